import { beforeAll, describe, expect, test } from 'vitest';
import { GET as counts } from '@/app/api/delivery/deliveries/counts/route';
import { PATCH as edit } from '@/app/api/delivery/deliveries/[deliveryId]/route';
import { GET as history } from '@/app/api/delivery/deliveries/[deliveryId]/history/route';
import { GET as list, POST as create } from '@/app/api/delivery/deliveries/route';
import { query } from '@/lib/db';
import {
  changedDeliveriesPageSchema,
  changedDeliverySchema,
  deliveriesPageSchema,
  type Delivery,
  deliveryCountsSchema,
  deliverySchema,
} from '@/lib/deliveries/delivery-schemas';
import { indexDeliveries } from '@/lib/deliveries/index-deliveries';
import { makeShop, type Shop } from '@/lib/testing/make-import';
import { parseWholeCsv } from '@/lib/testing/parse-whole-csv';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await makeShop();
  token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
});

const address = '/api/delivery/deliveries';

const inputOf = (reference: string, changes: object = {}) => ({
  ...{ customer_id: shop.customerId, delivery_service_id: shop.deliveryServiceId },
  ...{ payer_type: 'sender', payment_method: 'card', external_reference_id: reference },
  ...{ pickup_full_address: 'Torstraße 1', pickup_city: 'Berlin', pickup_country: 'DE' },
  ...{ pickup_latitude: 52.5294, pickup_longitude: 13.4013 },
  ...{ delivery_full_address: 'Mariahilfer Straße 10', delivery_city: 'Wien', delivery_country: 'AT' },
  ...{ delivery_latitude: 48.2003, delivery_longitude: 16.3527, delivery_date: '2030-05-01' },
  ...{ delivery_contact_name: 'Anna Gruber', delivery_contact_phone: '+43 1 5128920' },
  ...changes,
});

async function make(reference: string, changes: object = {}): Promise<Delivery> {
  const response = await create(makeRequest(address, { token, body: inputOf(reference, changes) }));
  return deliverySchema.parse(await response.json());
}

async function change(deliveryId: string, body: object) {
  const request = makeRequest(address, { token, method: 'PATCH', body });
  const response = await edit(request, { params: Promise.resolve({ deliveryId }) });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const get = (search: string, headers: Record<string, string> = {}) =>
  list(makeRequest(`${address}${search}`, { token, headers }));

describe('metadata', () => {
  test('is kept, changed key by key, told in the history, and found', async () => {
    const made = await make('M-1', { metadata: { order: '4711', depot: ' Essen ' } });
    expect(made.metadata).toEqual({ order: '4711', depot: 'Essen' });
    const { answer } = await change(made.id, { metadata: { depot: null, lane: '7' } });
    expect(answer).toMatchObject({ metadata: { order: '4711', lane: '7' }, version: 2, status: 'changed' });
    expect((await change(made.id, { metadata: { lane: '7' } })).answer).toMatchObject({ version: 2 });
    expect((await change(made.id, { payer_type: 'receiver' })).answer).toMatchObject({
      metadata: { order: '4711', lane: '7' },
    });
    const told = await history(makeRequest(address, { token }), {
      params: Promise.resolve({ deliveryId: made.id }),
    });
    expect(JSON.stringify(await told.json())).toContain('"field":"metadata"');
    const find = async (value: string) => {
      const search = `?metadata_key=order&metadata_value=${value}`;
      return deliveriesPageSchema.parse(await (await get(search)).json()).data.map(({ id }) => id);
    };
    for (const attempt of ['before it is indexed', 'after']) {
      expect([attempt, await find('4711')]).toEqual([attempt, [made.id]]);
      expect(await find('471')).toEqual([]);
      await indexDeliveries();
    }
    expect((await change(made.id, { metadata: null })).answer).toMatchObject({ metadata: null });
    expect(await find('4711')).toEqual([]);
  });

  test('within its limits only', async () => {
    const keys = (count: number, prefix: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, number) => [`${prefix}${number}`, 'x']));
    const post = async (metadata: unknown) =>
      (await create(makeRequest(address, { token, body: inputOf(`L-${Math.random()}`, { metadata }) })))
        .status;
    expect(await post(keys(51, 'k'))).toBe(400);
    expect(await post({ ['k'.repeat(41)]: 'x' })).toBe(400);
    expect(await post({ k: 'x'.repeat(501) })).toBe(400);
    expect(await post({ k: 5 })).toBe(400);
    const full = await make('M-2', { metadata: keys(50, 'k') });
    const { status, answer } = await change(full.id, { metadata: { another: 'x' } });
    expect(status).toBe(400);
    expect(JSON.stringify(answer)).toContain('too_many_metadata_keys');
    expect((await change(full.id, { metadata: { k0: null, another: 'x' } })).status).toBe(200);
  });
});

