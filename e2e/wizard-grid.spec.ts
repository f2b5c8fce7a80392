import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { numberedRows } from '@/lib/testing/sample-orders';
import { expect, test } from './fixtures';
import { ownColumns } from './own-columns';

/** Rows are mended before the start, with the keys of a spreadsheet, and nothing of it is lost. */

/** The columns of the sheet, as screen readers count them: row number, problem, reference, then those of the file. */
const at = { reference: 3, pickupAddress: 4, pickupLatitude: 5, dropAddress: 9, dropLatitude: 10 };

const fixWindow = (page: Page) => page.getByRole('dialog', { name: 'Fix rows' });
/** @param row its number in the file, while all rows are listed */
const cell = (page: Page, row: number, column: number) =>
  fixWindow(page).locator(`[aria-rowindex="${row}"] [aria-colindex="${column}"]`);

async function drop(page: Page, file: ReturnType<ReturnType<typeof ownColumns>['fileOf']>) {
  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
}

test('the keys of a spreadsheet, alike mistakes remembered, a reload, and what was changed on the import', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const columns = ownColumns(`Keys ${randomUUID().slice(0, 8)}`);
  const profileId = await columns.makeProfile(api, credentials);
  const prefix = `keys-${randomUUID()}`;
  const rows = numberedRows(prefix, 6).map((row, index) => ({
    ...row,
    ...(index < 3 && { 'Drop Country': 'Austira' }),
    ...(index === 3 && { 'Drop Lat': '482.5' }),
  }));
  const file = columns.fileOf('keys.csv', rows);
  // So wide that all columns are in the document.
  await page.setViewportSize({ width: 3_400, height: 900 });
  await drop(page, file);
  await page.getByRole('button', { name: 'Fix 4 rows' }).click();
  const window = fixWindow(page);
  await expect(window.getByRole('rowheader')).toHaveText(['2', '3', '4', '5']);
  await window.getByRole('button', { name: /^All rows/ }).click();
  await expect(window.getByRole('rowheader')).toHaveCount(6);

  // Arrows and Tab move, F2 opens a cell with its text, Escape leaves it as it was.
  await cell(page, 2, at.reference).click();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 2, at.pickupAddress)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, 2, at.pickupLatitude)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 3, at.pickupAddress)).toBeFocused();
  await page.keyboard.press('F2');
  const editor = window.getByRole('textbox', { name: /, row 3$/ });
  await expect(editor).toHaveValue('Invalidenstraße 1, Hof');
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  await expect(cell(page, 3, at.pickupAddress)).toHaveText('Invalidenstraße 1, Hof');
  await expect(window).toBeVisible();

  // Typing replaces, Enter goes down; back and again.
  await page.keyboard.type('Yard 1');
  await page.keyboard.press('Enter');
  await expect(cell(page, 3, at.pickupAddress)).toHaveText('Yard 1');
  await expect(cell(page, 4, at.pickupAddress)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(page, 3, at.pickupAddress)).toHaveText('Invalidenstraße 1, Hof');
  await page.keyboard.press('Control+y');
  await expect(cell(page, 3, at.pickupAddress)).toHaveText('Yard 1');

  // A block is selected, copied, pasted, and filled down.
  await cell(page, 3, at.pickupAddress).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(cell(page, 5, at.pickupAddress)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+d');
  await expect(cell(page, 5, at.pickupAddress)).toHaveText('Yard 1');
  await page.keyboard.press('Control+c');
  await cell(page, 5, at.dropAddress).click();
  await page.keyboard.press('Control+v');
  for (const row of [5, 6, 7]) await expect(cell(page, row, at.dropAddress)).toHaveText('Yard 1');
  await expect(window.getByText('6 cells changed').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(window.getByText('3 cells changed').first()).toBeVisible();

  // The search goes to the cell, and gives the keyboard back.
  await page.keyboard.press('Control+f');
  await window.getByRole('searchbox', { name: 'Find in the rows' }).fill('482.5');
  await page.keyboard.press('Enter');
  await expect(cell(page, 5, at.dropLatitude)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(cell(page, 5, at.dropLatitude)).toBeFocused();
  await page.keyboard.type('48.2');
  await page.keyboard.press('Enter');
  await expect(window.getByText('3 rows will fail')).toBeVisible();

  // Alike mistakes become a rule of the profile.
  await window.getByRole('checkbox', { name: /^Remember what is mended/ }).check();
  await window.getByRole('button', { name: 'Change 3 rows' }).click();
  await expect(window.getByText('No row will fail')).toBeVisible();
  await expect(window.getByText('4 cells changed').first()).toBeVisible();
  await window.getByRole('button', { name: 'Done' }).click();

  // A reload forgets neither cells nor rule.
  await drop(page, file);
  await expect(page.getByText('6 rows are ready').first()).toBeVisible();
  await expect(page.getByText('4 cells changed by hand')).toBeVisible();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  const changed = page.getByText('4 cells changed by hand');
  await changed.click();
  const list = page.getByRole('listitem').filter({ hasText: 'Row 5' }).filter({ hasText: '482' });
  await expect(list).toContainText('48.2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Completed');

  const profile = (await (await api.get(`/api/delivery/import-profiles/${profileId}`)).json()) as {
    rules: { replacements: unknown };
  };
  expect(profile.rules.replacements).toEqual({ delivery_country: [{ from: 'Austira', to: 'Austria' }] });
  const next = numberedRows(`next-${randomUUID()}`, 2).map((row) => ({ ...row, 'Drop Country': 'Austira' }));
  await drop(page, columns.fileOf('next.csv', next));
  await expect(page.getByText('2 rows are ready').first()).toBeVisible();
});

test('after a leap through a long sheet, its rows are shown by the same elements, and the chosen cell keeps the keyboard', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const columns = ownColumns(`Leap ${randomUUID().slice(0, 8)}`);
  await columns.makeProfile(api, credentials);
  const rows = numberedRows(`leap-${randomUUID()}`, 600).map((row, index) => ({
    ...row,
    ...(index === 1 && { 'Drop Lat': '482.5' }),
  }));
  await drop(page, columns.fileOf('leap.csv', rows));
  await page.getByRole('button', { name: 'Fix 1 row' }).click();
  const window = fixWindow(page);
  await window.getByRole('button', { name: /^All rows/ }).click();
  const leap = (share: number) =>
    window.getByRole('grid').evaluate((grid, to) => grid.scrollTo({ top: grid.scrollHeight * to }), share);
  const first = (row: number) => cell(page, row, at.reference);
  await first(2).click();
  await expect(first(2)).toBeFocused();

  // The first leap goes past the chosen cell, whose element is never moved; from then on nothing is made anew.
  await leap(0.3);
  await expect(first(188)).toBeVisible();
  const marked = await window
    .locator('[role="row"][aria-rowindex]')
    .evaluateAll((all) => all.map((row) => row.toggleAttribute('data-marked', true)).length);
  await leap(0.7);
  await expect(first(430)).toBeVisible();
  await expect(window.locator('[role="row"][aria-rowindex]:not([data-marked])')).toHaveCount(0);
  expect(await window.locator('[data-marked]').count()).toBe(marked);
  // What they show is the row's own.
  await expect(window.locator('[aria-rowindex="430"]').getByRole('rowheader')).toHaveText('430');
  await expect(first(2)).toBeFocused();

  // A click in a taken over element edits its row; the arrow keys go on from there.
  await first(430).dblclick();
  await page.keyboard.type(' x');
  await page.keyboard.press('Enter');
  await expect(first(430)).toHaveText(/ x$/);
  await expect(first(431)).toBeFocused();
  await leap(0.1);
  await expect(first(68)).toBeVisible();
  await expect(first(68)).not.toHaveText(/ x$/);
  await page.keyboard.press('ArrowDown');
  await expect(first(432)).toBeFocused();
  await expect(window.getByText('1 cell changed').first()).toBeVisible();
});
