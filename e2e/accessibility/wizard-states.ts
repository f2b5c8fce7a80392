import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from '../choose-option';
import { expect } from '../fixtures';

type Check = (state: string) => Promise<void>;

const asFile = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
});

/** Rows of which some fail, some have odd points, and some can be mended alike. */
function mixedRows() {
  const own = randomUUID().slice(0, 8);
  return numberedRows(`wizard-${own}`, 14).map((row, index) => ({
    ...row,
    ...(index < 3 && { 'Drop Country': 'Austira' }),
    ...(index === 4 && { 'Recipient Phone': 'none' }),
    ...(index === 6 && { 'Drop Lat': '16.36', 'Drop Lng': '48.2' }),
    ...(index === 7 && { 'Drop Address': 'Graben 7', 'Drop Lat': '0', 'Drop Lng': '0' }),
    COD: '€ 12,50',
  }));
}

async function drop(page: Page, ...files: ReturnType<typeof asFile>[]) {
  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles(files);
}

/** The wizard from a file to the start, with its dialogs and windows. */
export async function checkWizard(page: Page, check: Check): Promise<void> {
  const close = () => page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog');

  await drop(page, asFile('no.pdf', 'x'));
  await expect(page.getByText('This file cannot be imported')).toBeVisible();
  await check('/imports/new, unreadable file');

  await drop(page, asFile('foreign.csv', 'F1,F2,F3\nx,y,z\nx,y,w\n'));
  await expect(page.getByText(/required fields are missing/).first()).toBeVisible();
  await check('/imports/new, fields missing');
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page.getByText('Something is still missing: see the parts marked in red.')).toBeVisible();
  await check('/imports/new, start refused');

  await drop(page, asFile('mixed.csv', csvOf(mixedRows())));
  await expect(page.getByRole('img', { name: /^Map of \d+ points/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fix 4 rows' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Control totals' })).toBeVisible();
  await check('/imports/new, file checked');
  await page
    .getByText(/read differently than written/)
    .first()
    .click();
  await page.getByLabel('Packages on the manifest').fill('7');
  await page.getByLabel('Orders on the manifest').fill('many');
  const map = page.getByRole('region', { name: 'Map' });
  // In another language the rows are checked anew, and nothing is chosen any more.
  await expect(async () => {
    const odd = map.getByRole('button', { name: /^Coordinates 0, 0/ });
    if (await odd.isVisible()) await odd.click();
    await map.getByRole('button', { name: 'Set a pin' }).click({ timeout: 2_000 });
    await expect(map.getByLabel('Point of the pin')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await check('/imports/new, pin, totals that differ');
  await page.getByRole('combobox', { name: 'Field for column Notes' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await check('/imports/new, list of fields open');
  await close();
  const rules = page.getByRole('region', { name: 'Rules for this file' });
  for (const button of [
    'Use a place for pickup',
    'Replace a value',
    'From columns',
    'Leave out rows by a value',
  ]) {
    await rules.getByRole('button', { name: button }).click();
    await expect(dialog).toBeVisible();
    await check(`/imports/new, ${button}`);
    await close();
    await expect(dialog).toBeHidden();
  }

  await page.getByRole('button', { name: 'Fix 4 rows' }).click();
  const fixing = page.getByRole('dialog', { name: 'Fix rows' });
  await expect(fixing.getByRole('rowheader')).toHaveText(['2', '3', '4', '6']);
  await expect(fixing.getByRole('region', { name: 'Mend alike' })).toBeVisible();
  await check('/imports/new, fix window');
  await page.keyboard.press('Control+f');
  await fixing.getByRole('searchbox').fill('nothing like it');
  await page.keyboard.press('Enter');
  await check('/imports/new, fix window, nothing found');
  await close();
  await page.keyboard.type('Austria');
  await check('/imports/new, fix window, a cell is typed');
  await page.keyboard.press('Enter');
  await expect(fixing.getByText('3 rows will fail')).toBeVisible();
  await check('/imports/new, fix window, a cell is changed');
  await fixing.getByRole('button', { name: 'Done' }).click();

  await chooseOption(page, 'Customer');
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page.getByText('Choose a delivery service.')).toBeVisible();
  await check('/imports/new, service missing');
  await page.getByRole('link', { name: 'Deliveries', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('/imports/new, leave?');
  await page.getByRole('button', { name: 'Stay' }).click();

  await drop(
    page,
    asFile('one.csv', csvOf(numberedRows(`one-${randomUUID().slice(0, 8)}`, 2))),
    asFile('two.csv', csvOf([{ 'Drop Lat': 'x' }])),
  );
  await expect(page.getByRole('heading', { name: '2 files' })).toBeVisible();
  await page.getByRole('button', { name: 'Open one.csv' }).click();
  await expect(page.getByText('2 rows are ready').first()).toBeVisible();
  await check('/imports/new, several files');

  // An entry in the list of unfinished imports; taking it over is another page of the wizard.
  await page.goto('/imports');
  await expect(page.getByRole('region', { name: /unfinished import/ })).toBeVisible();
  await check('/imports, unfinished');
}
