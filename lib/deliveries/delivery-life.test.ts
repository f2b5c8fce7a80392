import { beforeAll, expect, test } from 'vitest';
import { GET as history } from '@/app/api/delivery/deliveries/[deliveryId]/history/route';
import { POST as cancel } from '@/app/api/delivery/deliveries/[deliveryId]/cancel/route';
import { POST as dispatch } from '@/app/api/delivery/deliveries/[deliveryId]/dispatch/route';
import { PATCH as edit } from '@/app/api/delivery/deliveries/[deliveryId]/route';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { exportConsignee } from '@/lib/consignees/export-consignee';
import { db, query } from '@/lib/db';
import { createDelivery } from '@/lib/deliveries/create-delivery';
import { deliveryHistorySchema } from '@/lib/deliveries/delivery-history-schemas';
import { deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import { type Delivery, deliverySchema, listDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { indexDeliveries } from '@/lib/deliveries/index-deliveries';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { errorBodySchema } from '@/lib/http/error-body';
import type { RouteHandler } from '@/lib/routes/route';
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

async function create(changes: object = {}): Promise<Delivery> {
  const input = deliveryInputSchema.parse({
    ...{ customer_id: shop.customerId, delivery_service_id: shop.deliveryServiceId },
    ...{ payer_type: 'sender', payment_method: 'cod' },
    ...{ pickup_full_address: 'Torstraße 1', pickup_city: 'Berlin', pickup_country: 'DE' },
    ...{ pickup_latitude: 52.5294, pickup_longitude: 13.4013, cod_amount: '12.50' },
    ...{ delivery_full_address: 'Mariahilfer Straße 10', delivery_city: 'Wien', delivery_country: 'AT' },
    ...{ delivery_latitude: 48.2003, delivery_longitude: 16.3527 },
    ...{ delivery_contact_name: 'Anna Gruber', delivery_contact_phone: '+43 1 5128920' },
    ...changes,
  });
  return deliverySchema.parse(await createDelivery(shop.tenantId, input));
}

async function call(
  handler: RouteHandler,
  deliveryId: string,
  { body, search = '', sender = token }: { body?: object; search?: string; sender?: string } = {},
) {
  const method = handler === edit ? 'PATCH' : handler === history ? 'GET' : 'POST';
  const request = makeRequest(`/api${search}`, { token: sender, method, ...(body && { body }) });
  const response = await handler(request, { params: Promise.resolve({ deliveryId }) });
  const answer: unknown = await response.json();
  return response.ok
    ? { status: response.status, answer, code: null }
    : { status: response.status, answer, code: errorBodySchema.parse(answer).error.code };
}

const editOf = async (deliveryId: string, body: object) =>
  deliverySchema.parse((await call(edit, deliveryId, { body })).answer);
const historyOf = async (deliveryId: string) =>
  deliveryHistorySchema.parse((await call(history, deliveryId)).answer).data;

test('an edit follows the rules of rows, and the history says who changed what', async () => {
  const made = await create({ external_reference_id: 'EDIT-1' });
  expect(made).toMatchObject({ status: 'created', version: 1, updated_at: null });
  const edited = await editOf(made.id, {
    ...{ version: 1, delivery_contact_phone: '01 5123456', cod_amount: null, priority: 'HIGH' },
    packages: [{ name: 'Box', weight_kg: 40 }],
    service_minutes: 15,
  });
  expect(edited).toEqual({
    ...made,
    ...{ status: 'changed', version: 2, updated_at: expect.any(String) as string },
    ...{ delivery_contact_phone: '+4315123456', cod_amount: null, priority: 'high', service_minutes: 15 },
    packages: edited.packages,
    unit_size: edited.unit_size,
  });
  expect(edited.unit_size).not.toBe(made.unit_size);
  const [event, ...rest] = await historyOf(made.id);
  expect(rest).toEqual([]);
  expect(event).toMatchObject({ event: 'changed', actor_name: 'Test program', row_number: null });
  const changes = new Map(event!.changes.map(({ field, from, to }) => [field, [from, to]]));
  expect([...changes.keys()].toSorted()).toEqual(
    [
      'cod_amount',
      'delivery_contact_phone',
      'packages',
      'priority',
      'service_minutes',
      'unit_size',
    ].toSorted(),
  );
  expect(changes.get('cod_amount')).toEqual(['12.50', null]);
  expect(changes.get('delivery_contact_phone')).toEqual(['+4315128920', '+4315123456']);
  const audited = await db().auditEvent.findMany({
    where: { subjectId: made.id, action: 'delivery_changed' },
  });
  expect(audited).toMatchObject([{ actorKind: 'client', subjectName: 'EDIT-1' }]);
  expect(JSON.stringify(audited)).not.toMatch(/5123456|Gruber/);
});

test('what changes nothing is no edit', async () => {
  const made = await create();
  expect(await editOf(made.id, { delivery_latitude: 48.2003, delivery_city: ' Wien ' })).toEqual(made);
  expect(await editOf(made.id, {})).toEqual(made);
  expect(await historyOf(made.id)).toEqual([]);
});

test('wrong values and names are refused together, also those that depend on the country', async () => {
  const { id } = await create();
  const wrong = await call(edit, id, { body: { delivery_latitude: 91, cod_amount: -1, nonsense: 1 } });
  expect(wrong).toMatchObject({ status: 400, code: 'validation_failed' });
  const paths = JSON.stringify(wrong.answer);
  for (const path of ['latitude_out_of_range', 'negative_amount', 'nonsense']) expect(paths).toContain(path);
  const phone = await call(edit, id, { body: { delivery_contact_phone: '12' } });
  expect(phone.status).toBe(400);
  expect(JSON.stringify(phone.answer)).toContain('invalid_phone');
  expect((await call(edit, id, { body: { delivery_contact_name: '' } })).status).toBe(400);
});

test('an edit of what somebody else has changed since saves nothing', async () => {
  const made = await create();
  await editOf(made.id, { version: 1, delivery_city: 'Graz' });
  const late = await call(edit, made.id, { body: { version: 1, delivery_city: 'Linz' } });
  expect(late).toMatchObject({ status: 409, code: 'delivery_changed_meanwhile' });
  const [one, other] = await Promise.all(
    ['Linz', 'Bregenz'].map((city) => call(edit, made.id, { body: { version: 2, delivery_city: city } })),
  );
  expect([one!.status, other!.status].toSorted()).toEqual([200, 409]);
});

test('a taken reference is refused', async () => {
  await create({ external_reference_id: 'TAKEN' });
  const { id } = await create();
  const refused = await call(edit, id, { body: { external_reference_id: 'TAKEN' } });
  expect(refused).toMatchObject({ status: 409, code: 'external_reference_id_already_present' });
});

test('a new point is set by hand and checked; a new address alone no longer vouches for the point', async () => {
  const made = await create();
  const keyOf = async () =>
    (await query('SELECT delivery_address_key AS key FROM deliveries WHERE id = $1', [made.id]))[0]!.key as
      string | null;
  expect(await keyOf()).not.toBeNull();
  await editOf(made.id, { delivery_full_address: 'Neubaugasse 1' });
  expect(await keyOf()).toBeNull();
  const moved = await editOf(made.id, { delivery_latitude: 0, delivery_longitude: 0 });
  expect(moved).toMatchObject({
    coordinates_source: 'manual',
    warnings: [{ field: 'delivery_latitude', code: 'coordinates_zero' }],
  });
  expect(moved.pickup_coordinates_source).toBe('file');
  const back = await editOf(made.id, { delivery_latitude: 48.2, delivery_longitude: 16.35 });
  expect(back.warnings).toEqual([]);
});

test('one that has left or is cancelled stays as it is, and repeating a call changes nothing', async () => {
  const left = await create({ external_reference_id: 'LEFT' });
  const first = await call(dispatch, left.id);
  expect(first).toMatchObject({ status: 200, answer: { status: 'dispatched', version: 2 } });
  expect(await call(dispatch, left.id)).toEqual(first);
  expect((await call(cancel, left.id)).code).toBe('delivery_already_dispatched');
  expect((await call(edit, left.id, { body: { delivery_city: 'Graz' } })).code).toBe(
    'delivery_already_dispatched',
  );
  const gone = await create({ external_reference_id: 'GONE' });
  expect(await call(cancel, gone.id)).toMatchObject({
    answer: { status: 'cancelled', external_reference_id: 'GONE' },
  });
  expect((await call(dispatch, gone.id)).code).toBe('delivery_already_cancelled');
  expect((await call(edit, gone.id, { body: { delivery_city: 'Graz' } })).code).toBe(
    'delivery_already_cancelled',
  );
  expect((await historyOf(gone.id)).map(({ event }) => event)).toEqual(['cancelled']);
  const audited = await db().auditEvent.findMany({
    where: { subjectId: { in: [left.id, gone.id] }, action: { not: 'delivery_created' } },
    orderBy: { id: 'asc' },
  });
  expect(audited.map(({ action }) => action)).toEqual(['delivery_dispatched', 'delivery_cancelled']);
});

test('a cancelled delivery keeps its reference until somebody frees it', async () => {
  const first = await create({ external_reference_id: 'AGAIN' });
  await call(cancel, first.id);
  await expect(create({ external_reference_id: 'AGAIN' })).rejects.toMatchObject({
    code: 'external_reference_id_already_present',
  });
  const freed = await call(cancel, first.id, { search: '?free_reference=true' });
  expect(freed.answer).toMatchObject({ status: 'cancelled', external_reference_id: null });
  expect((await historyOf(first.id))[0]!.changes).toEqual([
    { field: 'external_reference_id', from: 'AGAIN', to: null },
  ]);
  await create({ external_reference_id: 'AGAIN' });
});

test('cancelling and dispatching at once leaves exactly one of them', async () => {
  for (let round = 0; round < 10; round++) {
    const { id } = await create();
    const [cancelled, dispatched] = await Promise.all([call(cancel, id), call(dispatch, id)]);
    expect([cancelled.status, dispatched.status].toSorted()).toEqual([200, 409]);
    const [event, ...rest] = await historyOf(id);
    expect(rest).toEqual([]);
    expect(event!.event).toBe(cancelled.status === 200 ? 'cancelled' : 'dispatched');
  }
});

test('another tenant’s delivery, and one that is rolled back, do not exist', async () => {
  const other = await accessToken((await makeShop()).tenantId, ['manage:operations:tenant']);
  const made = await create();
  for (const handler of [cancel, dispatch, history]) {
    expect((await call(handler, made.id, { sender: other })).code).toBe('delivery_not_found');
  }
  expect((await call(edit, made.id, { sender: other, body: {} })).code).toBe('delivery_not_found');
  await query('UPDATE deliveries SET deleted_at = now() WHERE id = $1', [made.id]);
  expect((await call(cancel, made.id)).code).toBe('delivery_not_found');
});

test('the list filters by status, together with words, with the index of changed deliveries alone', async () => {
  const place = await makeShop();
  const own = shop;
  shop = place;
  const ids: Record<string, string> = {};
  for (const name of ['Eins', 'Zwei', 'Drei', 'Vier']) {
    ids[name] = (await create({ delivery_contact_name: name })).id;
  }
  shop = own;
  await query("UPDATE deliveries SET status = 'dispatched' WHERE id = $1", [ids.Eins]);
  await query("UPDATE deliveries SET status = 'cancelled' WHERE id = ANY ($1)", [[ids.Zwei, ids.Drei]]);
  const list = async (filter: object) => {
    const page = await listDeliveries(place.tenantId, listDeliveriesQuery.parse(filter));
    return [page.data.map(({ delivery_contact_name: name }) => name), page.total] as const;
  };
  expect(await list({ status: 'cancelled' })).toEqual([['Drei', 'Zwei'], 2]);
  expect(await list({ status: 'cancelled', limit: 1, page: 2 })).toEqual([['Zwei'], 2]);
  expect(await list({ status: 'created' })).toEqual([['Vier'], 1]);
  expect(await list({ status: 'cancelled', search: 'zw' })).toEqual([['Zwei'], 1]);
  expect(await list({ status: 'dispatched', customer_id: place.customerId })).toEqual([['Eins'], 1]);
  const plan = await query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT id FROM deliveries WHERE tenant_id = '${place.tenantId}' AND deleted_at IS NULL
     AND status = 'cancelled' ORDER BY id DESC LIMIT 51`,
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('deliveries_status_idx');
});

test('an edit marks the segment of its delivery as stale; a van that leaves does not', async () => {
  const place = await makeShop();
  const own = [shop, token] as const;
  shop = place;
  token = await accessToken(place.tenantId, ['manage:operations:tenant']);
  const made = await create();
  await create();
  await query(`UPDATE deliveries SET id = uuidv7(interval '-1 hour') WHERE tenant_id = $1`, [place.tenantId]);
  const [{ id }] = (await query<{ id: string }>(
    'SELECT id FROM deliveries WHERE tenant_id = $1 ORDER BY id LIMIT 1',
    [place.tenantId],
  )) as [{ id: string }];
  expect(id).not.toBe(made.id);
  await query(
    `INSERT INTO delivery_search_segments (tenant_id, last_id, live_count, ids, indexed_at)
     VALUES ($1, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 2, '', now())`,
    [place.tenantId],
  );
  const segment = async () =>
    (
      await query(
        'SELECT is_stale, indexed_at IS NULL AS gone FROM delivery_search_segments WHERE tenant_id = $1',
        [place.tenantId],
      )
    )[0];
  await call(edit, id, { body: { delivery_city: 'Graz' } });
  expect(await segment()).toEqual({ is_stale: true, gone: true });
  await query('UPDATE delivery_search_segments SET is_stale = false, indexed_at = now()');
  await call(dispatch, id);
  expect(await segment()).toEqual({ is_stale: false, gone: false });
  await query('UPDATE deliveries SET deleted_at = now() WHERE id = $1', [id]);
  expect(await segment()).toEqual({ is_stale: true, gone: false });
  await indexDeliveries();
  [shop, token] = own;
});

test('erasing a person reaches the history, also of a delivery that is somebody else’s by now', async () => {
  const name = 'Berta Vorher';
  const made = await create({ delivery_contact_name: name, delivery_contact_phone: '+43 1 5550001' });
  await editOf(made.id, {
    ...{ delivery_contact_name: 'Carl Nachher', delivery_contact_phone: '+43 1 5550002' },
    ...{ delivery_full_address: 'Neubaugasse 1', delivery_latitude: 48.1234, delivery_city: 'Baden' },
  });
  const held = await exportConsignee(shop.tenantId, { name });
  expect(held.deliveries.map(({ id }) => id)).toEqual([made.id]);
  expect(JSON.stringify(held.deliveries[0]!.history)).toContain(name);
  await eraseConsignee(shop.tenantId, { name, unread_imports: false });
  const [event] = await historyOf(made.id);
  const text = JSON.stringify(event);
  expect(text).not.toMatch(/Berta|5550001|Mariahilfer|48\.2003/);
  expect(event!.changes).toContainEqual({ field: 'delivery_city', from: 'Wien', to: 'Baden' });
  expect(event!.changes).toContainEqual({ field: 'delivery_latitude', from: '48.2', to: '48.1' });
  // The delivery is another person's: it stays.
  const [now] = (await listDeliveries(shop.tenantId, listDeliveriesQuery.parse({ search: 'nachher' }))).data;
  expect(now).toMatchObject({ id: made.id, delivery_contact_name: 'Carl Nachher' });
});
