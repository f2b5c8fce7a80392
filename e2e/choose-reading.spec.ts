import iconv from 'iconv-lite';
import type { Page } from '@playwright/test';
import { makeXlsx, sheetXml } from '@/lib/testing/make-xlsx';
import { csvOf, sampleCells, sampleHeader } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
import { expect, test } from './fixtures';

/** Files that are read in another way than they seem to ask for, and files that come again. */

async function openWizard(page: Page, name: string, content: Uint8Array) {
  await page.goto('/imports/new');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toBeVisible();
}

async function start(page: Page): Promise<string> {
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  const remember = page.getByLabel(/^Remember this for/);
  if (await remember.isChecked()) await remember.uncheck();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1)!;
}

const outcome = (page: Page) => page.getByRole('region', { name: 'What the rows become' });

test('a Windows-1251 file is read by the charset that the person chooses, and told when it comes again', async ({
  dispatcherPage: page,
  api,
}) => {
  const cells = { 'Pickup Address': 'Invalidenstr. 1', 'Drop Address': 'High St 2', Reference: '' };
  const text = csvOf(
    ['Олена Шевченко', 'Жанна Коваль'].map((name) => ({ ...cells, 'Recipient Name': name })),
  );
  const file = Uint8Array.from(iconv.encode(text, 'windows-1251'));
  await openWizard(page, 'kyiv.csv', file);
  const rows = page.getByRole('region', { name: 'First rows of the file' });
  await page.getByRole('button', { name: 'Change the character set' }).click();
  // The choice shows once the file has been read by it.
  await page.getByRole('radio', { name: /Windows-1252/ }).click();
  await expect(rows).toContainText('Îëåíà');
  await page.getByRole('radio', { name: /Windows-1251/ }).click();
  await expect(page.getByRole('radio', { name: /Windows-1251/ })).toBeChecked();
  await expect(rows).toContainText('Олена Шевченко');
  await expect(outcome(page)).toContainText('2 rows are ready');
  const jobId = await start(page);
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('2');
  const job = async () => (await api.get(`/api/delivery/bulk-order-creations/${jobId}`)).json();
  await expect.poll(async () => ((await job()) as { status: string }).status).toBe('completed');
  expect(await job()).toMatchObject({
    delivery_count: 2,
    file_details: { charset: 'windows-1251' },
    profile: { charset: 'windows-1251' },
  });

  await openWizard(page, 'again.csv', file);
  const before = page.getByRole('status').filter({ hasText: 'This file was imported before' });
  await expect(before).toContainText('2 deliveries');
  await expect(before.getByRole('link')).toHaveAttribute('href', `/imports/${jobId}`);
  await chooseOption(page, 'Customer');
  await expect(outcome(page)).toContainText(
    '2 orders without a reference look like one that is there already',
  );
  await page.getByLabel('Leave these 2 rows out of the import').check();
  await expect(outcome(page)).toContainText('2 left out');
});

test('of a workbook with two sheets of orders, both are imported, one after the other', async ({
  dispatcherPage: page,
  api,
}) => {
  const orders = (from: number, count: number) =>
    sheetXml([
      sampleHeader,
      ...Array.from({ length: count }, (_, index) =>
        sampleCells(from + index, { Reference: `S-${from + index}` }),
      ),
    ]);
  const workbook = await makeXlsx({ sheets: { Monday: orders(1, 2), Tuesday: orders(11, 3) } });
  const bytes = new Uint8Array(await workbook.arrayBuffer());
  await openWizard(page, 'week.xlsx', bytes);
  const notice = page.getByRole('status').filter({ hasText: 'another sheet seems to have orders as well' });
  await expect(notice).toContainText('“Tuesday”: 3 rows');
  await expect(outcome(page)).toContainText('2 rows are ready');
  await start(page);
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('2');

  await openWizard(page, 'week.xlsx', bytes);
  await expect(page.getByText('This file was imported before')).toBeVisible();
  await notice.getByRole('button', { name: 'Import “Tuesday” instead' }).click();
  await expect(outcome(page)).toContainText('3 rows are ready');
  const jobId = await start(page);
  const job = async () => (await api.get(`/api/delivery/bulk-order-creations/${jobId}`)).json();
  await expect.poll(async () => ((await job()) as { status: string }).status).toBe('completed');
  expect(await job()).toMatchObject({ delivery_count: 3, file_details: { sheet_name: 'Tuesday' } });
});
