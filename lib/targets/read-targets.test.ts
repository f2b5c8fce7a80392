import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { getTarget } from '@/lib/targets/get-target';
import { listTargetHistory } from '@/lib/targets/list-target-history';
import { listTargets } from '@/lib/targets/list-targets';
import { listTargetsQuery } from '@/lib/targets/target-schemas';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import type { Prisma } from '@/prisma/generated/client';

useTestDatabase();

const find = async (tenantId: string, filter: Record<string, string | number> = {}) =>
  listTargets(tenantId, listTargetsQuery.parse(filter));

const idsOf = async (tenantId: string, filter: Record<string, string | number>) =>
  (await find(tenantId, filter)).data.map(({ externalId }) => externalId);

async function makeTarget(
  tenantId: string,
  externalId: string,
  values: Partial<Prisma.TargetCreateManyInput> = {},
) {
  const { id } = await db().target.create({
    data: { tenantId, externalId, sourceSystem: 'sap', title: `Title of ${externalId}`, ...values },
  });
  return Number(id);
}

describe('one target', () => {
  test('decimals become numbers without loss', async () => {
    const tenantId = await makeTenant();
    const extremes = { latitude: '-89.999999', longitude: '179.999999', expectedRevenue: '9999999999.99' };
    const id = await makeTarget(tenantId, 'D-1', extremes);
    const { address, businessValue } = await getTarget(tenantId, id);
    expect([address.latitude, address.longitude]).toEqual([-89.999999, 179.999999]);
    expect(businessValue.expectedRevenue).toBe(9_999_999_999.99);
    const smallest = await makeTarget(tenantId, 'D-2', {
      latitude: '0.000001',
      longitude: '0',
      expectedRevenue: '0',
    });
    expect(await getTarget(tenantId, smallest)).toMatchObject({
      address: { latitude: 0.000001, longitude: 0 },
      businessValue: { expectedRevenue: 0 },
    });
  });

  test('has the names and nesting of its batch; what was omitted is null', async () => {
    const tenantId = await makeTenant();
    const targetId = await makeTarget(tenantId, 'D-3');
    expect(await getTarget(tenantId, targetId)).toEqual({
      ...{ targetId, externalId: 'D-3', sourceSystem: 'sap', status: 'Active', title: 'Title of D-3' },
      address: { street: null, postalCode: null, city: null, country: null, latitude: null, longitude: null },
      planning: { routeDate: null, estimatedWorkMinutes: null, priority: null },
      businessValue: { expectedRevenue: null },
      ...{ metadata: null, sourceVersion: null },
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  test('of another tenant gets the same response as one that does not exist', async () => {
    const own = await makeTenant();
    const targetId = await makeTarget(await makeTenant(), 'D-4');
    for (const id of [targetId, 999_999_999, Number.MAX_SAFE_INTEGER]) {
      await expect(getTarget(own, id)).rejects.toMatchObject({ code: 'target_not_found' });
      await expect(
        listTargetHistory({ tenantId: own, targetId: id, language: 'en', page: 1, limit: 20 }),
      ).rejects.toMatchObject({ code: 'target_not_found' });
    }
  });
});

describe.each(['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'])('dates in %s', (zone) => {
  const before = process.env.TZ;
  let tenantId: string;

  beforeEach(async () => {
    process.env.TZ = zone;
    tenantId = await makeTenant();
    // As text, so that no JavaScript Date can shift the stored value.
    await query(
      `INSERT INTO targets (tenant_id, source_system, external_id, title, route_date)
       VALUES ($1, 'sap', 'before', '-', '2026-06-24'), ($1, 'sap', 'day', '-', '2026-06-25'),
              ($1, 'sap', 'leap', '-', '2028-02-29'), ($1, 'sap', 'none', '-', NULL)`,
      [tenantId],
    );
  });

  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('the test really runs in that zone', () => {
    const offsets: Record<string, number> = {
      'America/Los_Angeles': 420,
      UTC: 0,
      'Pacific/Kiritimati': -840,
    };
    expect(new Date('2026-06-25').getTimezoneOffset()).toBe(offsets[zone]);
  });

  test('a calendar date is returned as it was stored', async () => {
    const { data } = await find(tenantId);
    expect(Object.fromEntries(data.map((target) => [target.externalId, target.planning.routeDate]))).toEqual({
      before: '2026-06-24',
      day: '2026-06-25',
      leap: '2028-02-29',
      none: null,
    });
  });

  test('a range includes its first and its last day and nothing outside', async () => {
    const day = { routeDateFrom: '2026-06-25', routeDateTo: '2026-06-25' };
    expect(await idsOf(tenantId, day)).toEqual(['day']);
    expect(await idsOf(tenantId, { routeDateFrom: '2026-06-25' })).toEqual(['leap', 'day']);
    expect(await idsOf(tenantId, { routeDateTo: '2026-06-24' })).toEqual(['before']);
    expect(await idsOf(tenantId, { routeDateFrom: '2026-06-26', routeDateTo: '2028-02-28' })).toEqual([]);
  });
});

describe('the list', () => {
  let tenantId: string;

  beforeAll(async () => {
    tenantId = await makeTenant();
    const stranger = await makeTenant();
    await makeTarget(stranger, 'A-1', { city: 'Essen', priority: 'High', status: 'Cancelled' });
    await makeTarget(tenantId, 'A-1', { title: '100%_\\ Pharmacy', street: 'Torstraße 1', priority: 'High' });
    await makeTarget(tenantId, 'A-1', { sourceSystem: 'wms', city: 'Essen', latitude: 51, longitude: 7 });
    await makeTarget(tenantId, 'A-2', {
      postalCode: '01067',
      city: 'Köln',
      priority: 'Low',
      status: 'Cancelled',
    });
    await makeTarget(tenantId, 'a-10', { title: 'Pickup', latitude: 0 });
    await makeTarget(tenantId, 'B-1', { title: 'Return', latitude: 0, longitude: 0, priority: 'High' });
  });

  test('is newest first, in pages without gaps', async () => {
    const all = ['B-1', 'a-10', 'A-2', 'A-1', 'A-1'];
    expect(await idsOf(tenantId, {})).toEqual(all);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => find(tenantId, { page, limit: 2 })));
    expect(pages.flatMap(({ data }) => data.map(({ externalId }) => externalId))).toEqual(all);
    expect(pages.map(({ paging }) => paging)).toEqual(
      [1, 2, 3, 4].map((page) => ({ page, limit: 2, total: 5, totalPages: 3 })),
    );
  });

  test('filters by exact external ID, in all source systems or in one', async () => {
    expect((await find(tenantId, { externalId: 'A-1' })).data.map((target) => target.sourceSystem)).toEqual([
      'wms',
      'sap',
    ]);
    expect((await find(tenantId, { externalId: 'A-1', sourceSystem: 'wms' })).data).toMatchObject([
      { externalId: 'A-1', sourceSystem: 'wms', address: { city: 'Essen' } },
    ]);
    expect(await idsOf(tenantId, { externalId: ' A-1 ', sourceSystem: ' sap ' })).toEqual(['A-1']);
    expect(await idsOf(tenantId, { externalId: 'A-10' })).toEqual([]);
    expect(await idsOf(tenantId, { externalId: 'A-' })).toEqual([]);
    expect(await idsOf(tenantId, { externalId: 'B-1', sourceSystem: 'wms' })).toEqual([]);
  });

  test('filters by status and priority', async () => {
    expect(await idsOf(tenantId, { status: 'Cancelled' })).toEqual(['A-2']);
    expect(await idsOf(tenantId, { priority: 'High' })).toEqual(['B-1', 'A-1']);
    expect(await idsOf(tenantId, { priority: 'High', status: 'Cancelled' })).toEqual([]);
  });

  test('filters by coordinates: half a pair counts as missing, 0 does not', async () => {
    expect(await idsOf(tenantId, { coordinates: 'missing' })).toEqual(['a-10', 'A-2', 'A-1']);
    expect((await find(tenantId, { coordinates: 'known' })).data.map(({ title }) => title)).toEqual([
      'Return',
      'Title of A-1',
    ]);
    expect(await idsOf(tenantId, { coordinates: 'missing', search: 'pickup' })).toEqual(['a-10']);
  });

  test('searches texts regardless of case, and takes wildcards literally', async () => {
    expect(await idsOf(tenantId, { search: 'A-1' })).toEqual(['a-10', 'A-1', 'A-1']);
    expect(await idsOf(tenantId, { search: ' pHARM ' })).toEqual(['A-1']);
    expect(await idsOf(tenantId, { search: 'torstraße' })).toEqual(['A-1']);
    expect(await idsOf(tenantId, { search: 'essen' })).toEqual(['A-1']);
    expect(await idsOf(tenantId, { search: '0106' })).toEqual(['A-2']);
    expect(await idsOf(tenantId, { search: 'KÖLN' })).toEqual(['A-2']);
    for (const search of ['%', '_', '\\', '0%_\\ p'])
      expect(await idsOf(tenantId, { search }), search).toEqual(['A-1']);
  });
});
