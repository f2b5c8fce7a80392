import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

type Check = (state: string) => Promise<void>;

/** The pages of people who are not signed in: signing in, passwords, and mending rows by a link. */
export async function checkStrangerPages(
  page: Page,
  check: Check,
  links: {
    /** For setting a password. */
    password: string;
    /** For mending two rows. */
    mend: string;
  },
): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto('/sign-in');
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await check('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Enter your password.')).toBeVisible();
  await check('/sign-in, nothing entered');
  await page.getByLabel('E-mail').fill('nobody@example.com');
  await page.getByLabel('Password', { exact: true }).fill('not a password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible();
  await check('/sign-in, refused');

  await page.goto('/forgot-password');
  await expect(heading).toBeVisible();
  await check('/forgot-password');

  await page.goto('/set-password');
  await expect(page.getByText('Part of the link is missing.')).toBeVisible();
  await check('/set-password, half a link');
  await page.goto('/sign-in');
  await page.goto(links.password);
  await expect(page.getByRole('heading', { name: /^Welcome/ })).toBeVisible();
  await page.getByLabel('New password').fill('too short');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('Too short: at least 12 characters.')).toBeVisible();
  await check('/set-password, too short');
  await page.getByLabel('New password').fill('long enough for everybody');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('Your password is set. Sign in with it.')).toBeVisible();
  await check('/sign-in, password set');

  await page.goto('/no/such/page');
  await expect(heading).toBeVisible();
  await check('unknown address');

  await page.goto('/docs/errors');
  await expect(page.getByRole('heading', { name: 'Errors' })).toBeVisible();
  await check('/docs/errors');

  await page.goto('/mend');
  await expect(page.getByRole('heading', { name: 'Part of the link is missing' })).toBeVisible();
  await check('/mend, half a link');
  await page.goto('/sign-in');
  await page.goto(links.mend);
  const grid = page.getByRole('grid', { name: 'Rows to correct' });
  await expect(grid.getByRole('rowheader')).toHaveText(['2', '3']);
  await check('/mend');
  await page.reload(); // from right to left, the sheet has gone back to its first column
  await grid.getByRole('gridcell', { name: 'none 0', exact: true }).click();
  await page.keyboard.type('+43 1 58858 0');
  await check('/mend, a cell is typed');
  await page.keyboard.press('Enter');
  const send = page.getByRole('button', { name: 'Send 1 corrected row' });
  await expect(send).toBeVisible();
  await check('/mend, a cell is changed');
  await send.click();
  await expect(page.getByText('Thank you. 1 row came in.')).toBeVisible();
  await check('/mend, sent');
}
