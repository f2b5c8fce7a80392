import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import type { CustomersPage } from '@/lib/deliveries/delivery-schemas';
import { numberedRows } from '@/lib/testing/sample-orders';
import { readCellText } from '@/lib/table-files/read-cell-text';
import { openTable } from '@/lib/table-files/read-table';
import { expect, test } from './fixtures';
import { getJob, importBody, importsPath, uploadFile, waitForEnd } from './import-over-api';
import { ownColumns } from './own-columns';
import { writeWorkbook } from './shippers/write-workbook';

/** A dry run, the files of an import, and the ways on from them. */

const limits = {
  ...{ maxRows: 1_000, maxColumns: 200, maxCellCharacters: 32_767, maxUncompressedBytes: 2 ** 24 },
};

/** The cells of a workbook's first sheet, row by row. */
async function cellsOf(workbook: Buffer): Promise<string[][]> {
  const table = await openTable(new Blob([new Uint8Array(workbook)]), limits);
  const rows: string[][] = [];
  for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells.map(readCellText)));
  return rows;
}

/** An import of rows by the API, with columns of its own. @returns its ID */
async function importRows(
  api: APIRequestContext,
  owner: { customer_id: string; delivery_service_id: string },
  columns: ReturnType<typeof ownColumns>,
  rows: Parameters<typeof columns.textOf>[0],
): Promise<string> {
  const body = importBody(owner, await uploadFile(api, columns.textOf(rows)), { mappings: columns.mappings });
  const created = await api.post(importsPath, { data: body });
  expect(created.status()).toBe(202);
  return ((await created.json()) as { id: string }).id;
}

async function download(page: Page, link: string | RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return readFile(await file.path());
}

test('a dry run reports in full and keeps nothing; one click imports for real', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const columns = ownColumns(`Dry ${randomUUID().slice(0, 8)}`);
  await columns.makeProfile(api, credentials);
  const [good, other, bad] = numberedRows(`dry-${randomUUID()}`, 3);
  const file = columns.fileOf('dry.csv', [good!, other!, { ...bad, 'Drop Lat': '482' }]);
  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
  await expect(page.getByText('2 rows are ready').first()).toBeVisible();
  await page.getByRole('button', { name: 'Try it first: dry run' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  const dryRun = page.url().split('/').at(-1)!;
  await expect(page.getByText('This is a dry run: no delivery is kept')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Failed file' })).toBeVisible();
  expect((await download(page, 'Success file')).toString()).toContain(good!.Reference!);
  expect((await download(page, 'Failed file')).toString()).toContain('latitude_out_of_range');
  const listed = await api.get(`/api/delivery/deliveries?bulk_order_creation_id=${dryRun}`);
  expect(((await listed.json()) as { data: unknown[] }).data).toEqual([]);

  await page.getByRole('button', { name: 'Import for real' }).click();
  await expect(page).not.toHaveURL(new RegExp(dryRun));
  const real = page.url().split('/').at(-1)!;
  expect(await waitForEnd(api, real)).toMatchObject({
    succeeded_records: 2,
    failed_records: 1,
    dry_run: false,
  });
  await page.goto(`/imports/${dryRun}`);
  await expect(page.getByRole('link', { name: 'Show the import' })).toHaveAttribute(
    'href',
    `/imports/${real}`,
  );
});

test('a template fits when it comes back, and the workbook of failed rows knows its import', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  await page.goto('/imports/new');
  const template = await download(page, 'Template (.xlsx)');
  const xlsx = { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
  const [header] = await cellsOf(template);
  expect(header!.length).toBeGreaterThan(10);
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ ...xlsx, name: 'template.xlsx', buffer: template });
  await expect(page.getByText(/^All \d+ required fields are filled/)).toBeVisible();

  const columns = ownColumns(`Book ${randomUUID().slice(0, 8)}`);
  const [good, bad] = numberedRows(`book-${randomUUID()}`, 2);
  const jobId = await importRows(api, credentials, columns, [good!, { ...bad, 'Drop Lat': '482' }]);
  await waitForEnd(api, jobId);
  await page.goto(`/imports/${jobId}`);
  const [names, failed] = await cellsOf(await download(page, 'Failed rows (Excel)'));
  expect(failed!.at(-1)).toBe(jobId);
  const mended = failed!.map((cell) => (cell === '482' ? '48.2' : cell));
  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles({
    ...xlsx,
    ...{ name: 'mended.xlsx', buffer: Buffer.from(await writeWorkbook([names!, mended])) },
  });
  await expect(page.getByText(/^This is a failed row of/)).toBeVisible();
  await expect(page.getByText('1 cell was changed since.')).toBeVisible();
  await page.getByRole('button', { name: 'Import as a follow-up' }).click();
  await expect(page.getByRole('region', { name: /2 of 2 rows delivered, in 2 imports/ })).toBeVisible();
  expect((await getJob(api, jobId)).family?.balance).toMatchObject({ rows: 2, delivered: 2, failed_open: 0 });
});

