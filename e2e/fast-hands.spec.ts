import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
import { expect, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';

/** What saves a dispatcher's time: the palette, shortcuts, files dropped anywhere, the sample, and the screen on the wall. */

test('by keyboard alone, the palette leads to a page and to a reference, and the focus goes along', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const prefix = `FAST-${randomUUID().slice(0, 8)}`;
  await waitForEnd(api, await startImport(api, credentials, csvOf(numberedRows(prefix, 2))));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await page.keyboard.type('targ');
  await expect(page.getByRole('option', { name: 'Targets' })).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/targets$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Targets' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type(`${prefix}-1`);
  await expect(page.getByRole('status').filter({ hasText: '1 result' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/deliveries\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/imports\/new$/);
  await expect(page.getByRole('heading', { level: 1, name: 'New import' })).toBeFocused();
});

test('each shortcut is shown at its control, and told to screen readers, unless it is switched off', async ({
  dispatcherPage: page,
}) => {
  await page.goto('/deliveries');
  const newImport = page.getByRole('banner').getByRole('link', { name: 'New import' });
  const search = page.getByRole('searchbox', { name: 'Search deliveries' });
  const commands = page.getByRole('button', { name: 'Search and commands' });
  const keysOf = (control: Locator) => control.locator('kbd:visible');
  const searchKeys = page.getByRole('search').locator('kbd:visible');
  await expect(newImport).toHaveAttribute('aria-keyshortcuts', 'N');
  await expect(keysOf(newImport)).toHaveText(['N']);
  await expect(search).toHaveAttribute('aria-keyshortcuts', '/');
  await expect(searchKeys).toHaveText(['/']);
  await expect(commands).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await expect(keysOf(commands)).toHaveText(['Ctrl', 'K']);
  await commands.click();
  await expect(keysOf(page.getByRole('option', { name: 'Keyboard shortcuts' }))).toHaveText(['?']);
  await page.getByRole('option', { name: 'Keyboard shortcuts' }).click();

  // Who dictates switches the single keys off: nothing speaks of them any more.
  await page.getByRole('checkbox', { name: /Shortcuts of a single key/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(keysOf(newImport)).toHaveCount(0);
  await expect(newImport).not.toHaveAttribute('aria-keyshortcuts');
  await expect(searchKeys).toHaveCount(0);
  await expect(search).not.toHaveAttribute('aria-keyshortcuts');
  await expect(keysOf(commands)).toHaveText(['Ctrl', 'K']);

  await page.getByRole('link', { name: 'New import' }).click();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  const start = page.getByRole('button', { name: 'Start import' });
  await expect(start).toHaveAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter');
  await expect(keysOf(start)).toHaveText(['Ctrl', 'Enter']);
});

test('a file dropped on the deliveries opens the wizard with it', async ({ dispatcherPage: page }) => {
  await page.getByRole('link', { name: 'Deliveries', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deliveries' })).toBeVisible();
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'anywhere.csv', { type: 'text/csv' }));
      return transfer;
    },
    csvOf(numberedRows(`drop-${randomUUID()}`, 4)),
  );
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: dropped });
  await expect(page.getByText('Drop to import')).toBeVisible();
  for (const type of ['dragover', 'drop'])
    await page.locator('body').dispatchEvent(type, { dataTransfer: dropped });
  await expect(page).toHaveURL(/\/imports\/new$/);
  await expect(page.getByText('anywhere.csv')).toBeVisible();
  await expect(page.getByText('4 rows are ready').first()).toBeVisible();
});

test('the sample is tried with one click, and undone with one', async ({ dispatcherPage: page }) => {
  await page.getByRole('link', { name: 'New import' }).click();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await expect(page.getByRole('heading', { name: 'File', exact: true })).toBeFocused();
  await expect(page.getByText('9 rows are ready').first()).toBeVisible();
  // What is missing gets the focus.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('combobox', { name: 'Customer', exact: true })).toBeFocused();
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  const remember = page.getByRole('checkbox', { name: /^Remember this for/ });
  await remember.uncheck();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Undo: delete 9 deliveries' }).click();
  // On a busy machine the rollback goes on by itself, and the page follows it.
  await expect(page.getByText('Rolled back', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo: delete/ })).toHaveCount(0);
});

test('the wall shows the morning by itself', async ({ dispatcherPage: page, api, credentials }) => {
  await page.goto('/wall');
  await expect(page.getByRole('heading', { level: 1, name: 'Today’s imports' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Settings' })).toHaveCount(0);
  const jobId = await startImport(api, credentials, csvOf(numberedRows(`wall-${randomUUID()}`, 3)));
  await waitForEnd(api, jobId);
  const job = (await (await api.get(`/api/delivery/bulk-order-creations/${jobId}`)).json()) as {
    name: string;
  };
  // Nobody has touched the page.
  const done = page.getByRole('region', { name: 'Done today' });
  await expect(done.getByRole('listitem').filter({ hasText: job.name }).first()).toContainText(
    '3 deliveries',
  );
});
