import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PasswordPage } from '@/components/account/password-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const change = 'POST /api/account/password';

function renderPassword(answers: ApiAnswers) {
  const calls = fakeApi(answers);
  const { user } = renderPage(<PasswordPage />);
  const current = screen.getByLabelText('Current password');
  const next = screen.getByLabelText('New password');
  const send = () => user.click(screen.getByRole('button', { name: 'Change password' }));
  return { calls, user, current, next, send };
}

test('what is missing or too short is said at its field, which gets the focus, and nothing is sent', async () => {
  const { calls, user, current, next, send } = renderPassword({});
  expect(await findViolations()).toEqual([]);
  await user.type(next, 'too short');
  await send();
  expect(await screen.findByText('Enter your current password.')).toBeTruthy();
  expect(screen.getByText('Too short: at least 12 characters.')).toBeTruthy();
  expect([current.getAttribute('aria-invalid'), next.getAttribute('aria-invalid')]).toEqual(['true', 'true']);
  expect(document.activeElement).toBe(current);
  expect(await findViolations()).toEqual([]);
  expect(calls).toEqual([]);
});

test('a changed password empties the form, and says how many other sessions have ended', async () => {
  const { calls, user, current, next, send } = renderPassword({ [change]: { body: { ended_count: 2 } } });
  await user.type(current, 'the old one');
  await user.type(next, 'long enough for everybody');
  await send();
  expect((await screen.findAllByText('Password changed')).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/2 other sessions/).length).toBeGreaterThan(0);
  expect([current, next].map((field) => (field as HTMLInputElement).value)).toEqual(['', '']);
  expect(calls.filter(({ path }) => path === '/api/account/password').map(({ body }) => body)).toEqual([
    { current_password: 'the old one', new_password: 'long enough for everybody' },
  ]);
});

test('a wrong current password is said at its field; another refusal in a box', async () => {
  const refuse = (code: string, message: string) => ({
    ...{ status: 400, body: { error: { code, message, details: {} } } },
  });
  const answers: ApiAnswers = { [change]: refuse('wrong_current_password', 'That is not it.') };
  const { user, current, next, send } = renderPassword(answers);
  await user.type(current, 'not it');
  await user.type(next, 'long enough for everybody');
  await send();
  expect(await screen.findByText('That is not it.')).toBeTruthy();
  expect(current.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(current);

  answers[change] = refuse('password_known', 'Everybody uses this one.');
  await send();
  expect(await screen.findByText('The password was not changed')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
