import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect } from '../fixtures';

type Check = (state: string) => Promise<void>;

/** What an administrator sees of API keys and inboxes. */
export async function checkKeyPages(page: Page, check: Check): Promise<void> {
  await checkApiKeys(page, check);
  await checkInboxes(page, check);
}

async function checkApiKeys(page: Page, check: Check) {
  const dialog = page.getByRole('dialog');
  await open(page, '/settings/api-keys');
  await page.getByRole('button', { name: 'New API key' }).first().click();
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByText('Choose at least one thing the key may do.')).toBeVisible();
  await check('/settings/api-keys, form with errors');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Scales');
  await dialog.getByLabel('Read targets').check();
  await dialog.getByLabel('Works only from').fill('203.0.113.7');
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByText('This key is shown once')).toBeVisible();
  await check('/settings/api-keys, key shown');
  await page.getByLabel('I have stored the key').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await check('/settings/api-keys, filled');
  await choose(page, 'Scales', 'Edit…');
  await check('/settings/api-keys, form');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, 'Scales', 'Last requests');
  await expect(dialog.getByText('No requests yet')).toBeVisible();
  await check('/settings/api-keys, no request yet');
  await page.keyboard.press('Escape');
  await choose(page, 'Scales', 'Revoke…');
  await check('/settings/api-keys, revoke?');
  await page.getByRole('button', { name: 'Revoke key' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Scales' })).toContainText('Revoked');
  await check('/settings/api-keys, revoked');
}

async function checkInboxes(page: Page, check: Check) {
  const dialog = page.getByRole('dialog');
  await open(page, '/settings/inboxes');
  await page.getByRole('button', { name: 'New inbox' }).first().click();
  await page.getByLabel('Rows at most', { exact: true }).fill('none');
  await page.getByRole('button', { name: 'Create inbox' }).click();
  await expect(page.getByText(/^Enter a name on one line/)).toBeVisible();
  await check('/settings/inboxes, form with errors');
  await page.getByLabel('Rows at most', { exact: true }).fill('100');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nightly');
  await page.getByRole('button', { name: 'Create inbox' }).click();
  await expect(page.getByText('This address is shown once')).toBeVisible();
  const command = (await page.getByText(/^curl -T orders\.csv/).textContent()) ?? '';
  await check('/settings/inboxes, address shown');
  await page.getByLabel('I have stored the address').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await check('/settings/inboxes, filled');
  await choose(page, 'Nightly', 'Files…');
  await expect(dialog.getByText('No file yet')).toBeVisible();
  await check('/settings/inboxes, no file yet');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  // No profile fits: the file waits for a person.
  const sent = await page.request.put(`${/'(.+)'/.exec(command)![1]}nightly.csv`, {
    data: csvOf(numberedRows('inbox', 2)),
  });
  expect(sent.ok(), await sent.text()).toBe(true);
  await choose(page, 'Nightly', 'Files…');
  await expect(async () => {
    await page.reload();
    await choose(page, 'Nightly', 'Files…');
    await expect(dialog.getByText('Needs a look')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await check('/settings/inboxes, files');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  for (const action of ['Edit…', 'New address…', 'Disable…', 'Delete…']) {
    await choose(page, 'Nightly', action);
    await check(`/settings/inboxes, ${action}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('[role=dialog], [role=alertdialog]')).toHaveCount(0);
  }
}

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [role=status][aria-label]')).toHaveCount(0); // nothing is loading
}

async function choose(page: Page, name: string, action: string) {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
  await expect(page.locator('[role=dialog], [role=alertdialog]')).toBeVisible();
}
