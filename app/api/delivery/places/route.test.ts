import { beforeAll, expect, test } from 'vitest';
import { PATCH as changeCustomer } from '@/app/api/delivery/customers/[customerId]/route';
import { GET as list, POST as create } from '@/app/api/delivery/places/route';
import { DELETE as archive, GET as get, PATCH as change } from '@/app/api/delivery/places/[placeId]/route';
import { GET as readBook } from '@/app/api/delivery/places/book/route';
import { POST as changeMany } from '@/app/api/delivery/places/bulk/route';
import { type PlaceEntry, placeSchema } from '@/lib/places/place-schemas';
import type { RouteHandler } from '@/lib/routes/route';
import { accessToken, makeCustomer, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const depot = {
  code: 'DEPOT-ESSEN',
  full_address: 'Musterweg 5',
  postcode: '45127',
  city: 'Essen',
  country: 'Germany',
  latitude: 51.4556,
  longitude: '7,01',
};

let token: string;
let strangersToken: string;
let customerId: string;
let place: PlaceEntry;

beforeAll(async () => {
  const tenantId = await makeTenant();
  token = await accessToken(tenantId);
  strangersToken = await accessToken(await makeTenant());
  customerId = await makeCustomer(tenantId);
  const response = await call(create, { body: depot });
  expect(response.status).toBe(201);
  place = placeSchema.parse(await response.json());
});

interface Ask {
  body?: unknown;
  method?: string;
  params?: Record<string, string>;
  who?: string;
}

function call(handler: RouteHandler, { body, method, params = {}, who = token }: Ask = {}) {
  const request = makeRequest('/api/delivery/places', { body, method, token: who });
  return handler(request, { params: Promise.resolve(params) });
}

test('a place is read by the rules of the order fields', () => {
  expect(place).toMatchObject({ name: 'DEPOT-ESSEN', country: 'DE', latitude: '51.4556', longitude: '7.01' });
});

test('everything that is wrong with a place is named at once', async () => {
  const response = await call(create, { body: { ...depot, code: ' ', latitude: 251, country: 'Narnia' } });
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as {
    error: { details: { problems: { path: string; message: string }[] } };
  };
  expect(error.details.problems.map(({ path }) => path)).toEqual(['code', 'name', 'latitude', 'country']);
  expect(error.details.problems[2]!.message).toMatch(/^A latitude must be between/);
});

test('a place is changed in part, and a wrong part changes nothing', async () => {
  const params = { placeId: place.id };
  const renamed = await call(change, { method: 'PATCH', params, body: { name: 'Depot Essen' } });
  expect(await renamed.json()).toMatchObject({
    ...place,
    name: 'Depot Essen',
    updated_at: expect.any(String),
  });
  const wrong = await call(change, { method: 'PATCH', params, body: { name: 'Other', longitude: 'east' } });
  expect(wrong.status).toBe(400);
  expect(await (await call(get, { params })).json()).toMatchObject({ name: 'Depot Essen' });
});

test('the address book comes in pages, and all at once', async () => {
  expect(await (await call(list)).json()).toMatchObject({ total: 1, data: [{ id: place.id }] });
  expect(await (await call(readBook)).json()).toMatchObject({
    data: [{ id: place.id, code: 'DEPOT-ESSEN' }],
  });
  expect(await (await call(readBook, { who: strangersToken })).json()).toEqual({ data: [] });
});

test('a bulk call answers for each place, in the language of the caller', async () => {
  const request = makeRequest('/api/delivery/places/bulk?language=de', {
    body: { places: [{ ...depot, code: 4711 }, { code: 'X' }] },
    token,
  });
  expect(await (await changeMany(request)).json()).toMatchObject({
    created: 1,
    rejected: 1,
    data: [
      { index: 0, code: '4711', outcome: 'created', problems: [] },
      { index: 1, code: 'X', outcome: 'rejected', problems: { length: 5 } },
    ],
  });
});

test('a place and a customer of another tenant do not exist', async () => {
  const params = { placeId: place.id, customerId };
  const body = { default_pickup_place_id: place.id };
  for (const [handler, ask, code] of [
    [get, {}, 'place_not_found'],
    [change, { method: 'PATCH', body: { name: 'Mine' } }, 'place_not_found'],
    [archive, { method: 'DELETE' }, 'place_not_found'],
    [changeCustomer, { method: 'PATCH', body }, 'customer_not_found'],
  ] as const) {
    const response = await call(handler, { ...ask, params, who: strangersToken });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code } });
  }
});

test('a customer gets a default pickup, and an archived place is gone', async () => {
  const params = { placeId: place.id, customerId };
  const body = { default_pickup_place_id: place.id };
  const changed = await call(changeCustomer, { method: 'PATCH', params, body });
  expect(await changed.json()).toEqual({ id: customerId, name: 'Bright Books', ...body });
  expect((await call(archive, { method: 'DELETE', params })).status).toBe(204);
  expect((await call(get, { params })).status).toBe(404);
  expect((await call(changeCustomer, { method: 'PATCH', params, body })).status).toBe(404);
});
