import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getOne } from '@/app/api/delivery/deliveries/[deliveryId]/route';
import { GET, POST } from '@/app/api/delivery/deliveries/route';
import { db, query } from '@/lib/db';
import { deliveriesPageSchema, type Delivery, deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { errorBodySchema } from '@/lib/http/error-body';
import { accessToken, makeCustomer, makeDeliveryService, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

interface Place {
  tenantId: string;
  token: string;
  customerId: string;
  deliveryServiceId: string;
}

let own: Place;
let other: Place;

async function makePlace(): Promise<Place> {
  const tenantId = await makeTenant();
  return {
    tenantId,
    token: await accessToken(tenantId, ['manage:operations:tenant']),
    customerId: await makeCustomer(tenantId),
    deliveryServiceId: await makeDeliveryService(tenantId),
  };
}

beforeAll(async () => {
  own = await makePlace();
  other = await makePlace();
});

function bodyOf(place: Place, changes: Record<string, unknown> = {}) {
  return {
    ...{ customer_id: place.customerId, delivery_service_id: place.deliveryServiceId },
    ...{ payer_type: 'sender', payment_method: 'cod' },
    pickup_full_address: 'Torstraße 1, 10119 Berlin',
    ...{ pickup_latitude: 52.5294, pickup_longitude: 13.4013, pickup_city: 'Berlin', pickup_country: 'DE' },
    delivery_full_address: 'Mariahilfer Straße 10, 1070 Wien',
    ...{
      delivery_latitude: 48.2003,
      delivery_longitude: 16.3527,
      delivery_city: 'Wien',
      delivery_country: 'AUT',
    },
    ...{ delivery_contact_name: 'Anna Gruber', delivery_contact_phone: '01 5128920' },
    ...changes,
  };
}

const post = (place: Place, changes: Record<string, unknown> = {}) =>
  POST(makeRequest('/api/delivery/deliveries', { token: place.token, body: bodyOf(place, changes) }));

async function create(place: Place, changes: Record<string, unknown> = {}): Promise<Delivery> {
  const response = await post(place, changes);
  expect(response.status, await response.clone().text()).toBe(201);
  return deliverySchema.parse(await response.json());
}

async function list(place: Place, search: Record<string, string | number>) {
  const parameters = new URLSearchParams(
    Object.entries(search).map(([name, value]) => [name, String(value)]),
  );
  const response = await GET(makeRequest(`/api/delivery/deliveries?${parameters}`, { token: place.token }));
  expect(response.status, await response.clone().text()).toBe(200);
  return deliveriesPageSchema.parse(await response.json());
}

async function errorOf(response: Response) {
  return { status: response.status, ...errorBodySchema.parse(await response.json()).error };
}

const show = (place: Place, deliveryId: string) =>
  getOne(makeRequest(`/api/delivery/deliveries/${deliveryId}`, { token: place.token }), {
    params: Promise.resolve({ deliveryId }),
  });

describe('creating', () => {
  test('applies the rules of rows and returns the stored delivery', async () => {
    const packages = [
      { name: 'Box', quantity: 2, weight_kg: 1, length_cm: 40, width_cm: 30, height_cm: 30 },
      { name: 'Bag' },
    ];
    const created = await create(own, { external_reference_id: ' R-1 ', cod_amount: '19.9', packages });
    expect(created).toMatchObject({
      ...{
        tenant_id: own.tenantId,
        customer_name: 'Bright Books',
        delivery_service_name: 'Next day standard',
      },
      delivery_type: { code: 'next_day', name: 'Next day' },
      ...{ external_reference_id: 'R-1', cod_amount: '19.90', delivery_country: 'AT' },
      ...{ pickup_latitude: '52.5294', delivery_contact_phone: '+4315128920' },
      unit_size: 'medium', // 2 × 36,000 cm³ / 5000 = 14.4 kg
      ...{ bulk_order_creation_id: null, row_number: null },
    });
    expect(created.packages[1]).toEqual({
      ...{ name: 'Bag', quantity: 1, weight_kg: null, length_cm: null, width_cm: null, height_cm: null },
    });
    expect(await (await show(own, created.id)).json()).toEqual(created);
  });

  test('reports all invalid fields at once, with messages', async () => {
    const { code, status, details } = await errorOf(
      await post(own, {
        pickup_latitude: 252.1,
        delivery_country: 'Atlantis',
        payer_type: 'nobody',
        cod_amount: -1,
      }),
    );
    expect([status, code]).toEqual([400, 'validation_failed']);
    const problems = details.problems as { path: string; code: string; message: string }[];
    expect(Object.fromEntries(problems.map((problem) => [problem.path, problem.code]))).toMatchObject({
      pickup_latitude: 'latitude_out_of_range',
      delivery_country: 'unknown_country',
      payer_type: 'invalid_value',
      cod_amount: 'negative_amount',
    });
    expect(problems.find(({ path }) => path === 'pickup_latitude')?.message).toContain('between -90 and 90');
  });

  test('treats another tenant’s customer or service like an unknown one', async () => {
    for (const id of [other.customerId, newId()]) {
      const error = await errorOf(await post(own, { customer_id: id }));
      expect([error.status, error.code]).toEqual([404, 'customer_not_found']);
    }
    for (const id of [other.deliveryServiceId, newId()]) {
      const error = await errorOf(await post(own, { delivery_service_id: id }));
      expect([error.status, error.code]).toEqual([404, 'delivery_service_not_found']);
    }
    const both = await errorOf(await post(own, { customer_id: newId(), delivery_service_id: newId() }));
    expect(both.details.problems).toHaveLength(2);
  });

  test('allows a reference only once per tenant, even for concurrent calls', async () => {
    const reference = { external_reference_id: 'RACE-1' };
    const responses = await Promise.all(Array.from({ length: 8 }, () => post(own, reference)));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
    const refused = responses.find(({ status }) => status === 409)!;
    expect(await errorOf(refused)).toMatchObject({
      code: 'external_reference_id_already_present',
      details: { external_reference_id: 'RACE-1' },
    });
    await create(other, reference);
  });

  test('allows the reference of a soft-deleted delivery again, which can no longer be listed or read', async () => {
    const first = await create(own, { external_reference_id: 'FREE-1' });
    await db().delivery.update({ where: { id: first.id }, data: { deletedAt: new Date() } });
    const second = await create(own, { external_reference_id: 'FREE-1' });
    expect((await list(own, { external_reference_id: 'FREE-1' })).data.map(({ id }) => id)).toEqual([
      second.id,
    ]);
    expect(await errorOf(await show(own, first.id))).toMatchObject({
      status: 404,
      code: 'delivery_not_found',
    });
  });

  test('allows many deliveries without a reference', async () => {
    await create(own, { external_reference_id: null });
    await create(own, { external_reference_id: '   ' });
  });
});

describe('listing', () => {
  let place: Place;
  let created: Delivery[];

  beforeAll(async () => {
    place = await makePlace();
    created = [];
    for (let index = 0; index < 5; index++) {
      created.push(
        await create(place, {
          external_reference_id: `L-${index}`,
          delivery_contact_name: `Person ${index}`,
        }),
      );
    }
  });

  test('is newest first, in pages', async () => {
    const newestFirst = created.map(({ id }) => id).toReversed();
    const first = await list(place, { limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual(newestFirst.slice(0, 2));
    expect(first).toMatchObject({ page: 1, limit: 2, total: 5, total_pages: 3 });
    expect((await list(place, { limit: 2, page: 3 })).data.map(({ id }) => id)).toEqual(newestFirst.slice(4));
    expect((await list(place, { limit: 2, page: 4 })).data).toEqual([]);
  });

  test('never includes another tenant’s deliveries', async () => {
    expect((await list(other, { search: 'Person' })).total).toBe(0);
    expect((await list(other, { customer_id: place.customerId })).total).toBe(0);
    const stranger = await show(other, created[0]!.id);
    expect(await stranger.text()).toBe(await (await show(other, newId())).text());
  });

  test('filters by exact reference', async () => {
    expect((await list(place, { external_reference_id: 'L-3' })).data.map(({ id }) => id)).toEqual([
      created[3]!.id,
    ]);
    expect((await list(place, { external_reference_id: 'L-' })).total).toBe(0);
  });

  test('filters by customer', async () => {
    const customerId = await makeCustomer(place.tenantId, 'Elm Street Grocers');
    const mine = await create({ ...place, customerId }, { delivery_contact_name: 'Somebody' });
    expect((await list(place, { customer_id: customerId })).data.map(({ id }) => id)).toEqual([mine.id]);
    expect((await list(place, { search: 'elm street' })).data.map(({ id }) => id)).toEqual([mine.id]);
    await db().delivery.delete({ where: { id: mine.id } });
  });

  test('searches words by their beginnings, and wildcards stand for nothing', async () => {
    const tricky = await create(place, { delivery_contact_name: '100%_\\ Co' });
    for (const [search, found] of [
      ['%', []],
      ['_', []],
      ['\\', []],
      ['100%_\\ c', [tricky.id]],
      ['100%', [tricky.id]],
      ['00%', []],
    ] as const) {
      expect(
        (await list(place, { search })).data.map(({ id }) => id),
        search,
      ).toEqual(found);
    }
    expect((await list(place, { search: 'pERSON 2' })).data.map(({ id }) => id)).toEqual([created[2]!.id]);
    expect((await list(place, { search: 'l-4' })).data.map(({ id }) => id)).toEqual([created[4]!.id]);
    expect((await list(place, { search: 'mariahilfer' })).total).toBe(6);
    await db().delivery.delete({ where: { id: tricky.id } });
  });

  test('filters by date: a day is inclusive, a time is exact', async () => {
    const at = (id: string, moment: string) =>
      query(
        'UPDATE deliveries SET created_at = $2::timestamptz, id = uuidv7($2::timestamptz - now()) WHERE id = $1',
        [id, moment],
      );
    await at(created[0]!.id, '2026-03-01T00:00:00Z');
    await at(created[1]!.id, '2026-03-01T23:59:59.999Z');
    await at(created[2]!.id, '2026-03-02T00:00:00Z');
    const found = async (filter: Record<string, string>) =>
      (await list(place, filter)).data.map(({ external_reference_id }) => external_reference_id).toSorted();
    expect(await found({ created_from: '2026-03-01', created_to: '2026-03-01' })).toEqual(['L-0', 'L-1']);
    expect(await found({ created_to: '2026-03-01T00:00:00Z' })).toEqual(['L-0']);
    expect(await found({ created_from: '2026-03-02T01:00:00+01:00', created_to: '2026-03-31' })).toEqual([
      'L-2',
    ]);
  });

  test.each([
    'limit=201',
    'limit=0',
    'page=0',
    'page=x',
    'customer_id=x',
    'created_from=yesterday',
    'search=%00',
  ])('refuses %s', async (search) => {
    const response = await GET(makeRequest(`/api/delivery/deliveries?${search}`, { token: place.token }));
    expect(await errorOf(response)).toMatchObject({ status: 400, code: 'validation_failed' });
  });
});

test('a created delivery is audited without its consignee; a refused one is not audited', async () => {
  const made = await create(own, { external_reference_id: 'AUDITED' });
  expect((await post(own, { external_reference_id: 'AUDITED' })).status).toBe(409);
  const recorded = await db().auditEvent.findMany({ where: { subjectName: 'AUDITED' } });
  expect(recorded).toMatchObject([
    { action: 'delivery_created', tenantId: own.tenantId, actorKind: 'client', subjectId: made.id },
  ]);
  expect(JSON.stringify(recorded)).not.toMatch(/Gruber|5128920/);
});