describe('what has changed since a moment', () => {
  const changesSince = async (search: string) =>
    changedDeliveriesPageSchema.parse(await (await get(`?updated_since=${search}`)).json());

  /** As if all of it had happened a minute ago: what is younger than two seconds is not told yet. */
  const settle = () =>
    query(
      `UPDATE deliveries SET created_at = created_at - interval '1 minute',
         updated_at = updated_at - interval '1 minute', deleted_at = deleted_at - interval '1 minute'`,
    );

  test('created, edited and deleted deliveries, in the order of their last change', async () => {
    await query(`UPDATE deliveries SET created_at = '2020-01-01', updated_at = NULL`);
    const first = await make('C-1');
    const second = await make('C-2');
    const third = await make('C-3', { customer_id: await otherCustomer() });
    await change(first.id, { delivery_contact_name: 'Berta' });
    await query(`UPDATE deliveries SET deleted_at = clock_timestamp() WHERE id = $1`, [second.id]);
    expect((await changesSince('2021-01-01')).data).toEqual([]);
    await settle();
    const page = await changesSince('2021-01-01');
    expect(page.data.map(({ id }) => id)).toEqual([third.id, first.id, second.id]);
    expect(page.data.map((each) => each.deleted_at !== null)).toEqual([false, false, true]);
    expect(page.next_cursor).toBeNull();
    const one = await changesSince('2021-01-01&limit=1');
    const next = await changesSince(`2021-01-01&cursor=${encodeURIComponent(one.next_cursor!)}`);
    expect(next.data.map(({ id }) => id)).toEqual([first.id, second.id]);
    const ofCustomer = await changesSince(`2021-01-01&customer_id=${shop.customerId}&search=berta`);
    expect(ofCustomer.data.map(({ id }) => id)).toEqual([first.id]);
    expect((await changesSince(page.updated_until)).data).toEqual([]);
  });

  test('all live ones as NDJSON and CSV', async () => {
    const lines = (await (await get('', { accept: 'application/x-ndjson' })).text()).trimEnd().split('\n');
    const references = lines.map(
      (line) => changedDeliverySchema.parse(JSON.parse(line)).external_reference_id,
    );
    expect(references).toContain('C-1');
    expect(references).not.toContain('C-2');
    const [header, ...rows] = parseWholeCsv(await (await get('', { accept: 'text/csv' })).text()).map(
      ({ cells }) => cells,
    );
    expect(rows.map((row) => row[header!.indexOf('external_reference_id')])).toEqual(references);
  });

  test('counts match', async () => {
    const response = await counts(makeRequest(`${address}/counts?customer_id=${shop.customerId}`, { token }));
    const { total, data } = deliveryCountsSchema.parse(await response.json());
    const listed = deliveriesPageSchema.parse(await (await get(`?customer_id=${shop.customerId}`)).json());
    expect(total).toBe(listed.total);
    expect(data.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(new Set(data.map((group) => group.delivery_date))).toEqual(new Set(['2030-05-01']));
  });
});

async function otherCustomer(): Promise<string> {
  const [row] = await query<{ id: string }>(
    `INSERT INTO customers (id, tenant_id, name) VALUES (gen_random_uuid(), $1, 'Other') RETURNING id`,
    [shop.tenantId],
  );
  return row!.id;
}
