import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

test('after a session has ended, the page says so', async () => {
  renderPage(<SignInForm returnTo="/deliveries?search=oak" hasSessionEnded />);
  const notice = screen.getByRole('status');
  expect(notice.textContent).toBe('Your session has endedSign in to go on where you were.');
  expect(await findViolations()).toEqual([]);
});

test('on a first visit, the page says nothing of a session', async () => {
  renderPage(<SignInForm returnTo="/imports" />);
  expect(screen.queryByRole('status')).toBeNull();
  expect(await findViolations()).toEqual([]);
});

const provider = { label: 'Harbour Login' };

test('somebody who comes back from the provider without a role is told whom to ask', async () => {
  const options = { provider, hasPasswords: true };
  renderPage(<SignInForm returnTo="/imports" options={options} error="identity_no_role" />);
  expect(
    screen.getByText(/^Your account may not use Lading\. Ask whoever manages the accounts/),
  ).toBeTruthy();
  expect(screen.getByLabelText('Password')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('the button leads to the provider, or says that it does not answer', async () => {
  const answers: ApiAnswers = {
    'GET /api/auth/csrf': { body: { csrfToken: 'x' } },
    'POST /api/auth/signin/oidc': { body: { url: '/api/auth/error?error=OAuthSignin' } },
  };
  fakeApi(answers);
  const options = { provider, hasPasswords: false };
  const { user } = renderPage(<SignInForm returnTo="/imports" options={options} />);
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Sign in with Harbour Login' }));
  expect(await screen.findByText(/^The sign-in of your company does not answer/)).toBeTruthy();
  answers['POST /api/auth/signin/oidc'] = { status: 429, headers: { 'Retry-After': '90' }, body: {} };
  await user.click(screen.getByRole('button', { name: 'Sign in with Harbour Login' }));
  expect(await screen.findByText('Too many attempts. Try again in 2 minutes.')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('a provider without a name is the account of the company', () => {
  renderPage(<SignInForm returnTo="/imports" options={{ provider: { label: null }, hasPasswords: true }} />);
  expect(screen.getByRole('button', { name: 'Sign in with your company account' })).toBeTruthy();
});
