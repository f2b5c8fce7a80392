import { beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { findLastImport } from '@/lib/imports/find-last-import';
import { importOrdersSql, listOrderFingerprints, readImportOrders } from '@/lib/imports/read-import-orders';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { createReferenceData } from '@/lib/fields/reference-data';
import { OrderChecker } from '@/lib/rows/check-orders';
import { comparableTexts, fingerprintOf } from '@/lib/rows/order-fingerprint';
import { compileRules } from '@/lib/shaping/compile-rules';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleCells } from '@/lib/testing/sample-orders';
import sql from 'sql-template-tag';

useTestDatabase();

let shop: Shop;

beforeAll(async () => {
  shop = await makeShop();
});

async function imported(rows: Parameters<typeof csvOf>[0], of = shop): Promise<string> {
  const leased = await makeImport(of, csvOf(rows));
  await runImport(leased);
  return leased.jobId;
}

test('the last import is the customer’s newest that left deliveries', async () => {
  const { tenantId } = shop;
  expect(await findLastImport(tenantId, shop.customerId)).toBeNull();
  const first = await imported([{ Reference: 'L-1' }]);
  const second = await imported([{ Reference: 'L-2' }]);
  await imported([{ Reference: 'L-2' }]); // it makes nothing
  const other = { ...shop, customerId: await makeCustomer(tenantId) };
  await imported([{ Reference: 'L-3' }], other);
  expect(await findLastImport(tenantId, shop.customerId)).toMatchObject({ id: second, import_ids: [second] });

  await deleteImportDeliveries({
    ...{ tenantId, jobId: second, actorName: 'Dana' },
  });
  expect(await findLastImport(tenantId, shop.customerId)).toMatchObject({ id: first });
});

test('another tenant’s customer and imports answer like unknown ones', async () => {
  const stranger = await makeShop();
  const jobId = await imported([{ Reference: 'T-1' }]);
  await expect(findLastImport(stranger.tenantId, shop.customerId)).rejects.toThrow('customer_not_found');
  const ofStranger = { tenantId: stranger.tenantId, jobId };
  await expect(listOrderFingerprints(ofStranger, { after_row: 0, limit: 10 })).rejects.toThrow(
    'job_not_found',
  );
  await expect(readImportOrders(ofStranger, [2])).rejects.toThrow('job_not_found');
});

test('a stored order has the fingerprint that its row has before the import', async () => {
  const rows = [1, 2, 3].map((number) => sampleCells(number));
  const jobId = await imported(
    rows.map((cells) => Object.fromEntries(sampleHeader.map((name, index) => [name, cells[index]]))),
  );
  const { fingerprints, row_numbers } = await listOrderFingerprints(
    { tenantId: shop.tenantId, jobId },
    { after_row: 0, limit: 10 },
  );
  const compiled = compileRules(rulesOfMappings({ ...sampleMappings }), sampleHeader);
  const checker = new OrderChecker(compiled, {
    reference: createReferenceData(() => undefined),
    today: '2026-03-02',
    dateOrders: {},
    columnCount: sampleHeader.length,
    places: null,
  });
  const before = rows.map((cells, index) => {
    const { order } = checker.check([{ rowNumber: index + 2, cells, repeatOf: null }]);
    return fingerprintOf(comparableTexts(order!.draft, { pickup: 'file', delivery: 'file' }));
  });
  expect(row_numbers).toEqual([2, 3, 4]);
  expect(fingerprints).toEqual(before);
  expect(new Set(fingerprints).size).toBe(3);
});

test('pages follow each other without a gap, and values are of the rows that were asked for', async () => {
  const jobId = await imported(Array.from({ length: 5 }, (_, index) => ({ Reference: `P-${index}` })));
  const of = { tenantId: shop.tenantId, jobId };
  const first = await listOrderFingerprints(of, { after_row: 0, limit: 3 });
  const second = await listOrderFingerprints(of, { after_row: first.next_after_row!, limit: 3 });
  expect([...first.external_reference_ids, ...second.external_reference_ids]).toEqual(
    [0, 1, 2, 3, 4].map((index) => `P-${index}`),
  );
  expect(second.next_after_row).toBeNull();
  const { data } = await readImportOrders(of, [3, 99]);
  expect(data).toMatchObject([
    {
      row_number: 3,
      external_reference_id: 'P-1',
      values: { delivery_city: 'Wien', delivery_latitude: '48.2' },
    },
  ]);
});

test('orders are read by the index of rows of a job, however many deliveries there are', async () => {
  const jobId = await imported([{ Reference: 'X-1' }]);
  await query(
    `INSERT INTO deliveries
     SELECT copied.* FROM deliveries AS original, generate_series(1, 3000) AS number,
       jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'row_number', number + 100,
         'external_reference_id', 'many-' || number)) AS copied
     WHERE original.external_reference_id = 'X-1'`,
    [],
  );
  await query('ANALYZE deliveries', []);
  const asked = importOrdersSql(shop.tenantId, jobId, (column) => sql`${column} > ${3000}`, 50);
  const plan = await query<{ 'QUERY PLAN': string }>(sql`EXPLAIN ${asked}`);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('deliveries_bulk_order_creation_id_row_number_key');
  expect(lines).not.toContain('Seq Scan');
});
