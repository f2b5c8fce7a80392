import { beforeAll, expect, test } from 'vitest';
import { POST as lookUp } from '@/app/api/delivery/address-points/look-up/route';
import { PUT as set } from '@/app/api/delivery/address-points/route';
import { type LookedUpPoints, lookedUpPointsSchema } from '@/lib/address-points/address-point-schemas';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const address = { full_address: 'Hauptstraße 5', city: 'Essen', country: 'Germany', postcode: '45127' };

let token: string;
let strangersToken: string;
let dispatcher: string;

beforeAll(async () => {
  const tenantId = await makeTenant();
  token = await accessToken(tenantId);
  strangersToken = await accessToken(await makeTenant());
  dispatcher = await sessionCookie((await makePerson(tenantId)).id);
});

const put = (points: unknown[], who: { token?: string; cookie?: string } = { token }) =>
  set(makeRequest('/api/delivery/address-points', { method: 'PUT', body: { points }, ...who }));

async function find(addresses: unknown[], who = token): Promise<LookedUpPoints> {
  const response = await lookUp(
    makeRequest('/api/delivery/address-points/look-up', { body: { addresses }, token: who }),
  );
  expect(response.status).toBe(200);
  return lookedUpPointsSchema.parse(await response.json());
}

test('a dispatcher sets the point of an address, and everybody of the tenant finds it', async () => {
  const response = await put([{ ...address, latitude: '51,45', longitude: 7.01 }], { cookie: dispatcher });
  expect(await response.json()).toEqual({ set: 1 });
  const written = { full_address: 'HAUPTSTR. 5, 45127 Essen', city: 'essen', country: 'DE' };
  const { data } = await find([{ ...written, full_address: 'Hauptstr. 6' }, written]);
  expect(data).toEqual([
    { points: [] },
    {
      points: [
        {
          source: 'manual',
          latitude: '51.45',
          longitude: '7.01',
          accuracy_m: null,
          deliveries: null,
          label: null,
          is_proposal: false,
        },
      ],
    },
  ]);
  expect((await find([written], strangersToken)).data).toEqual([{ points: [] }]);
});

test('a look-up has an answer for each address, also for what is none', async () => {
  const wrong = [
    { ...address, country: 'Narnia' },
    { ...address, full_address: '' },
    { ...address, full_address: 'Essen', postcode: null },
  ];
  expect((await find([...wrong, address])).data.map(({ points }) => points.length)).toEqual([0, 0, 0, 1]);
});

test('everything that is wrong with a point is named, and nothing is set', async () => {
  const good = { ...address, full_address: 'Hauptstraße 7', latitude: 51.45, longitude: 7.01 };
  const response = await put([
    good,
    { ...good, latitude: 251, country: 'Narnia' },
    { ...good, full_address: 'Essen, DE' },
  ]);
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as {
    error: { details: { problems: { path: string; code: string }[] } };
  };
  expect(error.details.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'points.1.country unknown_country',
    'points.1.latitude latitude_out_of_range',
    'points.2.full_address required_field_missing',
  ]);
  expect((await find([good].map(({ latitude: _, longitude: __, ...rest }) => rest))).data).toEqual([
    { points: [] },
  ]);
});
