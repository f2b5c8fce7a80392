import { beforeEach, expect, it } from 'vitest';
import { query } from '@/lib/db';
import { archivePlace } from '@/lib/places/archive-place';
import { createPlace } from '@/lib/places/create-place';
import { setDefaultPickup } from '@/lib/places/set-default-pickup';
import { archiveProfile } from '@/lib/profiles/archive-profile';
import { createProfile } from '@/lib/profiles/create-profile';
import { getProfile } from '@/lib/profiles/get-profile';
import { listProfiles } from '@/lib/profiles/list-profiles';
import { listProfileVersions } from '@/lib/profiles/list-profile-versions';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { restoreProfileVersion, updateProfile } from '@/lib/profiles/update-profile';
import { makeShop, type Shop } from '@/lib/testing/make-import';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
const fields = Object.fromEntries(
  Object.entries(sampleMappings).map(([column, field]) => [field, { column }]),
);
const make = (name: string, rules: object = {}) =>
  createProfile(shop.tenantId, 'Ana', createProfileBody.parse({ name, rules: { fields, ...rules } }));
const place = {
  ...{ code: 'DEPOT', name: 'Depot', full_address: 'Musterweg 5', postcode: '45127', city: 'Essen' },
  ...{ country: 'DE', latitude: '51.4556', longitude: '7.01' },
};

beforeEach(async () => {
  shop = await makeShop();
});

it('says who made the current version and when', async () => {
  const { id } = await make('Shop');
  const changed = await updateProfile(shop.tenantId, id, 'Ben', {
    rules: createProfileBody.shape.rules.parse({ fields, duplicate_mode: 'skip' }),
  });
  expect(changed).toMatchObject({ version: 2, version_created_by_name: 'Ben' });
  const { data: versions } = await listProfileVersions(shop.tenantId, id);
  expect(versions.map(({ version, created_by_name: by }) => [version, by])).toEqual([
    [2, 'Ben'],
    [1, 'Ana'],
  ]);
  expect(changed.version_created_at).toBe(versions[0]?.created_at);
  const { data: listed } = await listProfiles(shop.tenantId, { page: 1, limit: 20 });
  expect(listed).toEqual([await getProfile(shop.tenantId, id)]);
});

it('a new name makes no version', async () => {
  const { id } = await make('Shop');
  const renamed = await updateProfile(shop.tenantId, id, 'Ben', { name: 'Shop, daily' });
  expect(renamed).toMatchObject({ name: 'Shop, daily', version: 1, version_created_by_name: 'Ana' });
});

it('of changes at the same time none is lost', async () => {
  const { id } = await make('Shop');
  const rules = createProfileBody.shape.rules.parse({ fields, duplicate_mode: 'skip' });
  const { tenantId, customerId, deliveryServiceId } = shop;
  await Promise.all(
    [
      { rules },
      { payer_type: 'receiver' as const },
      { name: 'Shop, daily' },
      { delivery_service_id: deliveryServiceId },
      { customer_id: customerId },
    ].map((change) => updateProfile(tenantId, id, 'Ben', change)),
  );
  expect(await getProfile(tenantId, id)).toMatchObject({
    ...{ rules, payer_type: 'receiver', name: 'Shop, daily', version: 4 },
    ...{ delivery_service_id: deliveryServiceId, customer_id: customerId },
  });
});

it('a profile without a pickup keeps the customer whose default pickup it needs', async () => {
  const { tenantId, customerId } = shop;
  const { id: placeId } = await createPlace(tenantId, place);
  await setDefaultPickup(tenantId, customerId, placeId);
  const withoutPickup = Object.fromEntries(
    Object.entries(fields).filter(([field]) => !field.startsWith('pickup_')),
  );
  const body = { name: 'Shop', customer_id: customerId, rules: { fields: withoutPickup } };
  const { id } = await createProfile(tenantId, 'Ana', createProfileBody.parse(body));
  await expect(updateProfile(tenantId, id, 'Ben', { customer_id: null })).rejects.toMatchObject({
    code: 'missing_required_mappings',
  });
  expect(await getProfile(tenantId, id)).toMatchObject({ customer_id: customerId, version: 1 });
});

it('an old version is taken back as the newest, and recorded', async () => {
  const { id } = await make('Shop');
  await updateProfile(shop.tenantId, id, 'Ben', {
    rules: createProfileBody.shape.rules.parse({ fields, duplicate_mode: 'skip' }),
  });
  const restored = await restoreProfileVersion(shop.tenantId, id, 'Cem', 1);
  expect(restored).toMatchObject({ version: 3, version_created_by_name: 'Cem' });
  expect(restored.rules.duplicate_mode).toBe('fail');
  const events = await query<{ action: string; details: unknown }>(
    `SELECT action, details FROM audit_events WHERE subject_id = $1 ORDER BY id`,
    [id],
  );
  expect(events.at(-1)).toEqual({ action: 'import_profile_updated', details: { version: 3 } });
});

it('an old version that can no longer run is not taken back', async () => {
  const { id: placeId } = await createPlace(shop.tenantId, place);
  const { id } = await make('Shop', { places: { pickup: { code: 'DEPOT' } } });
  await updateProfile(shop.tenantId, id, 'Ben', {
    rules: createProfileBody.shape.rules.parse({ fields }),
  });
  await archivePlace(shop.tenantId, placeId);
  await expect(restoreProfileVersion(shop.tenantId, id, 'Cem', 1)).rejects.toMatchObject({
    code: 'profile_place_not_found',
    params: { code: 'DEPOT' },
  });
  expect(await getProfile(shop.tenantId, id)).toMatchObject({ version: 2 });
});

it('another tenant’s, a missing version’s and an archived profile are not found', async () => {
  const { id } = await make('Shop');
  const notFound = { code: 'import_profile_not_found' };
  const other = await makeShop();
  await expect(restoreProfileVersion(other.tenantId, id, 'Eve', 1)).rejects.toMatchObject(notFound);
  await expect(listProfileVersions(other.tenantId, id)).rejects.toMatchObject(notFound);
  await expect(archiveProfile(other.tenantId, id)).rejects.toMatchObject(notFound);
  await expect(restoreProfileVersion(shop.tenantId, id, 'Cem', 9)).rejects.toMatchObject({
    ...{ code: 'import_profile_version_not_found', params: { version: 9 } },
  });
  await archiveProfile(shop.tenantId, id);
  await expect(getProfile(shop.tenantId, id)).rejects.toMatchObject(notFound);
  expect((await listProfiles(shop.tenantId, { page: 1, limit: 20 })).data).toEqual([]);
  // Its name may be given again.
  await expect(make('Shop')).resolves.toMatchObject({ version: 1 });
});
