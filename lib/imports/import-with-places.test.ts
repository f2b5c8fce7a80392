import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { planImport } from '@/lib/import-runs/plan-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { createImport } from '@/lib/imports/create-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { archivePlace } from '@/lib/places/archive-place';
import { createPlace } from '@/lib/places/create-place';
import { setDefaultPickup } from '@/lib/places/set-default-pickup';
import { updatePlace } from '@/lib/places/update-place';
import { createProfile } from '@/lib/profiles/create-profile';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { profileRulesSchema, type ProfileInput } from '@/lib/shaping/profile-schema';
import { objectStore } from '@/lib/storage/open-object-store';
import { clientActor, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

const essen = {
  code: 'DEPOT-ESSEN',
  name: 'Depot Essen',
  full_address: 'Musterweg 5',
  postcode: '45127',
  city: 'Essen',
  country: 'DE',
  latitude: '51.4556',
  longitude: '7.01',
};
const wien = {
  ...essen,
  ...{ code: 'Lager Wien', name: 'Wien', full_address: 'Stephansplatz 1', postcode: '1010', city: 'Wien' },
  ...{ country: 'AT', latitude: '48.2085', longitude: '16.373' },
};

const deliveryFields: ProfileInput['fields'] = {
  delivery_full_address: { column: 'To' },
  delivery_city: { constant: 'Berlin' },
  delivery_country: { constant: 'DE' },
  delivery_latitude: { constant: '52.52' },
  delivery_longitude: { constant: '13.40' },
  delivery_contact_name: { column: 'Name' },
  delivery_contact_phone: { constant: '+49 171 3920001' },
  external_reference_id: { column: 'Order' },
};

let shop: Shop;
let essenId: string;

beforeEach(async () => {
  shop = await makeShop();
  ({ id: essenId } = await createPlace(shop.tenantId, essen));
  await createPlace(shop.tenantId, wien);
});

async function createBy(profile: ProfileInput, csv: string) {
  const { tenantId } = shop;
  const input = await uploadFile(shop, csv);
  return createImport({
    tenantId,
    actor: clientActor(tenantId),
    language: 'en',
    input: { ...input, mappings: undefined, profile: profileRulesSchema.parse(profile) },
  });
}

async function outcomeOf(jobId: string) {
  const deliveries = await query<Record<string, string | null>>(
    `SELECT row_number, pickup_full_address, pickup_postcode, pickup_city, pickup_country,
            trim_scale(pickup_latitude)::text AS pickup_latitude, trim_scale(pickup_longitude)::text AS pickup_longitude,
            delivery_full_address, delivery_city, jsonb_array_length(packages) AS packages
     FROM deliveries WHERE bulk_order_creation_id = $1 ORDER BY row_number`,
    [jobId],
  );
  const failed = await query<{ text: string }>(
    `SELECT row_number || ' ' || string_agg(problem->>'field' || ' ' || (problem->>'code'), ', ') AS text
     FROM failed_order_logs, jsonb_array_elements(details) AS problem
     WHERE bulk_order_creation_id = $1 GROUP BY row_number ORDER BY row_number`,
    [jobId],
  );
  return { deliveries, failed: failed.map(({ text }) => text) };
}

/** Imports a file by a profile and returns what became of its rows. */
async function importBy(profile: ProfileInput, csv: string) {
  const job = await createBy(profile, csv);
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  return outcomeOf(job.id);
}

const pickupAt = (place: typeof essen) => ({
  pickup_full_address: place.full_address,
  pickup_postcode: place.postcode,
  pickup_city: place.city,
  pickup_country: place.country,
  pickup_latitude: place.latitude,
  pickup_longitude: place.longitude,
});

describe('an import whose profile names a place', () => {
  it('fills what rows leave blank of the pickup', async () => {
    const { deliveries, failed } = await importBy(
      {
        fields: {
          ...deliveryFields,
          pickup_full_address: { column: 'From' },
          pickup_city: { column: 'From city' },
        },
        places: { pickup: { code: 'depot-essen' } },
      },
      [
        'Order;To;Name;From;From city',
        '1;Street 1;Ada;;',
        '2;Street 2;Bo;MUSTERWEG 5;Essen-Mitte',
        '3;Street 3;Cy;n/a;-',
        '4;Street 4;Di;Another Street 9;Essen',
      ].join('\n'),
    );
    expect(deliveries.slice(0, 1)).toMatchObject([{ row_number: 2, ...pickupAt(essen) }]);
    expect(deliveries[1]).toMatchObject({
      ...{ pickup_full_address: 'MUSTERWEG 5', pickup_city: 'Essen-Mitte', pickup_latitude: '51.4556' },
    });
    expect(deliveries[2]).toMatchObject(pickupAt(essen));
    // The depot's coordinates are not those of another address.
    expect(failed).toEqual([
      '5 pickup_latitude required_field_missing, pickup_longitude required_field_missing, pickup_country required_field_missing',
    ]);
  });

  it('cannot be created while the address book lacks the place', async () => {
    await expect(
      createBy({ fields: deliveryFields, places: { pickup: { code: 'NOWHERE' } } }, 'Order,To,Name\n1,x,y'),
    ).rejects.toMatchObject({ code: 'profile_place_not_found', params: { code: 'NOWHERE' } });
  });

  it('runs with the place as it was when it was created', async () => {
    const profile: ProfileInput = { fields: deliveryFields, places: { pickup: { code: 'DEPOT-ESSEN' } } };
    const job = await createBy(profile, 'Order,To,Name\n1,Street 1,Ada');
    await updatePlace(shop.tenantId, essenId, { full_address: 'Moved away 1', latitude: '50' });
    await archivePlace(shop.tenantId, essenId);
    await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
    expect((await outcomeOf(job.id)).deliveries).toMatchObject([pickupAt(essen)]);
  });
});

describe('an import whose rows name their places', () => {
  const profile: ProfileInput = {
    fields: { ...deliveryFields, pickup_full_address: { column: 'From' } },
    places: { pickup: { column: 'Depot' } },
  };

  it('fills each row from its own place, and fails rows whose place nobody knows', async () => {
    const { deliveries, failed } = await importBy(
      profile,
      [
        'Order;To;Name;Depot;From',
        '1;Street 1;Ada;depot-essen;',
        '2;Street 2;Bo; LAGER WIEN ;Stephansplatz 1, Gate 3',
        '3;Street 3;Cy;DEPOT-PARIS;',
        '4;Street 4;Di;-;',
        '5;Street 5;;DEPOT-PARIS;Rue 1',
      ].join('\n'),
    );
    expect(deliveries).toMatchObject([
      { row_number: 2, ...pickupAt(essen) },
      { row_number: 3, ...pickupAt(wien), pickup_full_address: 'Stephansplatz 1, Gate 3' },
    ]);
    const missing = (fields: string[]) => fields.map((field) => `${field} required_field_missing`).join(', ');
    expect(failed).toEqual([
      '4 pickup_full_address unknown_place',
      `5 ${missing(['pickup_full_address', 'pickup_latitude', 'pickup_longitude', 'pickup_city', 'pickup_country'])}`,
      '6 pickup_full_address unknown_place, delivery_contact_name required_field_missing',
    ]);
  });

  it('keeps to the places as they were when the file was opened, however often its run is resumed', async () => {
    const job = await createBy(profile, 'Order;To;Name;Depot;From\n1;Street 1;Ada;depot-essen;');
    const leased = { jobId: job.id, leaseId: job.worker_lease_id! };
    await claimImport(leased);
    await planImport(leased);
    await updatePlace(shop.tenantId, essenId, { full_address: 'Moved away 1' });
    await runImport(leased);
    expect((await outcomeOf(job.id)).deliveries).toMatchObject([pickupAt(essen)]);
  });

  it('opens the file again when the store has lost the places', async () => {
    const job = await createBy(profile, 'Order;To;Name;Depot;From\n1;Street 1;Ada;depot-essen;');
    const leased = { jobId: job.id, leaseId: job.worker_lease_id! };
    await claimImport(leased);
    await planImport(leased);
    const { canonicalKey } = await getImportRow(shop.tenantId, job.id);
    await objectStore().remove([canonicalKey!.replace('.csv', '-places.json')]);
    await runImport(leased);
    expect((await outcomeOf(job.id)).deliveries).toMatchObject([pickupAt(essen)]);
  });

  it('lets a later row of an order repeat its place or leave it open, and not contradict it', async () => {
    const { deliveries, failed } = await importBy(
      { ...profile, order_columns: ['Order'] },
      [
        'Order;To;Name;Depot;From',
        '1;Street 1;Ada;depot-essen;',
        '1;;;DEPOT-ESSEN;',
        '1;;;;',
        '2;Street 2;Bo;depot-essen;',
        '2;;;Lager Wien;',
        '3;Street 3;Cy;depot-essen;',
        '3;;;DEPOT-PARIS;',
      ].join('\n'),
    );
    expect(deliveries).toMatchObject([{ row_number: 2, ...pickupAt(essen) }]);
    expect(failed).toMatchObject([
      '5 external_reference_id order_failed',
      expect.stringContaining('6 pickup_full_address contradicts_first_row'),
      '7 external_reference_id order_failed',
      '8 pickup_full_address unknown_place',
    ]);
  });

  it('may name where the goods go', async () => {
    const fields = Object.fromEntries(
      Object.entries(deliveryFields).filter(([field]) => /contact/.test(field)),
    ) as ProfileInput['fields'];
    const { deliveries, failed } = await importBy(
      { fields, places: { pickup: { code: 'Lager Wien' }, delivery: { column: 'Branch' } } },
      'Name,Branch\nAda,depot-essen\nBo,nowhere',
    );
    expect(deliveries).toMatchObject([{ delivery_full_address: 'Musterweg 5', delivery_city: 'Essen' }]);
    expect(failed).toEqual(['3 delivery_full_address unknown_place']);
  });
});

describe('a customer’s default pickup', () => {
  const profile: ProfileInput = {
    fields: { ...deliveryFields, pickup_full_address: { column: 'From' } },
  };
  const file = 'Order;To;Name;From\n1;Street 1;Ada;\n2;Street 2;Bo;Another Street 9';

  it('gives the pickup of rows that say nothing of it', async () => {
    await setDefaultPickup(shop.tenantId, shop.customerId, essenId);
    const { deliveries, failed } = await importBy(profile, file);
    expect(deliveries).toMatchObject([{ row_number: 2, ...pickupAt(essen) }]);
    expect(failed).toEqual([expect.stringMatching(/^3 pickup_latitude required_field_missing/)]);
  });

  it('is needed by a profile that says nothing of it, when it is saved and when it runs', async () => {
    const missing = { code: 'missing_required_mappings' };
    const body = createProfileBody.parse({
      name: 'Alder & Ash',
      customer_id: shop.customerId,
      rules: profile,
    });
    await expect(createBy(profile, file)).rejects.toMatchObject(missing);
    await expect(createProfile(shop.tenantId, 'Ana', body)).rejects.toMatchObject(missing);
    await setDefaultPickup(shop.tenantId, shop.customerId, essenId);
    await expect(createProfile(shop.tenantId, 'Ana', body)).resolves.toMatchObject({ name: 'Alder & Ash' });
    await expect(
      createProfile(shop.tenantId, 'Ana', { ...body, name: 'Anybody', customer_id: null }),
    ).rejects.toMatchObject(missing);
  });

  it('is nothing to a client of the seed, whose mappings stand alone', async () => {
    await setDefaultPickup(shop.tenantId, shop.customerId, essenId);
    const { tenantId } = shop;
    for (const more of [{}, { skip_rows: [2] }]) {
      const input = { ...(await uploadFile(shop, 'x')), ...more };
      const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
      expect((await getImportRow(tenantId, job.id)).places).toBeNull();
    }
  });
});
