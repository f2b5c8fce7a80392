import { beforeAll, describe, expect, test } from 'vitest';
import { GET as counts } from '@/app/api/inbound/targets/counts/route';
import { GET as list } from '@/app/api/inbound/targets/route';
import { POST as lookUp } from '@/app/api/inbound/targets/look-up/route';
import { db, query, withTransaction } from '@/lib/db';
import { changedTargetsPageSchema, targetCountsSchema, targetSchema } from '@/lib/targets/target-schemas';
import { parseWholeCsv } from '@/lib/testing/parse-whole-csv';
import { accessToken, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
let token: string;

/** Targets T0 to T4, changed at one-minute intervals, two of them in the same microsecond. */
beforeAll(async () => {
  tenantId = await makeTenant();
  token = await accessToken(tenantId, ['inbound.targets.read']);
  const other = await makeTenant('Other');
  for (const [owner, title] of [
    [tenantId, 'Title'],
    [other, 'Foreign'],
  ] as const) {
    await query(
      `INSERT INTO targets (tenant_id, source_system, external_id, title, route_date, updated_at, metadata)
       SELECT $1, CASE WHEN n < 3 THEN 'sap' ELSE 'shop' END, 'T' || n, $2 || ' ' || n, '2030-01-01'::date + (n % 2),
         '2026-01-01T00:00:00.000001Z'::timestamptz + (n / 2) * interval '1 minute', '{"k": "=1+1"}'
       FROM generate_series(0, 4) AS n`,
      [owner, title],
    );
  }
});

const get = (search: string, headers: Record<string, string> = {}) => {
  const request = makeRequest(`/api/inbound/targets${search}`, { token });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return list(request);
};

const pageOf = async (search: string) => changedTargetsPageSchema.parse(await (await get(search)).json());

describe('targets in the order of their change', () => {
  test('pages follow one another by cursor, also within one microsecond, and miss nothing', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await pageOf(`?updatedSince=2026-01-01&limit=1${cursor}`);
      seen.push(...page.data.map(({ externalId }) => externalId));
      cursor = page.paging.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.paging.nextCursor)}`;
    } while (cursor !== '');
    expect(seen).toEqual(['T0', 'T1', 'T2', 'T3', 'T4']);
  });

  test('from a moment on, to the microsecond, and with filters', async () => {
    const since = async (search: string) =>
      (await pageOf(`?updatedSince=${search}`)).data.map(({ externalId }) => externalId);
    expect(await since('2026-01-01T00:01:00.000001Z')).toEqual(['T2', 'T3', 'T4']);
    expect(await since('2026-01-01T00:01:00.000002Z')).toEqual(['T4']);
    expect(await since('2026-01-01&sourceSystem=shop')).toEqual(['T3', 'T4']);
    expect(await since('2026-01-01&metadataKey=k&metadataValue=%3D1%2B1&routeDateTo=2030-01-01')).toEqual([
      'T0',
      'T2',
      'T4',
    ]);
  });

  test('what is committed late comes after what was answered: the answer ends before it', async () => {
    let during: Awaited<ReturnType<typeof pageOf>> | undefined;
    await withTransaction(async (client) => {
      await client.query(
        `INSERT INTO targets (tenant_id, source_system, external_id, title) VALUES ($1, 'late', 'LATE', 'Late')`,
        [tenantId],
      );
      await query(
        `INSERT INTO targets (tenant_id, source_system, external_id, title, updated_at)
         VALUES ($1, 'late', 'LATER', 'Later', clock_timestamp() + interval '1 millisecond')`,
        [tenantId],
      );
      during = await pageOf('?updatedSince=2026-01-02');
    });
    expect(during!.data).toEqual([]);
    // As if the two seconds had passed in which the clocks may differ.
    await query(
      `UPDATE targets SET updated_at = updated_at + interval '-2 seconds' WHERE source_system = 'late'`,
    );
    const until = Date.parse(during!.paging.updatedUntil);
    const rows = await db().target.findMany({ where: { sourceSystem: 'late' } });
    for (const { updatedAt } of rows) expect(updatedAt.getTime()).toBeGreaterThanOrEqual(until);
    await query(`DELETE FROM targets WHERE source_system = 'late'`);
  });

  test.each([
    'x',
    '2026-02-30T00:00:00.000000Z_1',
    '2026-01-01T00:00:00.000000Z_x',
    `2026-01-01T00:00:00.000000Z_${'9'.repeat(17)}`,
  ])('refuses the cursor %s', async (cursor) => {
    const response = await get(`?updatedSince=2026-01-01&cursor=${encodeURIComponent(cursor)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errorCode: 'invalid_cursor' });
  });
});

