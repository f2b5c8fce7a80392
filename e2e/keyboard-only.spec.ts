import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { recordAnnouncements } from '@/components/testing/record-announcements';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, test } from './fixtures';
import { chooseFile, expectFocusInSight, takeKeyboard } from './keyboard';
import { makeOwnTenant } from './own-tenant';

/** From signing in to an import and back, with nothing but the keyboard; and what a screen reader says on the way. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** So many that the import is still running when its page comes; two fail. Nobody knows what is in the column “Abc”. */
function makeFile() {
  const items = '[{"name":"Box","quantity":2,"weight_kg":3.5}]';
  const rows = numberedRows(`keys-${randomUUID().slice(0, 8)}`, 2_000).map((row, index) => ({
    ...row,
    Items: items,
    ...(index < 2 && { 'Drop Lat': '482' }),
  }));
  const text = csvOf(rows).replace('"Pickup Address"', '"Abc"');
  return { name: 'keys.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const heardIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));

test('an import, from the sign-in to its rollback, by the keyboard alone', async ({
  page,
  playwright,
}, info) => {
  test.slow();
  const { admin } = await makeOwnTenant(playwright);
  await page.addInitScript(`window.heard = (${recordAnnouncements})()`);
  const { tabTo, stops, restart } = takeKeyboard(page);
  const press = (key: string) => page.keyboard.press(key);
  const film = async (name: string) => {
    await expectFocusInSight(page);
    await info.attach(`${name}.png`, { body: await page.screenshot(), contentType: 'image/png' });
  };

  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  await tabTo(page.getByRole('button', { name: 'Sign in' }));
  await press('Enter');
  await expect.poll(() => heardIn(page)).toContain('Enter your password.');
  await expect(page.getByLabel('E-mail')).toBeFocused(); // the first field with an error
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type(admin.email);
  await tabTo(page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(admin.password);
  await film('1 sign in');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible();

  await tabTo(page.getByRole('banner').getByRole('link', { name: 'New import' }));
  await film('2 the list');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'New import' })).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Choose a file' }));
  await chooseFile(page, makeFile());
  await expect.poll(() => heardIn(page)).toContain('“keys.csv” is read: 16 columns');
  await expect.poll(() => heardIn(page)).toContain('1 required field is missing');
  await expect.poll(() => heardIn(page)).toContain('The file is uploaded');

  // The column that nobody knows is mapped.
  restart();
  await tabTo(page.getByRole('link', { name: 'Skip to Columns' }));
  await film('3 skip to the columns');
  await press('Enter');
  await expectFocusInSight(page);
  const field = page.getByRole('combobox', { name: 'Field for column Abc' });
  await tabTo(field);
  await press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Pickup address', { delay: 20 });
  await film('4 map a column');
  await press('Enter');
  await expect(field).toHaveText('Pickup address');
  await expect(field).toBeFocused();
  await expect.poll(() => heardIn(page)).toContain('1,998 rows are ready, 2 will fail');

  // A cell is mended in the grid, with its keys.
  await tabTo(page.getByRole('link', { name: 'Skip to Rules for this file' }), { key: 'Shift+Tab' });
  await press('Enter');
  await tabTo(page.getByRole('link', { name: 'Skip to What the rows become' }));
  await press('Enter');
  await tabTo(page.getByRole('button', { name: 'Fix 2 rows' }));
  await press('Enter');
  const window = page.getByRole('dialog', { name: 'Fix rows' });
  const bad = (row: number) =>
    window.locator(`[aria-rowindex="${row}"] [role=gridcell][aria-invalid=true]`).first();
  await expect(bad(2)).toBeFocused();
  await press('ArrowDown');
  await expect(bad(3)).toBeFocused();
  await press('ArrowUp');
  await expect(bad(2)).toBeFocused();
  await expect(bad(2)).toHaveAttribute('aria-description', /482/);
  await film('5 the bad cell');
  await page.keyboard.type('48.2');
  await press('Enter');
  await expect.poll(() => heardIn(page)).toContain('1 row will fail');
  await film('6 a cell is mended');
  await press('Escape');
  await expect(window).toBeHidden();
  await expect(page.getByRole('button', { name: 'Fix 1 row' })).toBeFocused();

  // The totals are compared, customer and service chosen.
  await tabTo(page.getByLabel('Packages on the manifest'));
  await page.keyboard.type('3998');
  await film('7 totals');
  await expect.poll(() => heardIn(page)).toContain('The totals agree with the manifest');
  for (const name of ['Customer', 'Delivery service']) {
    const select = page.getByRole('combobox', { name, exact: true });
    await tabTo(select);
    await press('Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await press('ArrowDown');
    await press('Enter');
    await expect(select).toHaveText(/^A /);
  }
  await tabTo(page.getByRole('button', { name: 'Start import' }));
  await film('8 start');
  expect(stops()).toBeLessThanOrEqual(32);
  await press('Enter');

  // The import says how it ended; a failed row is read, and the import taken back.
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect.poll(() => heardIn(page)).toContain('1,999 created, 1 failed');
  const grid = page.getByRole('grid', { name: 'Failed rows' });
  await expect(grid.getByRole('rowheader')).toHaveText(['3']);
  await tabTo(grid, { most: 60 });
  await film('9 the failed rows');
  await press('F8'); // the next problem
  await expect(grid.locator('[aria-invalid=true]')).toBeFocused();
  await press('Home');
  await press('ArrowRight');
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Row 3' })).toBeVisible();
  await film('10 one row in full');
  await press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectFocusInSight(page);
  await tabTo(page.getByRole('button', { name: 'Roll back…' }), { key: 'Shift+Tab', most: 60 });
  await press('Enter');
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' })).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Roll back 1,999 deliveries' }));
  await film('11 roll back?');
  await press('Enter');
  await expect.poll(() => heardIn(page)).toMatch(/1,999 (deliveries )?deleted/);
  await film('12 rolled back');
});

test('who has a customer already is at the start in a few stops', async ({ page, playwright }) => {
  const { admin } = await makeOwnTenant(playwright);
  const { tabTo, stops, restart } = takeKeyboard(page);
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await page.keyboard.type(admin.email);
  await tabTo(page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(admin.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible();
  await page.goto('/imports/new', { waitUntil: 'networkidle' });
  await tabTo(page.getByRole('button', { name: 'Choose a file' }));
  const text = csvOf(numberedRows(`stops-${randomUUID().slice(0, 8)}`, 2));
  await chooseFile(page, { name: 'stops.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByText('2 rows are ready').first()).toBeVisible();
  restart();
  await tabTo(page.getByRole('link', { name: 'Skip to Start' }).first());
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('link', { name: 'Choose the customer and the service' }));
  await page.keyboard.press('Enter');
  for (const name of ['Customer', 'Delivery service']) {
    await tabTo(page.getByRole('combobox', { name, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
  }
  await tabTo(page.getByRole('button', { name: 'Start import' }));
  expect(stops()).toBeLessThanOrEqual(20); // they were 44
});
