import { expect, test } from 'vitest';
import { setPointsBody } from '@/lib/address-points/address-point-bodies';
import { lookUpPoints } from '@/lib/address-points/look-up-points';
import { setPoints } from '@/lib/address-points/set-points';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { db } from '@/lib/db';
import { addressKeyOf } from '@/lib/geography/address-key';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const jo = { 'Recipient Name': 'Jo Möller', 'Recipient Phone': '+4315885811' };
const at = (street: string) => ({ full_address: street, city: 'Wien', country: 'AT' });
const keyOf = (street: string) => addressKeyOf({ fullAddress: street, city: 'Wien', country: 'AT' })!;

test('the points of an erased consignee’s addresses go, also of a row that failed; those of others stay', async () => {
  const [shop, other] = [await makeShop(), await makeShop()];
  const streets = ['Neubaugasse 1', 'Neubaugasse 2', 'Neubaugasse 3'];
  const csv = csvOf([
    { ...jo, 'Drop Address': streets[0] },
    { ...jo, 'Drop Address': streets[0] },
    { ...jo, 'Drop Address': streets[1], 'Drop Lat': '', 'Drop Lng': '' },
    { 'Drop Address': streets[2] },
    { 'Drop Address': streets[2] },
  ]);
  for (const { tenantId } of [shop, other]) {
    const points = streets.map((street) => ({ ...at(street), latitude: 48.2, longitude: 16.36 }));
    await setPoints(tenantId, 'Ana', setPointsBody.parse({ points }));
  }
  for (const one of [shop, other]) await runImport(await makeImport(one, csv));

  await eraseConsignee(shop.tenantId, { phone: '+4315885811', unread_imports: false });
  const sources = async (tenantId: string) => {
    const found = await lookUpPoints(tenantId, streets.map(keyOf));
    return streets.map((street) => (found.get(keyOf(street)) ?? []).map(({ source }) => source));
  };
  expect(await sources(shop.tenantId)).toEqual([[], [], ['manual', 'earlier_delivery']]);
  expect(await sources(other.tenantId)).toEqual([
    ['manual', 'earlier_delivery'],
    ['manual'],
    ['manual', 'earlier_delivery'],
  ]);
  expect(await db().delivery.count({ where: { tenantId: shop.tenantId, deliveryAddressKey: null } })).toBe(2);
});
