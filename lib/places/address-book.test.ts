import { beforeEach, describe, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { listCustomers } from '@/lib/deliveries/list-customers';
import { archivePlace } from '@/lib/places/archive-place';
import { changePlaces } from '@/lib/places/change-places';
import { createPlace } from '@/lib/places/create-place';
import { getPlace } from '@/lib/places/get-place';
import { listPlaces } from '@/lib/places/list-places';
import { defaultPickupOf, livePlaces, lookUpPlaces } from '@/lib/places/look-up-places';
import { MAX_PLACES } from '@/lib/places/place-schemas';
import type { PlaceValues } from '@/lib/places/read-place';
import { setDefaultPickup } from '@/lib/places/set-default-pickup';
import { updatePlace } from '@/lib/places/update-place';
import { makeCustomer, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const depot = {
  code: 'DEPOT-ESSEN',
  name: 'Depot Essen',
  full_address: 'Musterweg 5',
  postcode: '45127',
  city: 'Essen',
  country: 'DE',
  latitude: '51.4556',
  longitude: '7.01',
} satisfies PlaceValues;

let tenantId: string;
beforeEach(async () => {
  tenantId = await makeTenant();
});

async function auditActions(): Promise<string[]> {
  const rows = await db().auditEvent.findMany({ where: { tenantId }, orderBy: { id: 'asc' } });
  return rows.map(({ action }) => action);
}

describe('a place', () => {
  test('is added, found by any part of it, changed and archived, with an entry in the audit trail each', async () => {
    const { id } = await createPlace(tenantId, depot);
    for (const search of ['depot-e', 'MUSTERWEG', 'essen'])
      expect((await listPlaces(tenantId, { page: 1, limit: 10, search })).data).toMatchObject([{ id }]);
    expect((await listPlaces(tenantId, { page: 1, limit: 10, search: '%' })).total).toBe(0);
    expect(await updatePlace(tenantId, id, { city: 'Mülheim' })).toMatchObject({
      ...depot,
      city: 'Mülheim',
    });
    await archivePlace(tenantId, id);
    await expect(getPlace(tenantId, id)).rejects.toMatchObject({ code: 'place_not_found' });
    expect(await livePlaces(tenantId)).toEqual([]);
    expect(await auditActions()).toEqual(['place_created', 'place_updated', 'place_archived']);
  });

  test('has a code of its own among the live ones, in whatever case', async () => {
    const first = await createPlace(tenantId, { ...depot, code: 'Köln-1' });
    const taken = { code: 'place_code_taken', params: { code: 'KÖLN-1' } };
    await expect(createPlace(tenantId, { ...depot, code: 'KÖLN-1' })).rejects.toMatchObject(taken);
    const second = await createPlace(tenantId, depot);
    await expect(updatePlace(tenantId, second.id, { code: 'KÖLN-1' })).rejects.toMatchObject(taken);
    await createPlace(await makeTenant(), { ...depot, code: 'köln-1' });
    await archivePlace(tenantId, first.id);
    await expect(updatePlace(tenantId, second.id, { code: 'KÖLN-1' })).resolves.toMatchObject({
      code: 'KÖLN-1',
    });
  });

  test('is looked up by its code as files write it, and never by another tenant', async () => {
    await createPlace(tenantId, depot);
    const found = await lookUpPlaces(tenantId, [' depot-essen ', 'DEPOT-KÖLN']);
    const values = Object.entries(depot).filter(([key]) => key !== 'name');
    expect(found).toEqual([{ id: expect.any(String), ...Object.fromEntries(values) }]);
    expect(await lookUpPlaces(await makeTenant(), ['DEPOT-ESSEN'])).toEqual([]);
  });
});

describe('a customer’s default pickup', () => {
  test('is one of the tenant’s places, and none once that is archived', async () => {
    const customerId = await makeCustomer(tenantId);
    const place = await createPlace(tenantId, depot);
    expect(await setDefaultPickup(tenantId, customerId, place.id)).toMatchObject({
      default_pickup_place_id: place.id,
    });
    expect(await defaultPickupOf(tenantId, customerId)).toMatchObject({ code: 'DEPOT-ESSEN' });
    const [customer] = (await listCustomers(tenantId, { page: 1, limit: 10 })).data;
    expect(customer).toMatchObject({ default_pickup_place_id: place.id });
    await archivePlace(tenantId, place.id);
    expect(await defaultPickupOf(tenantId, customerId)).toBeNull();
    expect((await listCustomers(tenantId, { page: 1, limit: 10 })).data).toMatchObject([
      { default_pickup_place_id: null },
    ]);
  });

  test('belongs to nobody else', async () => {
    const customerId = await makeCustomer(tenantId);
    const other = await makeTenant();
    const foreign = await createPlace(other, depot);
    await expect(setDefaultPickup(tenantId, customerId, foreign.id)).rejects.toMatchObject({
      code: 'place_not_found',
    });
    await expect(setDefaultPickup(other, customerId, foreign.id)).rejects.toMatchObject({
      code: 'customer_not_found',
    });
  });
});

describe('places of a spreadsheet', () => {
  test('are created or changed by their codes, each with its outcome', async () => {
    await createPlace(tenantId, depot);
    await createPlace(tenantId, { ...depot, code: 'DEPOT-KOELN', name: 'Köln' });
    const same = { ...depot, country: 'Germany', latitude: '51,4556', postcode: '' };
    const outcome = await changePlaces(
      tenantId,
      [
        same,
        { ...same, code: 'depot-koeln', name: '', city: 'Köln' },
        { ...same, code: 'NEW', name: '' },
        { ...same, code: 'WRONG', latitude: '251', city: '' },
        { ...same, code: 'new' },
      ],
      'en',
    );
    expect(
      outcome.data.map((item) => [item.index, item.outcome, item.problems.map(({ code }) => code)]),
    ).toEqual([
      [0, 'unchanged', []],
      [1, 'updated', []],
      [2, 'created', []],
      [3, 'rejected', ['latitude_out_of_range', 'required_field_missing']],
      [4, 'rejected', ['place_code_repeated']],
    ]);
    expect(outcome).toMatchObject({ created: 1, updated: 1, unchanged: 1, rejected: 2 });
    expect(outcome.data[3]!.problems[0]).toMatchObject({
      field: 'latitude',
      message: expect.stringContaining('A latitude must be between'),
    });
    const { data } = await listPlaces(tenantId, { page: 1, limit: 10 });
    expect(data.map(({ code, name, postcode, city }) => [code, name, postcode, city])).toEqual([
      ['DEPOT-ESSEN', 'Depot Essen', '45127', 'Essen'],
      ['depot-koeln', 'Köln', '45127', 'Köln'],
      ['NEW', 'NEW', null, 'Essen'],
    ]);
    expect((await auditActions()).at(-1)).toBe('places_imported');
  });

  test('do not go beyond the size of the address book, and nothing of a call that would is kept', async () => {
    await query(
      `INSERT INTO places (id, tenant_id, code, code_key, name, full_address, city, country, latitude, longitude)
       SELECT gen_random_uuid(), $1, 'P' || number, 'p' || number, 'Place', 'Street', 'Essen', 'DE', 51, 7
       FROM generate_series(1, $2::int) AS number`,
      [tenantId, MAX_PLACES],
    );
    const full = { code: 'too_many_places', params: { limit: MAX_PLACES } };
    await expect(changePlaces(tenantId, [depot, { ...depot, code: 'P1' }], 'en')).rejects.toMatchObject(full);
    await expect(createPlace(tenantId, depot)).rejects.toMatchObject(full);
    expect(await changePlaces(tenantId, [{ ...depot, code: 'P1' }], 'en')).toMatchObject({ updated: 1 });
    expect(await lookUpPlaces(tenantId, ['DEPOT-ESSEN'])).toEqual([]);
  });
});
