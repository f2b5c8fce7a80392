import { beforeAll, expect, test } from 'vitest';
import { POST } from '@/app/api/delivery/deliveries/look-alikes/route';
import { query } from '@/lib/db';
import { lookAlikesSql } from '@/lib/deliveries/find-look-alikes';
import {
  type LookAlikeOrder,
  LOOK_ALIKES_LIMIT,
  lookAlikesSchema,
} from '@/lib/deliveries/look-alikes-schemas';
import { addressKeyOf } from '@/lib/geography/address-key';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { accessToken, makeCustomer, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let jobId: string;
let token: string;

const ann: LookAlikeOrder = {
  delivery_full_address: 'Mariahilfer Straße 7',
  delivery_city: 'Wien',
  delivery_country: 'AT',
  delivery_contact_name: 'Ann Lee',
};

beforeAll(async () => {
  shop = await makeShop();
  token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
  const cells = { 'Drop Address': 'Mariahilfer Straße 7', 'Recipient Name': 'Ann Lee' };
  const leased = await makeImport(shop, csvOf([{ ...cells, Reference: 'A-1' }]));
  await runImport(leased);
  jobId = leased.jobId;
});

const post = (orders: unknown, customerId = shop.customerId, as = token) =>
  POST(
    makeRequest('/api/delivery/deliveries/look-alikes', {
      token: as,
      body: { customer_id: customerId, orders },
    }),
  );

async function ask(orders: LookAlikeOrder[], customerId?: string, as?: string) {
  const response = await post(orders, customerId, as);
  expect(response.status, await response.clone().text()).toBe(200);
  return lookAlikesSchema.parse(await response.json()).data;
}

test('an order to the same address and person is found, however both are written', async () => {
  const found = await ask([
    { ...ann, delivery_contact_name: 'Bob' },
    { ...ann, delivery_full_address: 'mariahilfer str. 7, Wien', delivery_contact_name: 'ANN LEE ' },
    { ...ann, delivery_full_address: 'Mariahilfer Straße 9' },
  ]);
  expect(found).toMatchObject([
    {
      index: 1,
      external_reference_id: 'A-1',
      delivery_contact_name: 'Ann Lee',
      bulk_order_creation_id: jobId,
    },
  ]);
});

test('another day is another order; a day that only one of them has is none', async () => {
  const dated = { ...ann, delivery_date: '2026-12-01' };
  expect(await ask([dated])).toHaveLength(1);
  const setDay = (day: string | null) => query('UPDATE deliveries SET delivery_date = $1', [day]);
  await setDay('2026-12-02');
  expect(await ask([dated])).toEqual([]);
  expect(await ask([ann])).toHaveLength(1);
  await setDay('2026-12-01');
  expect(await ask([dated])).toHaveLength(1);
  await setDay(null);
});

test('neither other customers nor other tenants nor old or deleted deliveries count', async () => {
  expect(await ask([ann], await makeCustomer(shop.tenantId))).toEqual([]);
  const stranger = await makeShop();
  expect(await ask([ann], shop.customerId, await accessToken(stranger.tenantId))).toEqual([]);
  const change = (to: string) =>
    query(`UPDATE deliveries SET ${to} WHERE bulk_order_creation_id = $1`, [jobId]);
  await change("created_at = now() - interval '8 days'");
  expect(await ask([ann])).toEqual([]);
  await change('created_at = now(), deleted_at = now()');
  expect(await ask([ann])).toEqual([]);
  await change('deleted_at = NULL');
  expect(await ask([ann])).toHaveLength(1);
});

test('the documented number of orders is accepted, and no more; the permission is needed', async () => {
  const many = (count: number) => Array.from({ length: count }, () => ann);
  expect(await ask(many(LOOK_ALIKES_LIMIT))).toHaveLength(LOOK_ALIKES_LIMIT);
  expect((await post(many(LOOK_ALIKES_LIMIT + 1))).status).toBe(400);
  const reader = await accessToken(shop.tenantId, ['inbound.targets.read']);
  expect((await post([ann], shop.customerId, reader)).status).toBe(403);
});

test('the query uses the index of addresses, however many deliveries there are', async () => {
  await query(
    `INSERT INTO deliveries
     SELECT copied.* FROM deliveries AS original, generate_series(1, 3000) AS number,
       jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'row_number', number + 100,
         'external_reference_id', 'many-' || number, 'delivery_address_key', number)) AS copied
     WHERE original.external_reference_id = 'A-1'`,
    [],
  );
  await query('ANALYZE deliveries', []);
  const key = addressKeyOf({ fullAddress: 'Mariahilfer Straße 7', city: 'Wien', country: 'AT' })!;
  const statement = lookAlikesSql(
    shop.tenantId,
    shop.customerId,
    JSON.stringify([{ index: 0, key, name: 'Ann Lee', day: null }]),
    [key],
  );
  const plan = await query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement.text}`, statement.values);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('deliveries_address_key_idx');
  expect(lines).not.toContain('Seq Scan');
});
