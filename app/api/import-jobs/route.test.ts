import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/api/import-jobs/route';
import type { ClientActor } from '@/lib/actors/actor';
import { query } from '@/lib/db';
import { allJobsPageSchema, type ListedJob } from '@/lib/import-jobs/import-job-list-schemas';
import { outcomeOfImport, outcomes } from '@/lib/import-jobs/job-outcome';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let sender: ClientActor;
let token: string;

/** The jobs' names in these tests by ID, in the order of creation. */
const names = new Map<string, string>();

const idOf = (job: ListedJob) => (job.channel === 'erp' ? String(job.batch.importJobId) : job.import.id);

async function addImport(name: string, day: number, { rows = 1, bad = 0, run = true } = {}) {
  const cells = [...numberedRows(`${name}-`, rows), ...Array(bad).fill({ 'Recipient Name': '' })];
  const leased = await makeImport(shop, csvOf(cells));
  if (run) await runImport(leased);
  await query('UPDATE bulk_order_creations SET name = $2, created_at = $3 WHERE id = $1', [
    ...[leased.jobId, name, `2026-03-0${day}T12:00:00Z`],
  ]);
  names.set(leased.jobId, name);
}

async function addBatch(name: string, day: number, targets: unknown[]) {
  const { importJobId } = await sendBatch(sender, { sourceSystem: 'logistics_erp', batchId: name, targets });
  await query('UPDATE inbound_import_jobs SET created_at = $2 WHERE id = $1', [
    ...[importJobId, `2026-03-0${day}T12:00:00Z`],
  ]);
  names.set(String(importJobId), name);
}

beforeAll(async () => {
  shop = await makeShop();
  sender = await makeSender(shop.tenantId, 'Night ERP');
  token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
  await addImport('first sheet', 1);
  await addBatch('B-1', 2, [goodTarget('T-1')]);
  await addImport('sheet 100%', 3, { bad: 1 });
  await addBatch('B-2', 4, [goodTarget('T-2'), { externalId: '' }]);
  await addBatch('B-3', 5, [{ externalId: '' }]);
  await addImport('waiting sheet', 6, { run: false });
});

async function read(search = '', as = token) {
  const response = await GET(makeRequest(`/api/import-jobs?${search}`, { token: as }));
  expect(response.status, await response.clone().text()).toBe(200);
  return allJobsPageSchema.parse(await response.json());
}

const namesOf = async (search: string) => (await read(search)).data.map((job) => names.get(idOf(job)));

const all = ['waiting sheet', 'B-3', 'B-2', 'sheet 100%', 'B-1', 'first sheet'];

