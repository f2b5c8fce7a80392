import sql from 'sql-template-tag';
import { beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { createDelivery } from '@/lib/deliveries/create-delivery';
import { deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { readDeliveries } from '@/lib/deliveries/read-deliveries';
import { makeShop, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});

const needed = () => ({
  customer_id: shop.customerId,
  delivery_service_id: shop.deliveryServiceId,
  ...{ payer_type: 'sender', payment_method: 'cod' },
  ...{ pickup_full_address: 'Torstraße 1', pickup_city: 'Berlin', pickup_country: 'DE' },
  ...{ pickup_latitude: 52, pickup_longitude: 13.4 },
  ...{ delivery_full_address: 'Ringstraße 2', delivery_city: 'Wien', delivery_country: 'AT' },
  ...{ delivery_latitude: 48.208492, delivery_longitude: 16.37 },
  ...{ delivery_contact_name: 'Anna', delivery_contact_phone: '+4315128920' },
});

async function read(input: object) {
  const { id } = await createDelivery(shop.tenantId, deliveryInputSchema.parse({ ...needed(), ...input }));
  await query(
    `UPDATE deliveries SET extra = '{"Colour": "red"}', warnings = $2, coordinates_accuracy_m = 90 WHERE id = $1`,
    [
      id,
      JSON.stringify([
        { field: 'delivery_city', code: 'coordinates_far_from_city', params: { metres: 9 } },
        { field: null, code: 'hidden_row' },
      ]),
    ],
  );
  const [delivery, ...others] = await readDeliveries(sql`deliveries.id = ${id}`);
  expect(others).toEqual([]);
  return delivery!;
}

test('every value is written as the API writes it', async () => {
  const delivery = await read({
    external_reference_id: 'A-1',
    cod_amount: 12.5,
    delivery_date: '2026-03-01',
    ...{ delivery_time_from: '08:00', delivery_time_to: '12:30' },
    ...{ service_minutes: 15, priority: 'high', delivery_postcode: '01010' },
    packages: [{ name: 'Lamp', quantity: 2, weight_kg: 1.5 }],
  });
  expect(delivery).toMatchObject({
    ...{
      tenant_id: shop.tenantId,
      customer_name: 'Bright Books',
      payer_type: 'sender',
      payment_method: 'cod',
    },
    ...{ pickup_latitude: '52', pickup_longitude: '13.4' },
    ...{ delivery_latitude: '48.208492', delivery_longitude: '16.37' },
    ...{ external_reference_id: 'A-1', cod_amount: '12.50', delivery_postcode: '01010' },
    ...{ delivery_date: '2026-03-01', delivery_time_from: '08:00', delivery_time_to: '12:30' },
    ...{ service_minutes: 15, priority: 'high' },
    packages: [{ name: 'Lamp', quantity: 2, weight_kg: 1.5 }],
    ...{ coordinates_source: 'file', coordinates_accuracy_m: 90 },
    ...{ pickup_coordinates_source: 'file', pickup_coordinates_accuracy_m: null },
    extra: { Colour: 'red' },
    warnings: [
      { field: 'delivery_city', code: 'coordinates_far_from_city' },
      { field: null, code: 'hidden_row' },
    ],
    ...{ bulk_order_creation_id: null, bulk_order_creation_name: null, row_number: null },
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    deleted_at: null,
  });
  expect(delivery.delivery_type).toEqual({
    id: expect.any(String),
    code: expect.any(String),
    name: expect.any(String),
  });
  expect(deliverySchema.safeParse(delivery).error).toBeUndefined();
});

test('what a delivery does not have is null, and no warning an empty list', async () => {
  const delivery = await read({});
  expect(delivery).toMatchObject({
    ...{ external_reference_id: null, cod_amount: null, delivery_date: null, service_minutes: null },
    ...{ priority: null, packages: [] },
  });
  await query('UPDATE deliveries SET warnings = NULL, extra = NULL WHERE id = $1', [delivery.id]);
  const [plain] = await readDeliveries(sql`deliveries.id = ${delivery.id}`);
  expect(plain).toMatchObject({ warnings: [], extra: null });
});

test('the newest comes first, and what was rolled back says when', async () => {
  const [first, second] = [await read({}), await read({})];
  await query(`UPDATE deliveries SET deleted_at = '2026-03-01T10:00:00Z' WHERE id = $1`, [first.id]);
  const found = await readDeliveries(sql`deliveries.id = ANY (${[first.id, second.id]})`);
  expect(found.map(({ id, deleted_at: deletedAt }) => [id, deletedAt])).toEqual([
    [second.id, null],
    [first.id, '2026-03-01T10:00:00.000Z'],
  ]);
});
