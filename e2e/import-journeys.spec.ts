import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';

/** A dispatcher's day, in a real browser. */

interface DroppedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function openWizard(page: Page, file: string | DroppedFile) {
  await page.getByRole('link', { name: 'New import' }).click();
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toBeVisible();
}

async function startFromWizard(page: Page) {
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
}

async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

const csvFile = (name: string, rows: Parameters<typeof csvOf>[0]): DroppedFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(csvOf(rows)),
});

test('signing in: a wrong password is reported, the right one leads to the requested page', async ({
  page,
  credentials,
}) => {
  await page.goto('/deliveries');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('E-mail').fill(credentials.users.admin.email);
  await page.getByLabel('Password', { exact: true }).fill('not it');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(credentials.users.admin.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Deliveries', exact: true })).toBeVisible();
});

test('a messy file, from the drop to failed rows and downloads', async ({ dispatcherPage: page }) => {
  await openWizard(page, 'public/samples/delivery-orders-messy.csv');
  await expect(page.getByText('Semicolon')).toBeVisible();
  await expect(page.getByText('All 12 required fields are filled')).toBeVisible();
  await startFromWizard(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toContainText('Completed with failures');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Completed with failures');

  const grid = page.getByRole('grid', { name: 'Failed rows' });
  await expect(grid.getByRole('row').nth(1)).toContainText('This is required, but the cell is empty');
  // Each problem is to be read in full.
  const cut = (words: Element[]) => words.filter((one) => one.scrollHeight > one.clientHeight + 1).length;
  expect(await grid.locator('span[title]').count()).toBeGreaterThan(4);
  expect(await grid.locator('span[title]').evaluateAll(cut)).toBe(0);
  // Twenty kinds of problems leave the rows in sight.
  const filter = page.getByRole('group', { name: 'Filter by error' });
  expect((await filter.boundingBox())!.height).toBeLessThan(120);
  await filter.getByRole('button', { name: /more problems$/ }).click();
  await filter.getByRole('button', { name: /Delivery latitude: out of range/ }).click();
  await expect(grid).toContainText('252.1');
  await expect(grid).not.toContainText('This is required');
  await grid
    .getByRole('button', { name: /252\.1/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('Delivery latitude');
  await page.keyboard.press('Escape');

  const success = await download(page, 'Success file');
  const failed = await download(page, 'Failed file');
  expect(success.split(/\r?\n/)[0]).toContain('delivery_id');
  expect(failed.split(/\r?\n/)[0]).toMatch(/row_number,error_field,error_code,error_message$/);
  expect(failed).toContain('latitude_out_of_range');

  // On a phone, a long status must not squeeze the name.
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/imports');
  const card = page.locator('tr').filter({ hasText: 'Completed with failures' }).first();
  const [name, whole] = [(await card.locator('td').first().boundingBox())!, (await card.boundingBox())!];
  expect(name.width).toBeGreaterThan(0.85 * whole.width);
});

test('an unrecognised column prevents the import from starting until it is mapped', async ({
  dispatcherPage: page,
}) => {
  const prefix = `unknown-${randomUUID()}`;
  const file = csvFile('strange.csv', numberedRows(prefix, 2));
  file.buffer = Buffer.from(file.buffer.toString().replace('Recipient Name', 'Xyzzy'));
  await openWizard(page, file);
  await expect(page.getByText('1 required field is missing')).toBeVisible();
  const missing = page.getByRole('list', { name: 'Missing required fields' });
  await missing.getByRole('combobox').click();
  await page.getByRole('option', { name: /Xyzzy/ }).click();
  await expect(page.getByText('All 12 required fields are filled')).toBeVisible();
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  // Its columns are nearly those of the other tests.
  await page.getByRole('checkbox', { name: /^Remember this for/ }).uncheck();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
});

test('the rows of an .xlsx become deliveries that can be looked up', async ({ dispatcherPage: page }) => {
  await openWizard(page, 'public/samples/delivery-orders.xlsx');
  await startFromWizard(page);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Show deliveries' }).click();
  await expect(page).toHaveURL(/\/deliveries\?/);
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/deliveries\/[0-9a-f-]{36}$/);
});

test('a file that is not a spreadsheet is refused before anything is uploaded', async ({
  dispatcherPage: page,
}) => {
  await page.getByRole('link', { name: 'New import' }).click();
  const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(64, 1)]);
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('alert').filter({ hasText: /spreadsheet/i })).toBeVisible();
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toBeHidden();
});

