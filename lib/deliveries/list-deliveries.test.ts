import { beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { type ListDeliveriesQuery, listDeliveriesRequest } from '@/lib/deliveries/delivery-schemas';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let stranger: Shop;

beforeAll(async () => {
  shop = await makeShop();
  stranger = await makeShop();
  const rows = ['A', 'B', 'C', 'D'].map((Reference) => ({
    Reference,
    'Recipient Name': `${Reference}q 50%`,
  }));
  await runImport(await makeImport(shop, csvOf(rows)));
  await runImport(await makeImport(stranger, csvOf([{ Reference: 'X' }])));
  const keep = (reference: string, extra: object | null, warnings: object[] | null) =>
    query(`UPDATE deliveries SET extra = $2, warnings = $3 WHERE external_reference_id = $1`, [
      reference,
      extra && JSON.stringify(extra),
      warnings && JSON.stringify(warnings),
    ]);
  const swapped = { field: null, code: 'coordinates_swapped' };
  await keep('A', { 'Cost centre': '4711', Colour: 'red' }, [swapped]);
  await keep('B', { 'Cost centre': '4711', Colour: '' }, null);
  await keep('C', { 'Cost centre': '0815' }, [{ field: null, code: 'hidden_row' }]);
  await keep('X', { 'Cost centre': '4711' }, [swapped]);
});

async function found(changes: Partial<ListDeliveriesQuery>) {
  const { data, total } = await listDeliveries(shop.tenantId, { page: 1, limit: 20, ...changes });
  expect(total).toBe(data.length);
  return data.map(({ external_reference_id: reference }) => reference).toSorted();
}

test('deliveries are found by a kept column and its value, and only the tenant’s own', async () => {
  const by = (key: string, value: string) => found({ extra_key: key, extra_value: value });
  expect(await by('Cost centre', '4711')).toEqual(['A', 'B']);
  expect(await by('Cost centre', '471')).toEqual([]);
  expect(await by('cost centre', '4711')).toEqual([]);
  expect(await by('Colour', '4711')).toEqual([]);
  expect(await found({ extra_key: 'Cost centre', extra_value: '4711', warning: 'any' })).toEqual(['A']);
});

test('a value that looks like a pattern or like JSON is only itself', async () => {
  for (const value of ['%', '"', '{}', "'; DROP TABLE deliveries; --", '\\u0041', '$.x'])
    expect(await found({ extra_key: 'Cost centre', extra_value: value })).toEqual([]);
});

test('deliveries with any warning, or with a certain one, are found', async () => {
  expect(await found({ warning: 'any' })).toEqual(['A', 'C']);
  expect(await found({ warning: 'hidden_row' })).toEqual(['C']);
  expect(await found({ warning: 'coordinates_zero' })).toEqual([]);
});

test('the other filters work together with them', async () => {
  expect(await found({ search: ' 50% ' })).toEqual(['A', 'B', 'C', 'D']);
  expect(await found({ search: '5_%x' })).toEqual([]);
  expect(await found({ external_reference_id: 'B' })).toEqual(['B']);
  expect(await found({ customer_id: shop.customerId, warning: 'any' })).toEqual(['A', 'C']);
  expect(await found({ customer_id: await makeCustomer(shop.tenantId, 'Other') })).toEqual([]);
  expect(await found({ created_to: '2001-01-01' })).toEqual([]);
  expect(await found({ created_from: '2001-01-01', search: 'bq 50' })).toEqual(['B']);
});

test('the newest come first, page by page', async () => {
  const pageOf = (page: number) => listDeliveries(shop.tenantId, { page, limit: 3 });
  const [first, second] = [await pageOf(1), await pageOf(2)];
  const ids = [...first.data, ...second.data].map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted().reverse());
  expect([first.data.length, second.data.length, first.total]).toEqual([3, 1, 4]);
});

test('deliveries that were rolled back are not found', async () => {
  await query(`UPDATE deliveries SET deleted_at = now() WHERE external_reference_id = 'A'`);
  expect(await found({ extra_key: 'Cost centre', extra_value: '4711' })).toEqual(['B']);
  expect(await found({ warning: 'any' })).toEqual(['C']);
  await query(`UPDATE deliveries SET deleted_at = NULL WHERE external_reference_id = 'A'`);
});

test('a column without a value, or a value without a column, is refused', () => {
  expect(listDeliveriesRequest.safeParse({ extra_key: 'Colour' }).error?.issues).toMatchObject([
    { path: ['extra_value'] },
  ]);
  expect(listDeliveriesRequest.safeParse({ extra_value: 'red' }).error?.issues).toMatchObject([
    { path: ['extra_key'] },
  ]);
  expect(listDeliveriesRequest.safeParse({ extra_key: 'Colour', extra_value: 'red' }).success).toBe(true);
});
