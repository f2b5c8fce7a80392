import { afterAll, expect, it } from 'vitest';
import { checkInWizard } from '@/components/testing/check-in-wizard';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

const column = (name: string) => ({ column: name });
const rules = profileRulesSchema.parse({
  fields: {
    pickup_full_address: column('Pickup Address'),
    pickup_latitude: column('Pickup Lat'),
    pickup_city: column('Pickup City'),
    pickup_country: column('Pickup Country'),
    delivery_full_address: column('Drop Address'),
    delivery_latitude: column('Drop Lat'),
    delivery_longitude: column('Drop Lng'),
    delivery_city: column('Drop City'),
    delivery_country: column('Drop Country'),
    delivery_contact_name: column('Recipient Name'),
    delivery_contact_phone: column('Recipient Phone'),
  },
  coordinates: { city_centre: true },
});

const csv = csvOf([
  { 'Pickup Lat': '52.53, 13.38' },
  { 'Pickup Lat': 'geo:52.53,13.38;u=35', 'Drop Lat': '', 'Drop Lng': '', 'Drop City': 'Linz' },
  { 'Pickup Lat': '9F4MGC22+', 'Drop City': 'Salzburg' }, // 250 km from its point
  { 'Pickup Lat': '', 'Pickup City': 'Neustadt' }, // one of many
]);

it('stores where each point comes from, and warns as the wizard does', async () => {
  const shop = await makeShop();
  const { tenantId } = shop;
  const job = await makeImport(shop, csv, rules);
  await runImport(job);

  const rows = await query<{ id: string; row_number: number; warnings: { code: string }[] | null }>(
    'SELECT id, row_number, warnings FROM deliveries WHERE bulk_order_creation_id = $1 ORDER BY row_number',
    [job.jobId],
  );
  const deliveries = await Promise.all(rows.map(({ id }) => getDelivery(tenantId, id)));
  expect(deliveries).toMatchObject([
    {
      row_number: 2,
      pickup_longitude: '13.38',
      pickup_coordinates_source: 'notation',
      pickup_coordinates_accuracy_m: null,
      coordinates_source: 'file',
      coordinates_accuracy_m: null,
    },
    {
      row_number: 3,
      pickup_coordinates_source: 'notation',
      pickup_coordinates_accuracy_m: 35,
      delivery_latitude: '48.30639',
      delivery_longitude: '14.28611',
      coordinates_source: 'city',
      coordinates_accuracy_m: 8100,
    },
    { row_number: 4, pickup_coordinates_source: 'notation', pickup_coordinates_accuracy_m: 197 },
  ]);
  expect(rows.map(({ warnings }) => warnings?.map(({ code }) => code) ?? [])).toEqual([
    [],
    ['coordinates_approximate'],
    ['coordinates_far_from_city'],
  ]);

  const wizard = await checkInWizard(new Blob([csv]), { columns: sampleHeader, rules });
  expect(wizard).toMatchObject({
    good: 3,
    bad: 1,
    warnings: { coordinates_approximate: 1, coordinates_far_from_city: 1 },
  });
  expect(wizard.breaches).toMatchObject([{ field: 'pickup_latitude', code: 'required_field_missing' }]);
});
