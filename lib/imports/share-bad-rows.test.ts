import { afterAll, beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { SHARE_WEEKS } from '@/lib/imports/bad-row-schemas';
import { createImport } from '@/lib/imports/create-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { getCustomerBadRows, listBadRowShares } from '@/lib/imports/share-bad-rows';
import {
  clientActor,
  makeImport,
  makeShop,
  runImport,
  type Shop,
  uploadFile,
} from '@/lib/testing/make-import';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

/** Runs an import of good rows and of rows that fail. @param weeksAgo when it was created */
async function importRows(good: number, bad: Parameters<typeof csvOf>[0], weeksAgo = 0, of = shop) {
  const rows = [...Array.from({ length: good }, () => ({})), ...bad];
  const leased = await makeImport(of, csvOf(rows));
  await runImport(leased);
  await query(
    `UPDATE bulk_order_creations SET created_at = created_at - make_interval(weeks => $2) WHERE id = $1`,
    [leased.jobId, weeksAgo],
  );
  return leased.jobId;
}

const badPoint = { 'Drop Lat': 'x' };
const badPhone = { 'Recipient Phone': '12' };
const both = { ...badPoint, ...badPhone };

const of = (customer: Shop) => getCustomerBadRows(customer.tenantId, customer.customerId);
const weeksOf = async (customer: Shop) =>
  (await of(customer)).weeks
    .filter(({ imports }) => imports > 0)
    .map(({ imports, rows, failed_rows }) => [imports, rows, failed_rows]);

async function otherCustomer(): Promise<Shop> {
  return { ...shop, customerId: await makeCustomer(shop.tenantId) };
}

test('failed rows are counted by week, with each reason once a row', async () => {
  const customer = await otherCustomer();
  await importRows(7, [badPoint, both, badPhone], 2, customer);
  const second = await importRows(3, [badPhone], 0, customer);
  await importRows(5, [badPoint], SHARE_WEEKS, customer); // too long ago
  const found = await of(customer);
  expect(found.weeks).toHaveLength(SHARE_WEEKS);
  expect(found.weeks[0]!.week).toBe(found.from);
  expect(new Date(found.from).getUTCDay()).toBe(1);
  expect(found.weeks.slice(-3).map(({ rows, failed_rows }) => [rows, failed_rows])).toEqual([
    [10, 3],
    [0, 0],
    [4, 1],
  ]);
  expect(found.reasons).toEqual([
    { field: 'delivery_contact_phone', code: 'invalid_phone', count: 3 },
    { field: 'delivery_latitude', code: 'invalid_number', count: 2 },
  ]);
  expect(found.imports.map(({ rows, failed_rows }) => [rows, failed_rows])).toEqual([
    [4, 1],
    [10, 3],
  ]);
  expect(found.imports[0]!.id).toBe(second);
});

test('what was sent counts once: no follow-up, no dry run, nothing that was rolled back', async () => {
  const customer = await otherCustomer();
  const { tenantId } = shop;
  const jobId = await importRows(2, [badPoint], 0, customer);
  const corrections = [{ row_number: 4, column_index: sampleHeader.indexOf('Drop Lat'), value: '48.2' }];
  const child = await followUpImport({
    ...{ tenantId, jobId, actor: clientActor(tenantId), language: 'en' },
    input: { rows: 'failed', corrections },
  });
  await runImport({ jobId: child.id, leaseId: child.worker_lease_id! });
  expect(await weeksOf(customer)).toEqual([[1, 3, 1]]);

  const input = { ...(await uploadFile(customer, csvOf([badPoint, {}]))), dry_run: true };
  const dry = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  await runImport({ jobId: dry.id, leaseId: dry.worker_lease_id! });
  expect(await weeksOf(customer)).toEqual([[1, 3, 1]]);

  const again = await importRows(1, [badPhone], 0, customer);
  expect(await weeksOf(customer)).toEqual([[2, 5, 2]]);
  await deleteImportDeliveries({ tenantId, jobId: again, actorName: 'Dana' });
  expect(await weeksOf(customer)).toEqual([[1, 3, 1]]);
});

test('a shipper’s rows survive its failed rows', async () => {
  const customer = await otherCustomer();
  const jobId = await importRows(1, [badPhone, badPhone], 0, customer);
  await query('DELETE FROM failed_order_logs WHERE bulk_order_creation_id = $1', [jobId]);
  expect((await of(customer)).reasons).toMatchObject([{ code: 'invalid_phone', count: 2 }]);
});

test('customers are listed with the most failed rows first, and only the tenant’s own', async () => {
  const own = await makeShop();
  const second = { ...own, customerId: await makeCustomer(own.tenantId) };
  await importRows(9, [badPoint], 0, own);
  await importRows(1, [badPoint, badPhone], 0, second);
  const { data } = await listBadRowShares(own.tenantId);
  expect(data.map(({ customer_id, rows, failed_rows }) => [customer_id, rows, failed_rows])).toEqual([
    [second.customerId, 3, 2],
    [own.customerId, 10, 1],
  ]);
  const other = await makeShop();
  expect((await listBadRowShares(other.tenantId)).data).toEqual([]);
  await expect(getCustomerBadRows(other.tenantId, own.customerId)).rejects.toMatchObject({
    code: 'customer_not_found',
  });
});

test('a week begins on Monday where the tenant is', async () => {
  const customer = await makeShop();
  await query(`UPDATE tenants SET time_zone = 'Pacific/Auckland' WHERE id = $1`, [customer.tenantId]);
  const jobId = await importRows(1, [], 0, customer);
  // Sunday noon in UTC is Monday in Auckland.
  const { from } = await of(customer);
  const [, week] = (await of(customer)).weeks;
  await query(
    `UPDATE bulk_order_creations SET created_at = ($2::date + time '12:00') AT TIME ZONE 'UTC' - interval '1 day' WHERE id = $1`,
    [jobId, week!.week],
  );
  const counted = (await of(customer)).weeks.filter(({ imports }) => imports > 0);
  expect(counted.map((each) => each.week)).toEqual([week!.week]);
  expect(from < week!.week).toBe(true);
});