test('a running import is aborted, and what it made is kept', async ({ dispatcherPage: page }) => {
  await openWizard(page, csvFile('large.csv', numberedRows(`abort-${randomUUID()}`, 40_000)));
  await startFromWizard(page);
  const progress = page.getByRole('region', { name: 'Progress' });
  await expect(progress).toContainText(/[1-9][\d,]* of 40,000|[1-9]/);
  await page.getByRole('button', { name: 'Abort…' }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(dialog).toContainText(/deliver(y|ies) made so far (is|are) kept/);
  await dialog.getByRole('button', { name: 'Abort import' }).click();
  await expect(page.getByText('Aborted', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Abort…' })).toBeHidden();
});

test('a wrong import is rolled back, and the same rows are imported again', async ({
  dispatcherPage: page,
}) => {
  const rows = numberedRows(`back-${randomUUID()}`, 5);
  await openWizard(page, csvFile('first.csv', rows));
  await startFromWizard(page);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Roll back…', exact: true }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(dialog).toContainText('5 deliveries');
  await dialog.getByRole('button', { name: 'Roll back 5 deliveries' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rolled back');
  await expect(page.getByText('Every row became a delivery')).toBeHidden();

  await openWizard(page, csvFile('again.csv', rows));
  await startFromWizard(page);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('5');
  await expect(page.getByRole('grid', { name: 'Failed rows' })).toBeHidden();
});

/** The wizard's preview of what the rows become. */
const checkPanel = (page: Page) => page.getByRole('region', { name: 'What the rows become' });

test('a file that was imported before is not called ready, and an import that would create nothing needs confirmation', async ({
  dispatcherPage: page,
}) => {
  const rows = numberedRows(`twice-${randomUUID()}`, 3);
  await openWizard(page, csvFile('once.csv', rows));
  await expect(checkPanel(page)).toContainText('3 rows are ready');
  await startFromWizard(page);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
  const firstImport = page.url();

  await openWizard(page, csvFile('twice.csv', rows));
  await expect(checkPanel(page)).toContainText('3 of 3 references already have a delivery');
  await expect(checkPanel(page)).toContainText('No rows are ready, 3 will fail');
  await expect(checkPanel(page)).not.toContainText('No problems found');
  await expect(checkPanel(page).getByRole('link', { name: 'once' })).toHaveAttribute(
    'href',
    new URL(firstImport).pathname,
  );

  await page.getByRole('button', { name: 'Start import' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('None of the 3 rows can become a delivery');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/\/imports\/new$/);
  await page.getByRole('button', { name: 'Start import' }).click();
  await question.getByRole('button', { name: 'Import anyway' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing imported');
  const jobId = page.url().split('/').at(-1)!;

  await page.goto('/imports?outcome=nothing_imported');
  await expect(page.locator(`a[href="/imports/${jobId}"]`)).toBeVisible();
  await page.goto('/imports?outcome=completed');
  await expect(page.locator(`a[href="${new URL(firstImport).pathname}"]`)).toBeVisible();
  await expect(page.locator(`a[href="/imports/${jobId}"]`)).toHaveCount(0);
});

test('rows are not called ready while the server cannot say which orders were imported before', async ({
  page,
  credentials,
}) => {
  await signIn(page, credentials.users.dispatcher);
  const address = '**/api/delivery/deliveries/existing-references*';
  await page.route(address, (call) => call.abort());
  await openWizard(page, csvFile('unchecked.csv', numberedRows(`unchecked-${randomUUID()}`, 3)));
  await expect(checkPanel(page)).toContainText('Could not check');
  await expect(checkPanel(page)).toContainText('3 rows fit the rules');
  await expect(checkPanel(page)).not.toContainText('are ready');
  await page.unroute(address);
  await checkPanel(page).getByRole('button', { name: 'Check again' }).click();
  await expect(checkPanel(page)).toContainText('3 rows are ready');
});

test('a file without rows cannot be started', async ({ dispatcherPage: page }) => {
  await openWizard(page, csvFile('only-header.csv', []));
  await expect(checkPanel(page)).toContainText('No rows below the header');
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page.getByRole('region', { name: 'Start' }).getByRole('alert')).toContainText(
    'There is nothing to import',
  );
  await expect(page).toHaveURL(/\/imports\/new$/);
});

test('customer and service are remembered with the columns of a file, and Start says for whom it imports', async ({
  dispatcherPage: page,
}) => {
  const known = csvFile('known.csv', numberedRows(`known-${randomUUID()}`, 1));
  const start = page.getByRole('region', { name: 'Start' });
  await openWizard(page, known);
  await startFromWizard(page);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();

  const other = csvFile('other.csv', numberedRows(`other-${randomUUID()}`, 1));
  other.buffer = Buffer.from(other.buffer.toString().replace('Notes', 'Driver remark'));
  await openWizard(page, other);
  await expect(start).toContainText('Choose the customer and the service');
  await expect(page.getByRole('combobox', { name: 'Customer' })).toContainText('Choose a customer');

  // The same columns again, on the same page: only the choices made for them are restored.
  await page.getByLabel('Spreadsheet file').setInputFiles({ ...known, name: 'known again.csv' });
  await expect(start).toContainText(/For .+ · .+ · Wallet/);
  await expect(page.getByLabel('Import name')).toHaveValue('known again');
  await page.getByLabel('Spreadsheet file').setInputFiles(other);
  await expect(start).toContainText('Choose the customer and the service');
});

test('the other tenant sees none of it', async ({ page, api, credentials }) => {
  const jobId = await startImport(
    api,
    credentials,
    csvOf([{ Reference: `wall-${randomUUID()}`, 'Recipient Name': 'Wanda Wall' }]),
  );
  await waitForEnd(api, jobId);
  await signIn(page, credentials.other_tenant.users.dispatcher);
  await expect(page.getByText('Northwind')).toHaveCount(0);
  await expect(page.getByText('orders.csv')).toHaveCount(0);
  await page.goto(`/imports/${jobId}`);
  await expect(page.getByRole('heading', { name: /no such import/i })).toBeVisible();
  await page.goto('/deliveries?search=Wanda');
  await expect(page.getByText('Wanda Wall')).toHaveCount(0);
});

test('a session that was ended elsewhere ends here too', async ({ page, browser, credentials, baseURL }) => {
  const other = await browser.newPage({ baseURL });
  // Nobody else's test signs in as this person, whose other sessions all end here.
  const { email, password } = credentials.users.system_admin;
  for (const browserPage of [page, other]) {
    await browserPage.goto('/sign-in');
    await browserPage.getByLabel('E-mail').fill(email);
    await browserPage.getByLabel('Password', { exact: true }).fill(password);
    await browserPage.getByRole('button', { name: 'Sign in' }).click();
    await expect(browserPage.getByRole('button', { name: /^Account of/ })).toBeVisible();
  }
  await other.goto('/account/sessions');
  await other.getByRole('button', { name: /end all other/i }).click();
  const confirm = other
    .getByRole('alertdialog')
    .or(other.getByRole('dialog'))
    .getByRole('button', { name: /end/i });
  if (await confirm.count()) await confirm.first().click();
  await expect(async () => {
    await page.goto('/imports');
    await expect(page).toHaveURL(/\/sign-in/, { timeout: 1000 });
  }).toPass();
  await other.close();
});