describe('all targets as a stream', () => {
  test('one JSON value a line', async () => {
    const response = await get('', { accept: 'application/x-ndjson' });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.map((line) => targetSchema.parse(JSON.parse(line)).externalId)).toEqual([
      'T0',
      'T1',
      'T2',
      'T3',
      'T4',
    ]);
  });

  test('CSV, in which no cell is a formula', async () => {
    await query(`UPDATE targets SET title = '=HYPERLINK("x")' WHERE external_id = 'T1' AND tenant_id = $1`, [
      tenantId,
    ]);
    const response = await get('?sourceSystem=sap', { accept: 'text/csv' });
    expect(response.headers.get('content-disposition')).toContain('targets.csv');
    const [header, ...rows] = parseWholeCsv(await response.text()).map(({ cells }) => cells);
    expect(header).toContain('address.street');
    const title = header!.indexOf('title');
    expect(rows.map((row) => row[title])).toEqual(['Title 0', `'=HYPERLINK("x")`, 'Title 2']);
  });

  test('more than are read at once, and a wildcard asks for no stream', async () => {
    await query(
      `INSERT INTO targets (tenant_id, source_system, external_id, title, updated_at)
       SELECT $1, 'many', n::text, 'T', '2026-02-01' FROM generate_series(1, 2500) AS n`,
      [tenantId],
    );
    const response = await get('?sourceSystem=many', {
      accept: 'application/x-ndjson, application/json;q=0.5',
    });
    const ids = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => targetSchema.parse(JSON.parse(line)).externalId);
    expect(new Set(ids).size).toBe(2500);
    expect((await get('?limit=1', { accept: '*/*' })).headers.get('content-type')).toContain(
      'application/json',
    );
    await query(`DELETE FROM targets WHERE source_system = 'many'`);
  });
});

test('counts match the list', async () => {
  const count = async (search: string) =>
    targetCountsSchema.parse(
      await (await counts(makeRequest(`/api/inbound/targets/counts${search}`, { token }))).json(),
    );
  expect(await count('')).toEqual({
    ...{ total: 5, hasMore: false },
    data: [
      { sourceSystem: 'sap', routeDate: '2030-01-02', status: 'Active', count: 1 },
      { sourceSystem: 'shop', routeDate: '2030-01-02', status: 'Active', count: 1 },
      { sourceSystem: 'sap', routeDate: '2030-01-01', status: 'Active', count: 2 },
      { sourceSystem: 'shop', routeDate: '2030-01-01', status: 'Active', count: 1 },
    ],
  });
  expect((await count('?sourceSystem=sap&routeDateFrom=2030-01-02')).total).toBe(1);
  expect((await count('?status=Cancelled')).total).toBe(0);
});

test('a look-up answers what there is and what there is not, and refuses more than 1,000', async () => {
  const ask = async (externalIds: string[]) => {
    const body = { sourceSystem: 'sap', externalIds };
    const response = await lookUp(makeRequest('/api/inbound/targets/look-up', { token, body }));
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };
  const { answer } = await ask(['T9', 'T0']);
  expect(answer).toMatchObject({ data: [{ externalId: 'T0', sourceSystem: 'sap' }], notFound: ['T9'] });
  expect((await ask(Array.from({ length: 1001 }, (_, number) => `${number}`))).status).toBe(400);
});