test('the file is held against the customer’s last import: new, changed, missing, repeated', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const { data } = (await (await api.get('/api/delivery/customers?limit=200')).json()) as CustomersPage;
  // No other test imports for this customer, so that the last import is this one's.
  const customer = data.filter(({ id }) => id !== credentials.customer_id).at(-1)!;
  const owner = { ...credentials, customer_id: customer.id };
  const columns = ownColumns(`Last ${randomUUID().slice(0, 8)}`);
  const prefix = `last-${randomUUID()}`;
  const [same, changed, missing, repeated] = numberedRows(prefix, 4);
  const jobId = await importRows(api, owner, columns, [
    same!,
    changed!,
    missing!,
    { ...repeated, Notes: 'Once' },
  ]);
  await waitForEnd(api, jobId);
  await columns.makeProfile(api, owner);

  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles(
    columns.fileOf('today.csv', [
      same!,
      { ...changed, 'Recipient Name': 'Nora Neu' },
      // Rows say where they stand unless told otherwise: the sample's fourth.
      { Reference: `${prefix}-new`, 'Recipient Name': 'Only today' },
      { Reference: `${prefix}-other`, Notes: 'Once' },
    ]),
  );
  const compared = page.getByRole('region', { name: 'Since the last import' });
  await expect(compared).toContainText('1 order the same as then.');
  for (const words of ['1 new', '1 repeated under another reference', '1 missing from this file']) {
    await expect(compared.getByText(words)).toBeVisible();
  }
  await compared.getByText('1 changed').click();
  await expect(compared.getByRole('insertion')).toHaveText('Nora Neu');
});

test('what an aborted import has not reached is a file of its own, and one click goes on with it', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const total = 20_000;
  const columns = ownColumns(`Stop ${randomUUID().slice(0, 8)}`);
  const prefix = `stop-${randomUUID()}`;
  const jobId = await importRows(api, credentials, columns, numberedRows(prefix, total));
  // Before that, nobody knows how many rows are left.
  await expect.poll(async () => (await getJob(api, jobId)).total_records).toBe(total);
  expect((await api.post(`${importsPath}/${jobId}/abort`)).ok()).toBe(true);
  const left = total - (await waitForEnd(api, jobId)).processed_records;
  expect(left).toBeGreaterThan(0);
  await page.goto(`/imports/${jobId}`);
  const file = (await download(page, 'Rows not reached')).toString();
  expect(file.split(`${prefix}-`)).toHaveLength(left + 1);
  await page.getByRole('button', { name: `Continue with ${left.toLocaleString('en')} rows` }).click();
  await expect(page).not.toHaveURL(new RegExp(jobId));
  await waitForEnd(api, page.url().split('/').at(-1)!);
  expect((await getJob(api, jobId)).family?.balance).toMatchObject({ rows: total, delivered: total });
});
