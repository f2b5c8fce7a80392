import { beforeAll, expect, test } from 'vitest';
import { POST as cancel } from '@/app/api/delivery/deliveries/[deliveryId]/cancel/route';
import { PATCH as edit } from '@/app/api/delivery/deliveries/[deliveryId]/route';
import { POST as create } from '@/app/api/delivery/deliveries/route';
import { db } from '@/lib/db';
import { type Delivery, deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { errorBodySchema } from '@/lib/http/error-body';
import { makeShop, type Shop } from '@/lib/testing/make-import';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await makeShop();
  token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
});

async function make(changes: object = {}): Promise<Delivery> {
  const body = {
    ...{ customer_id: shop.customerId, delivery_service_id: shop.deliveryServiceId },
    ...{ payer_type: 'sender', payment_method: 'cod' },
    ...{ pickup_full_address: 'Torstraße 1', pickup_city: 'Berlin', pickup_country: 'DE' },
    ...{ pickup_latitude: 52.5294, pickup_longitude: 13.4013 },
    ...{ delivery_full_address: 'Mariahilfer Straße 10', delivery_city: 'Wien', delivery_country: 'AT' },
    ...{ delivery_latitude: 48.2003, delivery_longitude: 16.3527 },
    ...{ delivery_contact_name: 'Anna Gruber', delivery_contact_phone: '+43 1 5128920' },
    ...changes,
  };
  const response = await create(makeRequest('/api/delivery/deliveries', { token, body }));
  return deliverySchema.parse(await response.json());
}

async function send(deliveryId: string, changes: object) {
  const request = makeRequest(`/api/delivery/deliveries/${deliveryId}`, {
    ...{ token, method: 'PATCH', body: changes },
  });
  return answerTo(await edit(request, { params: Promise.resolve({ deliveryId }) }));
}

async function cancelAt(deliveryId: string, version: string) {
  const search = new URLSearchParams({ source_version: version }).toString();
  const path = `/api/delivery/deliveries/${deliveryId}/cancel?${search}`;
  return answerTo(
    await cancel(makeRequest(path, { token, method: 'POST' }), { params: Promise.resolve({ deliveryId }) }),
  );
}

/** The delivery as it is then, or the refusal. */
async function answerTo(response: Response) {
  const answer: unknown = await response.json();
  if (response.ok) return { delivery: deliverySchema.parse(answer), error: null };
  return { delivery: null, error: errorBodySchema.parse(answer).error };
}

test('a late edit does not win; the same version and one without a version do', async () => {
  const { id, source_version: made } = await make({ source_version: 9 });
  expect(made).toBe(9);
  const late = await send(id, { source_version: 8, delivery_contact_name: 'Eighth' });
  expect(late.error).toMatchObject({ code: 'stale_update', details: { sent: 8, stored: 9 } });
  expect((await send(id, { source_version: 9, delivery_contact_name: 'Again' })).delivery).toMatchObject({
    ...{ delivery_contact_name: 'Again', source_version: 9, version: 2 },
  });
  // Numbers are compared as numbers.
  expect((await send(id, { source_version: 10, delivery_contact_name: 'Tenth' })).delivery).toMatchObject({
    ...{ delivery_contact_name: 'Tenth', source_version: 10, version: 3 },
  });
  expect((await send(id, { delivery_contact_name: 'Plain' })).delivery).toMatchObject({
    ...{ delivery_contact_name: 'Plain', source_version: 10, version: 4 },
  });
});

test('a new version of the same content is kept, and is no change', async () => {
  const { id } = await make();
  const kept = await send(id, { source_version: 3, delivery_contact_name: 'Anna Gruber' });
  expect(kept.delivery).toMatchObject({ source_version: 3, version: 1, status: 'created', updated_at: null });
  expect(await db().deliveryEvent.count({ where: { deliveryId: id } })).toBe(0);
  expect((await send(id, { source_version: 2, cod_amount: '5.00' })).error?.code).toBe('stale_update');
});

test('moments are compared as moments, and not with numbers', async () => {
  const { id, source_version: made } = await make({ source_version: '2026-06-25T08:00:00+02:00' });
  expect(made).toBe('2026-06-25T06:00:00.000Z');
  const codeOf = async (source_version: unknown) =>
    (await send(id, { source_version, delivery_contact_name: 'X' })).error?.code;
  expect(await codeOf('2026-06-25T05:59:59Z')).toBe('stale_update');
  expect(await codeOf(5)).toBe('source_version_of_other_kind');
  const unreadable = [
    '2026-06-25T06:00:00.1234567890Z',
    '9999-12-31T23:59:59-05:00',
    '0000-01-01T00:00:00+05:00',
  ];
  for (const bad of [-1, 1.5, '5', '2026-06-25', true, ...unreadable])
    expect(await codeOf(bad)).toBe('validation_failed');
  expect(await codeOf('2026-06-25T06:00:00.001Z')).toBeUndefined();
});

test('an edit that is refused leaves the version as it was', async () => {
  const { id } = await make({ source_version: 1 });
  const refused = await send(id, { source_version: 5, delivery_contact_phone: '12' });
  expect(refused.error?.code).toBe('validation_failed');
  expect((await send(id, { source_version: 2, delivery_contact_name: 'Second' })).delivery).toMatchObject({
    source_version: 2,
  });
});

test('a late cancellation does not win either, and a second one changes nothing', async () => {
  const { id } = await make({ source_version: 7 });
  expect((await cancelAt(id, '6')).error?.code).toBe('stale_update');
  expect((await cancelAt(id, '2026-06-25T06:00:00Z')).error?.code).toBe('source_version_of_other_kind');
  for (const bad of ['soon', '9999-12-31T23:59:59-05:00'])
    expect((await cancelAt(id, bad)).error?.code).toBe('validation_failed');
  expect((await cancelAt(id, '8')).delivery).toMatchObject({ status: 'cancelled', source_version: 8 });
  expect((await cancelAt(id, '6')).delivery).toMatchObject({ status: 'cancelled', source_version: 8 });
});