describe('one list of both channels', () => {
  test('is newest first, and each entry agrees with its own API', async () => {
    expect(await namesOf('')).toEqual(all);
    const { data, total } = await read();
    expect(total).toBe(6);
    expect(data[2]).toMatchObject({
      channel: 'erp',
      batch: {
        ...{ status: 'PartiallyFailed', sourceSystem: 'logistics_erp', batchId: 'B-2', operation: 'upsert' },
        ...{ totalItems: 2, createdItems: 1, rejectedItems: 1, client: { name: 'Night ERP' } },
      },
    });
    expect(data[3]).toMatchObject({
      channel: 'spreadsheet',
      import: { name: 'sheet 100%', status: 'completed', succeeded_records: 1, failed_records: 1 },
    });
  });

  test('is paginated across the channels', async () => {
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(await namesOf(`limit=2&page=${page}`));
    expect(pages).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4), []]);
    expect(await read('limit=4&page=2')).toMatchObject({ page: 2, limit: 4, total: 6, total_pages: 2 });
  });

  test('counts the rows of a running import by its chunks', async () => {
    const jobId = [...names].find(([, name]) => name === 'waiting sheet')![0];
    await query("UPDATE bulk_order_creations SET status = 'processing' WHERE id = $1", [jobId]);
    await query(
      `INSERT INTO bulk_order_creation_chunks (bulk_order_creation_id, chunk_index, byte_start, byte_end,
         first_row_number, last_row_number, row_count, succeeded_count, failed_count) VALUES ($1, 0, 0, 9, 2, 10, 9, 7, 2)`,
      [jobId],
    );
    const [entry] = (await read('status=processing')).data;
    expect(entry).toMatchObject({ import: { succeeded_records: 7, failed_records: 2 } });
    await query("UPDATE bulk_order_creations SET status = 'pending' WHERE id = $1", [jobId]);
  });

  test.each([
    ['channel=spreadsheet', ['waiting sheet', 'sheet 100%', 'first sheet']],
    ['channel=erp', ['B-3', 'B-2', 'B-1']],
    ['status=completed', ['sheet 100%', 'B-1', 'first sheet']],
    ['status=partially_failed', ['B-2']],
    ['status=failed', ['B-3']],
    ['status=pending', ['waiting sheet']],
    ['status=cancelled', []],
    ['channel=erp&status=pending', []],
    ['channel=spreadsheet&status=partially_failed', []],
    ['outcome=waiting', ['waiting sheet']],
    ['outcome=completed', ['B-1', 'first sheet']],
    ['outcome=completed_with_failures', ['B-2', 'sheet 100%']],
    ['outcome=nothing_imported', ['B-3']],
    ['outcome=rolled_back', []],
    ['outcome=completed_with_failures&status=completed', ['sheet 100%']],
    ['channel=erp&outcome=rolled_back', []],
    ['outcome=rolling_back', []],
    ['outcome=nothing_imported&search=b-2', []],
    ['channel=erp&status=completed', ['B-1']],
    ['search=SHEET', ['waiting sheet', 'sheet 100%', 'first sheet']],
    ['search=100%25', ['sheet 100%']],
    ['search=%25', ['sheet 100%']],
    ['search=logistics_', ['B-3', 'B-2', 'B-1']],
    ['search=logistics%25', []],
    ['search=b-2', ['B-2']],
    ['search=%20b-2%20&channel=erp', ['B-2']],
    ['search=b-2&channel=spreadsheet', []],
    ['channel=&status=&search=', all],
  ])('filters by %s', async (search, expected) => {
    const { total } = await read(search);
    expect([await namesOf(search), total]).toEqual([expected, expected.length]);
  });

  test('pages correctly through entries with the same timestamp', async () => {
    const tenantId = await makeTenant();
    const twins = await makeSender(tenantId);
    for (let index = 0; index < 5; index++) await sendBatch(twins);
    await query('UPDATE inbound_import_jobs SET created_at = now() WHERE tenant_id = $1', [tenantId]);
    const own = await accessToken(tenantId);
    const pages = await Promise.all([1, 2, 3].map((page) => read(`limit=2&page=${page}`, own)));
    expect(new Set(pages.flatMap(({ data }) => data.map(idOf))).size).toBe(5);
  });

  test.each(['channel=fax', 'status=Completed', 'outcome=fine', 'limit=201', 'page=0', 'search=%00'])(
    'refuses %s',
    async (search) => {
      const response = await GET(makeRequest(`/api/import-jobs?${search}`, { token }));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'validation_failed' } });
    },
  );
});

test('an outcome finds exactly the imports that have it', async () => {
  const other = await makeShop();
  const own = await accessToken(other.tenantId);
  const cases = [
    ...['pending', 'processing', 'failed', 'cancelled'].map((status) => [status, 3, 2]),
    ...[
      [0, 0],
      [0, 2],
      [3, 0],
      [3, 2],
    ].map((counts) => ['completed', ...counts]),
  ].flatMap((facts) => [
    ...[null, '2026-03-09T12:00:00Z'].map((rolledBackAt) => [...facts, rolledBackAt, null]),
    ...(['pending', 'processing'].includes(String(facts[0]))
      ? []
      : [[...facts, null, '2026-03-09T12:00:00Z']]),
  ]);
  for (const facts of cases) {
    const { jobId } = await makeImport(other, csvOf([{}]));
    await query(
      `UPDATE bulk_order_creations SET status = $2::"ImportStatus", succeeded_count = $3, failed_count = $4,
         rolled_back_at = $5, rollback_started_at = $6, rollback_due_at = now(), rollback_total = 9,
         rollback_actor = '{}', worker_lease_id = NULL WHERE id = $1`,
      [jobId, ...facts],
    );
  }
  const found = await Promise.all(
    outcomes.map(async (outcome) => {
      const { data } = await read(`limit=200&outcome=${outcome}`, own);
      const outcomes = data.map((job) => job.channel === 'spreadsheet' && outcomeOfImport(job.import));
      expect(new Set(outcomes)).toEqual(new Set([outcome]));
      return data.length;
    }),
  );
  expect(found.reduce((sum, count) => sum + count)).toBe(cases.length);
});

describe('who may read it', () => {
  test('a dispatcher in the browser may', async () => {
    const cookie = await sessionCookie((await makePerson(shop.tenantId)).id);
    const response = await GET(makeRequest('/api/import-jobs', { cookie }));
    expect(allJobsPageSchema.parse(await response.json()).total).toBe(6);
  });

  test('a client that may only read targets may not, since it would see the spreadsheets', async () => {
    const reader = await accessToken(shop.tenantId, ['inbound.targets.read']);
    const response = await GET(makeRequest('/api/import-jobs', { token: reader }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'insufficient_permissions' } });
  });

  test('another tenant sees none of it', async () => {
    const stranger = await accessToken(await makeTenant());
    expect(await read('', stranger)).toMatchObject({ data: [], total: 0 });
    expect(await read('search=B-2', stranger)).toMatchObject({ data: [], total: 0 });
  });
});
