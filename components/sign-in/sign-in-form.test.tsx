import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SignInForm } from '@/components/sign-in/sign-in-form';
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
