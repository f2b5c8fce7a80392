import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { MAX_KEPT_PROBLEMS } from '@/lib/import-runs/count-problems';
import { listFailedRows } from '@/lib/imports/list-failed-rows';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

/** Reads all pages of failed rows. @returns their row numbers, page by page */
async function pagesOf(jobId: string, limit: number, errorField?: string): Promise<number[][]> {
  const pages: number[][] = [];
  let cursor: string | undefined;
  do {
    const { tenantId } = shop;
    const page = await listFailedRows({ tenantId, jobId, language: 'en', limit, cursor, errorField });
    pages.push(page.data.map((row) => row.row_number));
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

const numbers = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

test('pages hold the requested number of rows in file order, and the last page has no next one', async () => {
  const rows = Array.from({ length: 10 }, (_, at) =>
    at % 2 ? { 'Drop Lat': 'x' } : { 'Recipient Phone': 'x' },
  );
  const { jobId } = await importOf(rows);
  expect(await pagesOf(jobId, 4)).toEqual([numbers(2, 5), numbers(6, 9), numbers(10, 11)]);
  expect(await pagesOf(jobId, 5)).toEqual([numbers(2, 6), numbers(7, 11)]);
  expect(await pagesOf(jobId, 100)).toEqual([numbers(2, 11)]);
  expect(await pagesOf(jobId, 3, 'delivery_latitude')).toEqual([
    [3, 5, 7],
    [9, 11],
  ]);
});

test('a page of long rows is shorter, and no row is left out', async () => {
  // About 15 cells per row, each kept up to 1,000 characters: 30 such rows fill a page.
  const long = 'x'.repeat(3000);
  const row = { 'Pickup Address': long, 'Drop Address': long, Notes: long, Items: long, COD: long };
  const wide = { ...row, 'Pickup City': long, 'Drop City': long, 'Pickup Lat': long, 'Drop Lat': long };
  const { jobId } = await importOf(Array.from({ length: 200 }, () => wide));
  const pages = await pagesOf(jobId, 500);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThan(10);
  expect(pages.flat()).toEqual(numbers(2, 201));
});

test('a problem is counted, and found, whether it is the first of its row or not', async () => {
  const { jobId } = await importOf([
    { 'Drop Lat': 'x', 'Recipient Phone': 'x' },
    { 'Recipient Phone': 'x' },
    { 'Drop Lat': 'x' },
  ]);
  const { tenantId } = shop;
  const page = await listFailedRows({
    ...{ tenantId, jobId, language: 'en', limit: 10 },
    ...{ errorField: 'delivery_contact_phone', errorCode: 'invalid_phone' },
  });
  expect(page.data.map((row) => row.row_number)).toEqual([2, 3]);
  expect(page).toMatchObject({ total: 2, failed_total: 3 });
  expect(page.errors).toEqual([
    { error_field: 'delivery_contact_phone', error_code: 'invalid_phone', count: 2 },
    { error_field: 'delivery_latitude', error_code: 'invalid_number', count: 2 },
  ]);
});

test('what was counted at the end is used as long as all kinds were kept and the rows are there', async () => {
  const { jobId } = await importOf([{ 'Drop Lat': 'x' }, { 'Drop Lat': 'y', 'Recipient Phone': 'x' }]);
  const { tenantId } = shop;
  const errors = async () =>
    (await listFailedRows({ tenantId, jobId, language: 'en', limit: 1 })).errors.map(({ count }) => count);
  expect(await errors()).toEqual([2, 1]);
  const keep = (kept: unknown) =>
    query(sql`UPDATE bulk_order_creations SET problem_counts = ${JSON.stringify(kept)} WHERE id = ${jobId}`);
  const kind = { field: 'delivery_latitude', code: 'invalid_number', count: 7 };
  await keep([kind]);
  expect(await errors()).toEqual([7]);
  await keep(Array.from({ length: MAX_KEPT_PROBLEMS }, () => kind));
  expect(await errors()).toEqual([2, 1]);
  await keep([kind]);
  await query(sql`DELETE FROM failed_order_logs WHERE bulk_order_creation_id = ${jobId}`);
  expect(await errors()).toEqual([]);
});

async function importOf(rows: Parameters<typeof csvOf>[0]) {
  const leased = await makeImport(shop, csvOf(rows));
  await runImport(leased);
  return leased;
}
