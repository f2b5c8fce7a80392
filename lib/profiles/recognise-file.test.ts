import { beforeEach, expect, it } from 'vitest';
import { archiveProfile } from '@/lib/profiles/archive-profile';
import { createProfile } from '@/lib/profiles/create-profile';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { recogniseFile } from '@/lib/profiles/recognise-file';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { makeShop, type Shop } from '@/lib/testing/make-import';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
const columns = Object.keys(sampleMappings);
const make = (name: string, known = columns) =>
  createProfile(
    shop.tenantId,
    'Ana',
    createProfileBody.parse({ name, columns: known, rules: rulesOfMappings(sampleMappings) }),
  );

/** The names of the profiles that fit the columns, each with its fit. */
const recognised = async (names = columns) =>
  (await recogniseFile(shop.tenantId, names)).data.map(({ profile, fit }) => ({ name: profile.name, fit }));

beforeEach(async () => {
  shop = await makeShop();
});

it('says how well each profile fits, the same for those that the header cannot tell apart', async () => {
  await make('Ash');
  await make('Birch', [...columns].reverse());
  await make('Cedar', [...columns, 'Cost centre']);
  const [first, second, third] = await recognised();
  expect([first, second].map((one) => one?.name).sort()).toEqual(['Ash', 'Birch']);
  expect([first?.fit, second?.fit]).toEqual([1, 1]);
  expect(third?.name).toBe('Cedar');
  expect(third?.fit).toBeLessThan(1);
});

it('an archived profile is not recognised', async () => {
  const { id } = await make('Ash');
  expect(await recognised()).toEqual([{ name: 'Ash', fit: 1 }]);
  await archiveProfile(shop.tenantId, id);
  expect(await recognised()).toEqual([]);
});

it('nor is one of another tenant', async () => {
  await make('Ash');
  const other = await makeShop();
  expect((await recogniseFile(other.tenantId, columns)).data).toEqual([]);
});
