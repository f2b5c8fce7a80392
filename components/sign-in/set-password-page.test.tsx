import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SetPasswordPage } from '@/components/sign-in/set-password-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const token = 'x'.repeat(43);
const link = { name: 'Lou', email: 'lou@example.com', is_invitation: true };
const lookUp = 'POST /api/password-links/look-up';
const use = 'POST /api/password-links/use';

function openPage(hash: string, answers: ApiAnswers) {
  window.history.replaceState(null, '', `/set-password${hash}`);
  const calls = fakeApi(answers);
  return { calls, ...renderPage(<SetPasswordPage />) };
}

afterEach(() => window.history.replaceState(null, '', '/'));

test('half a link says so, and leads to a new one', async () => {
  const { calls } = openPage('', {});
  expect(await screen.findByText(/^Part of the link is missing/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
  expect(await findViolations()).toEqual([]);
  expect(calls).toEqual([]);
});

test('a link that is used up says so; one that could not be looked up is tried again', async () => {
  const answers: ApiAnswers = { [lookUp]: { status: 503, body: { error: { code: 'x', message: 'Later' } } } };
  const { user } = openPage(`#${token}`, answers);
  const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 });
  expect(await findViolations()).toEqual([]);
  const error = { code: 'password_link_invalid', message: 'Gone', details: {} };
  answers[lookUp] = { status: 404, body: { error } };
  await user.click(again);
  expect(await screen.findByText(/used/i)).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('a password is set, the link is gone from the address, and the sign-in knows who it is', async () => {
  const { calls, user } = openPage(`#${token}`, {
    [lookUp]: { body: link },
    [use]: { body: { email: link.email } },
  });
  expect(await screen.findByRole('heading', { name: /Welcome.*Lou/ })).toBeTruthy();
  const field = screen.getByLabelText('New password');
  expect(document.activeElement).toBe(field);
  expect(await findViolations()).toEqual([]);
  await user.type(field, 'too short{Enter}');
  expect(await screen.findByText('Too short: at least 12 characters.')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.clear(field);
  await user.type(field, 'long enough for everybody{Enter}');
  expect(await screen.findByText('Your password is set. Sign in with it.')).toBeTruthy();
  expect((screen.getByLabelText('E-mail') as HTMLInputElement).value).toBe(link.email);
  expect([window.location.pathname, window.location.hash]).toEqual(['/sign-in', '']);
  expect(calls.at(-1)).toMatchObject({
    path: '/api/password-links/use',
    body: { token, password: 'long enough for everybody' },
  });
  expect(await findViolations()).toEqual([]);
});
