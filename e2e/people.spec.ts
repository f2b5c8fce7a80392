import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';

/** A person's account from the invitation to its end, and the ways back in. */

/** Another person's browser. */
async function anotherPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function openPeople(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
}

async function chooseAction(page: Page, person: string, action: string) {
  await page.getByRole('button', { name: `Actions for ${person}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** The link that a dialog shows once. */
async function takeLink(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog');
  const link = await dialog.getByText(/\/set-password\?language=\w\w#/).textContent();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(link!)).toHaveCount(0);
  return link!;
}

async function signInHere(page: Page, password: string) {
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible();
}

test('a person is added, sets a password, changes it, and is shut out', async ({
  page,
  browser,
  credentials,
}) => {
  test.slow();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const name = `Nia ${randomUUID().slice(0, 8)}`;
  const email = `${randomUUID()}@example.com`;
  await signIn(page, credentials.users.admin);
  await openPeople(page);

  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByText('Enter the name that colleagues know.')).toBeVisible();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('dialog').getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByText(`Give this link to ${name} yourself`)).toBeVisible();
  const invitation = await takeLink(page);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Invited');
  await expect(row).toContainText('never');

  // The server sees the page's address without the link's secret.
  const theirs = await anotherPage(browser);
  theirs.on('pageerror', (error) => problems.push(String(error)));
  const seen: string[] = [];
  theirs.on('request', (request) => seen.push(request.url(), request.headers().referer ?? ''));
  await theirs.goto(invitation);
  await expect(theirs.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible();
  await expect(theirs.getByText('At least 12 characters.')).toBeVisible();
  await theirs.reload(); // opening the link does not use it up
  await theirs.getByLabel('New password').fill('too short');
  await theirs.getByRole('button', { name: 'Set password' }).click();
  await expect(theirs.getByText('Too short: at least 12 characters.')).toBeVisible();
  await theirs.getByLabel('New password').fill('first password of mine');
  await theirs.getByRole('button', { name: 'Set password' }).click();
  await expect(theirs.getByText('Your password is set. Sign in with it.')).toBeVisible();
  await expect(theirs.getByLabel('E-mail')).toHaveValue(email);
  expect(theirs.url()).not.toContain('#');
  await signInHere(theirs, 'first password of mine');
  expect(seen.filter((url) => url.includes(new URL(invitation).hash.slice(1)))).toEqual([]);
  await theirs.getByRole('link', { name: 'Settings' }).click();
  await expect(theirs.getByRole('link', { name: 'Import profiles' })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'People' })).toHaveCount(0);

  // The link is used up.
  const late = await anotherPage(browser);
  await late.goto(invitation);
  await expect(late.getByText('This link does not work')).toBeVisible();

  // Changing their own password in one browser signs them out of another.
  await late.goto('/sign-in');
  await late.getByLabel('E-mail').fill(email);
  await signInHere(late, 'first password of mine');
  await theirs.getByRole('button', { name: `Account of ${name}` }).click();
  await theirs.getByRole('menuitem', { name: 'Password' }).click();
  await theirs.getByLabel('Current password').fill('not it, alas');
  await theirs.getByLabel('New password').fill('second password of mine');
  await theirs.getByRole('button', { name: 'Change password' }).click();
  await expect(theirs.getByText('This is not your current password.')).toBeVisible();
  await theirs.getByLabel('Current password').fill('first password of mine');
  await theirs.getByRole('button', { name: 'Change password' }).click();
  await expect(theirs.getByText('Password changed')).toBeVisible();
  await late.goto('/imports');
  await expect(late.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  // A new role takes effect at once; then the account is disabled.
  await page.reload();
  await expect(row).toContainText('Active');
  await chooseAction(page, name, 'Edit…');
  await page.getByRole('radio', { name: /Administrator/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Administrator');
  await theirs.goto('/settings/people');
  await expect(theirs.getByRole('row').filter({ hasText: name })).toContainText('You');
  await chooseAction(page, name, 'Disable…');
  await page.getByRole('button', { name: 'Disable person' }).click();
  await expect(row).toContainText('Disabled');
  await theirs.goto('/imports');
  await expect(theirs.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await theirs.getByLabel('E-mail').fill(email);
  await theirs.getByLabel('Password', { exact: true }).fill('second password of mine');
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs.getByText('Your account is disabled.')).toBeVisible();

  // Back in, with a link.
  await chooseAction(page, name, 'Enable');
  await expect(row).toContainText('Active');
  await chooseAction(page, name, 'Reset password…');
  await page.getByRole('button', { name: 'Create link' }).click();
  await theirs.goto(await takeLink(page));
  await expect(theirs.getByRole('heading', { name: 'Set a new password' })).toBeVisible();
  await theirs.getByLabel('New password').fill('third password of mine');
  await theirs.getByRole('button', { name: 'Set password' }).click();
  await expect(theirs.getByText('Your password is set.')).toBeVisible();
  await signInHere(theirs, 'third password of mine');
  expect(problems).toEqual([]);
});

test('a person who has forgotten their password learns whom to ask', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByText('Ask an administrator of your company for a link.')).toBeVisible();
  await page.goto('/set-password');
  await expect(page.getByText('Part of the link is missing.')).toBeVisible();
});

test('a dispatcher cannot manage people, and learns why', async ({ dispatcherPage: page }) => {
  await page.goto('/settings/people');
  await expect(page.getByRole('heading', { name: 'Only administrators manage people' })).toBeVisible();
});
