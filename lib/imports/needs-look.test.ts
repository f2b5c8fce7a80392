import { afterAll, beforeAll, expect, test } from 'vitest';
import { query, withTransaction } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';
import { abortImport } from '@/lib/imports/abort-import';
import { getImport } from '@/lib/imports/get-import';
import { needsLookCondition } from '@/lib/imports/needs-look';
import { settleImport } from '@/lib/imports/settle-import';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';
import sql from 'sql-template-tag';

useTestDatabase();
afterAll(closeWorkers);

const bad = { 'Drop Lat': 'x' };
const kinds = {
  good: csvOf([{}]),
  partial: csvOf([{}, bad]),
  none: csvOf([bad]),
  failed: 'no,header,that,is,mapped\n1,2,3,4,5\n',
};

let shop: Shop;
const ids = new Map<string, string>();

beforeAll(async () => {
  shop = await makeShop();
  for (const [kind, content] of Object.entries(kinds)) {
    const leased = await makeImport(shop, content);
    await runImport(leased);
    ids.set(kind, leased.jobId);
  }
  const aborted = await makeImport(shop, csvOf([{}]));
  await abortImport({ tenantId: shop.tenantId, jobId: aborted.jobId, actorName: 'Dana', language: 'en' });
  ids.set('aborted', aborted.jobId);
  ids.set('waiting', (await makeImport(shop, csvOf([{}]))).jobId);
});

async function list(needsLook?: boolean) {
  const { data, need_look } = await listAllJobs({
    tenantId: shop.tenantId,
    language: 'en',
    query: { page: 1, limit: 50, ...(needsLook !== undefined && { needs_look: needsLook }) },
  });
  const listed = data.map((job) => (job.channel === 'spreadsheet' ? job.import.id : ''));
  const names = [...ids].filter(([, id]) => listed.includes(id)).map(([name]) => name);
  return { names: names.sort(), need_look };
}

const settle = (name: string, isSettled: boolean) =>
  settleImport({
    ...{ tenantId: shop.tenantId, jobId: ids.get(name)!, isSettled, actorName: 'Dana', language: 'en' },
  });

test('what has ended with rows that are no deliveries needs a look, in the list as on its page', async () => {
  const needing = ['aborted', 'failed', 'none', 'partial'];
  expect(await list(true)).toEqual({ names: needing, need_look: 4 });
  expect(await list(false)).toEqual({ names: ['good', 'waiting'], need_look: 4 });
  expect((await list()).names).toHaveLength(6);
  for (const [name, jobId] of ids) {
    const job = await getImport({
      tenantId: shop.tenantId,
      jobId,
      language: 'en',
      origin: 'http://lading.test',
    });
    expect([name, job.needs_look]).toEqual([name, needing.includes(name)]);
  }
});

test('a settled import leaves the list, comes back when reopened, and both are recorded once', async () => {
  await settle('partial', true);
  expect(await settle('partial', true)).toMatchObject({ needs_look: false, settled_by_name: 'Dana' });
  expect(await list(true)).toMatchObject({ need_look: 3 });
  expect(await settle('partial', false)).toMatchObject({ needs_look: true, settled_at: null });
  expect(await list(true)).toMatchObject({ need_look: 4 });
  const events = await query<{ event: string; action: string }>(
    sql`SELECT events.event, audit_events.action FROM bulk_order_creation_events AS events
        JOIN audit_events ON audit_events.subject_id = events.bulk_order_creation_id::text
          AND audit_events.action = events.event
        WHERE bulk_order_creation_id = ${ids.get('partial')} AND event IN ('import_settled', 'import_reopened')
        ORDER BY events.id`,
  );
  expect(events.map(({ event }) => event)).toEqual(['import_settled', 'import_reopened']);
});

test('one that still runs cannot be settled, and another tenant’s does not exist', async () => {
  await expect(settle('waiting', true)).rejects.toMatchObject({ code: 'job_still_running' });
  const stranger = await makeShop('Stranger');
  await expect(
    settleImport({
      tenantId: stranger.tenantId,
      jobId: ids.get('partial')!,
      ...{ isSettled: true, actorName: 'Eve', language: 'en' },
    }),
  ).rejects.toMatchObject({ code: 'job_not_found' });
  expect(
    (await listAllJobs({ tenantId: stranger.tenantId, language: 'en', query: { page: 1, limit: 5 } }))
      .need_look,
  ).toBe(0);
});

test('the index has the condition of the list', async () => {
  // Few rows are read without an index, whether or not it could be used.
  const plan = await withTransaction(async (client) => {
    await client.query('SET LOCAL enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      sql`EXPLAIN SELECT FROM bulk_order_creations WHERE tenant_id = ${shop.tenantId} AND ${needsLookCondition}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('bulk_order_creations_needs_look_idx');
  expect(plan).not.toContain('failed_count'); // the index alone answers it
});
