import { beforeEach, describe, expect, it } from 'vitest';
import { POST } from '@/app/api/delivery/bulk-order-creations/route';
import { archivePlace } from '@/lib/places/archive-place';
import { createPlace } from '@/lib/places/create-place';
import { archiveProfile } from '@/lib/profiles/archive-profile';
import { createProfile } from '@/lib/profiles/create-profile';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { updateProfile } from '@/lib/profiles/update-profile';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { makeShop, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let profileId: string;
let placeId: string;
/** A request that leaves everything to the profile. */
let body: Record<string, unknown>;

const fields = Object.fromEntries(
  Object.entries(sampleMappings).map(([column, field]) => [field, { column }]),
);
const place = {
  ...{ code: 'DEPOT', name: 'Depot', full_address: 'Musterweg 5', postcode: '45127', city: 'Essen' },
  ...{ country: 'DE', latitude: '51.4556', longitude: '7.01' },
};

async function post(sent: object) {
  const token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
  const request = { method: 'POST', token, body: sent };
  const response = await POST(makeRequest('/api/delivery/bulk-order-creations', request));
  const answer = await response.json();
  return { status: response.status, id: answer.id, code: answer.error?.code, error: answer.error };
}

beforeEach(async () => {
  shop = await makeShop();
  ({ id: placeId } = await createPlace(shop.tenantId, place));
  const content = createProfileBody.parse({
    name: 'Shop',
    customer_id: shop.customerId,
    delivery_service_id: shop.deliveryServiceId,
    ...{ payer_type: 'sender', payment_method: 'wallet' },
    rules: { fields, places: { pickup: { code: 'DEPOT' } } },
  });
  ({ id: profileId } = await createProfile(shop.tenantId, 'Ana', content));
  const { file_key, file_kind, source_view } = await uploadFile(shop, csvOf([{}]));
  body = { file_key, file_kind, source_view, profile_id: profileId };
});

describe('the same request again', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'another column',
      () =>
        updateProfile(shop.tenantId, profileId, 'Ben', {
          rules: createProfileBody.shape.rules.parse({
            fields: { ...fields, delivery_city: { column: 'Town' } },
          }),
        }),
    ],
    [
      'another payment method and customer',
      () =>
        updateProfile(shop.tenantId, profileId, 'Ben', {
          ...{ payment_method: 'cod', payer_type: 'receiver', delivery_service_id: null, customer_id: null },
        }),
    ],
    ['no more use', () => archiveProfile(shop.tenantId, profileId)],
    ['no more place', () => archivePlace(shop.tenantId, placeId)],
  ])('returns the job of a profile that has had %s since', async (_, change) => {
    const first = await post({ ...body, skip_rows: [3] });
    expect(first.status).toBe(202);
    await change();
    expect(await post({ ...body, skip_rows: [3] })).toEqual(first);
  });

  it('returns the job of a profile that the request itself contains', async () => {
    const { mappings, ...upload } = await uploadFile(shop, csvOf([{}]));
    const profile = rulesOfMappings(mappings!);
    const first = await post({ ...upload, profile });
    const inOtherOrder = Object.fromEntries(Object.entries(profile).reverse());
    expect(await post({ ...upload, profile: inOtherOrder })).toEqual(first);
  });
});

describe('another request with the same file key', () => {
  const conflict = { status: 409, code: 'idempotency_key_conflict' };

  it.each<[string, object]>([
    ['other rows left out', { skip_rows: [4] }],
    ['no rows left out', { skip_rows: undefined }],
    ['a column mapped beside the profile', { mappings: { Town: 'delivery_city' } }],
    ['another payer than the profile’s', { payer_type: 'receiver' }],
    ['another header row', { header_row_number: 2 }],
    ['another view', { source_view: 'admin' }],
  ])('is a conflict: %s', async (_, change) => {
    expect(await post({ ...body, skip_rows: [3] })).toMatchObject({ status: 202 });
    expect(await post({ ...body, skip_rows: [3], ...change })).toMatchObject(conflict);
  });

  it('is a conflict: another profile, or its rules in the request', async () => {
    expect(await post(body)).toMatchObject({ status: 202 });
    const other = createProfileBody.parse({ name: 'Other', rules: { fields } });
    const { id } = await createProfile(shop.tenantId, 'Ana', other);
    expect(await post({ ...body, profile_id: id })).toMatchObject(conflict);
    const inline = { profile_id: undefined, profile: { fields } };
    expect(
      await post({ ...(await uploadFile(shop, 'x')), ...body, ...inline, mappings: undefined }),
    ).toMatchObject(conflict);
  });

  it('is a conflict: other rows left out of mappings alone', async () => {
    const upload = await uploadFile(shop, csvOf([{}]));
    expect(await post({ ...upload, skip_rows: [3] })).toMatchObject({ status: 202 });
    expect(await post({ ...upload, skip_rows: [3] })).toMatchObject({ status: 202 });
    expect(await post({ ...upload, skip_rows: [2] })).toMatchObject(conflict);
    expect(await post(upload)).toMatchObject(conflict);
  });
});

it('names everything that neither the request nor its profile gives', async () => {
  const bare = createProfileBody.parse({ name: 'Bare', rules: { fields } });
  const { id } = await createProfile(shop.tenantId, 'Ana', bare);
  const { status, error } = await post({ ...body, profile_id: id });
  expect(status).toBe(400);
  const missing = ['customer_id', 'delivery_service_id', 'payer_type', 'payment_method'];
  expect(error).toMatchObject({
    code: 'validation_failed',
    message: expect.stringContaining(`4 problem(s): ${missing.join(', ')}.`),
    details: {
      problems: missing.map((path) => ({
        ...{ in: 'body', path, code: 'required', message: 'Required, but missing' },
      })),
    },
  });
});

it('a request with other numbers of the manifest is a conflict, whatever their order', async () => {
  const cod = [
    { currency: 'EUR', amount: '1' },
    { currency: null, amount: '2' },
  ];
  const first = await post({ ...body, manifest_totals: { rows: 1, cod } });
  expect(first.status).toBe(202);
  const same = await post({ ...body, manifest_totals: { cod: cod.toReversed(), rows: 1 } });
  expect(same).toMatchObject({ status: 202, id: first.id });
  expect(await post({ ...body, manifest_totals: { rows: 2, cod } })).toMatchObject({
    ...{ status: 409, code: 'idempotency_key_conflict' },
  });
});
