import { beforeEach, describe, expect, test } from 'vitest';
import { setPointsBody } from '@/lib/address-points/address-point-bodies';
import { lookUpPoints, MAX_SIGHTINGS, sightingsSql } from '@/lib/address-points/look-up-points';
import { setPoints } from '@/lib/address-points/set-points';
import { db, withTransaction } from '@/lib/db';
import { addressKeyOf } from '@/lib/geography/address-key';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeEach(async () => {
  shop = await makeShop();
});

const address = { full_address: 'Mariahilfer Straße 17', city: 'Wien', country: 'AT' };
const key = addressKeyOf({ fullAddress: address.full_address, city: 'Wien', country: 'AT' })!;
const row = { 'Drop Address': 'MARIAHILFER STR. 17', 'Drop City': 'Wien', 'Drop Country': 'Austria' };

/** Imports deliveries to the address at these points. @returns the job */
async function deliver(where: Shop, ...points: [latitude: string, longitude: string][]) {
  const job = await makeImport(
    where,
    csvOf(points.map(([lat, lng]) => ({ ...row, 'Drop Lat': lat, 'Drop Lng': lng }))),
  );
  await runImport(job);
  return job;
}

const pointsOf = async (tenantId: string) => (await lookUpPoints(tenantId, [key, '0'])).get(key) ?? [];

const set = (tenantId: string, points: unknown[], by = 'Ana') =>
  setPoints(tenantId, by, setPointsBody.parse({ points }));

describe('earlier deliveries to an address', () => {
  test('give its point when they lie close together, however it is written', async () => {
    await deliver(shop, ['48.2', '16.36'], ['48.2003', '16.36'], ['48.2001', '16.36']);
    expect(await pointsOf(shop.tenantId)).toEqual([
      {
        source: 'earlier_delivery',
        latitude: '48.2001',
        longitude: '16.36',
        accuracy_m: 22,
        deliveries: 3,
        label: null,
        is_proposal: false,
      },
    ]);
  });

  test('are a proposal only when there is one, or when they lie far apart', async () => {
    await deliver(shop, ['48.2', '16.36']);
    expect(await pointsOf(shop.tenantId)).toMatchObject([{ deliveries: 1, is_proposal: true }]);
    await deliver(shop, ['48.202', '16.36']);
    expect(await pointsOf(shop.tenantId)).toMatchObject([
      { deliveries: 2, accuracy_m: 222, is_proposal: true },
    ]);
  });

  test('do not count when they were rolled back', async () => {
    const { jobId } = await deliver(shop, ['48.2', '16.36'], ['48.2', '16.36']);
    expect(await pointsOf(shop.tenantId)).toHaveLength(1);
    await deleteImportDeliveries({ tenantId: shop.tenantId, jobId, actorName: 'Ana' });
    expect(await pointsOf(shop.tenantId)).toEqual([]);
  });

  test('do not count with a point that may be wrong: 0/0, another country', async () => {
    await deliver(shop, ['0', '0'], ['0', '0'], ['16.36', '48.2'], ['16.36', '48.2']);
    expect(await pointsOf(shop.tenantId)).toEqual([]);
  });

  test('of another tenant are unknown', async () => {
    await deliver(await makeShop(), ['48.2', '16.36'], ['48.2', '16.36']);
    expect(await pointsOf(shop.tenantId)).toEqual([]);
  });

  test('are looked at up to a number', async () => {
    await deliver(
      shop,
      ...Array.from({ length: MAX_SIGHTINGS + 5 }, (): [string, string] => ['48.2', '16.36']),
    );
    expect(await pointsOf(shop.tenantId)).toMatchObject([{ deliveries: MAX_SIGHTINGS }]);
  });

  test('are found by the partial index', async () => {
    const { text, values } = sightingsSql(shop.tenantId, [key]);
    const plan = await withTransaction(async (client) => {
      await client.query('SET LOCAL enable_seqscan = off');
      await client.query('SAVEPOINT before');
      // In a table of a few rows, the indexes of lists are as good.
      await client.query('DROP INDEX deliveries_live_idx, deliveries_changed_idx');
      const explained = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      await client.query('ROLLBACK TO before');
      return explained;
    });
    const lines = plan.rows.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toMatch(/deliveries_address_key_idx[^]*Index Cond: .*delivery_address_key = wanted.key/);
  });
});

describe('a point set by hand', () => {
  const point = { ...address, latitude: '48,1999', longitude: 16.3601, accuracy_m: 20 };

  test('comes before earlier deliveries, and the last one set counts', async () => {
    await deliver(shop, ['48.2', '16.36'], ['48.2', '16.36']);
    await set(shop.tenantId, [{ ...point, latitude: 1 }]);
    expect(await set(shop.tenantId, [{ ...point, latitude: 2 }, point], 'Bo')).toBe(1);
    expect(await pointsOf(shop.tenantId)).toMatchObject([
      { source: 'manual', latitude: '48.1999', longitude: '16.3601', accuracy_m: 20, is_proposal: false },
      { source: 'earlier_delivery' },
    ]);
    expect(await db().addressPoint.findMany({ where: { tenantId: shop.tenantId } })).toMatchObject([
      { setByName: 'Bo' },
    ]);
  });

  test('is its tenant’s own', async () => {
    const stranger = await makeShop();
    await set(stranger.tenantId, [point]);
    expect(await pointsOf(shop.tenantId)).toEqual([]);
    await set(shop.tenantId, [{ ...point, latitude: 48.5 }]);
    expect(await pointsOf(stranger.tenantId)).toMatchObject([{ latitude: '48.1999' }]);
  });

  test('is in the audit trail, without the address', async () => {
    await set(shop.tenantId, [point]);
    const events = await db().auditEvent.findMany({ where: { tenantId: shop.tenantId } });
    expect(events).toMatchObject([{ action: 'address_points_set', details: { addresses: 1 } }]);
    expect(JSON.stringify(events)).not.toContain('Mariahilfer');
  });
});
