import { type Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { signOutOverApi } from './sign-in-over-api';

/** A session that ends while its page is open, or before the next one is asked for. */

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Your session has ended' });

async function fillIn(page: Page, person: { email: string; password: string }) {
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('the sign-in page says that a session has ended and leads back; a first visit is told nothing', async ({
  page,
  baseURL,
  credentials,
}) => {
  const place = /\/deliveries\?search=oak$/;
  const person = credentials.users.dispatcher;
  /** Ends the session elsewhere: the browser keeps its cookie. */
  const endSession = async () => {
    const cookies = await page.context().cookies();
    const { name, value } = cookies.find((cookie) => cookie.name.includes('session-token'))!;
    await signOutOverApi(baseURL!, `${name}=${value}`);
  };
  await page.goto('/deliveries?search=oak');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await fillIn(page, person);
  await expect(page).toHaveURL(place);

  await endSession();
  await page.reload();
  await expect(notice(page)).toContainText('Sign in to go on where you were.');
  await fillIn(page, person);
  await expect(page).toHaveURL(place);

  await expect(page.getByRole('heading', { name: 'Deliveries', exact: true })).toBeVisible();
  await endSession();
  await page.getByLabel('Search deliveries').fill('elm');
  await expect(notice(page)).toBeVisible();
  await fillIn(page, person);
  await expect(page).toHaveURL(/\/deliveries\?search=elm$/);

  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goto('/deliveries?search=oak');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});
