import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db, disconnect, query } from '@/lib/db';
import { abortImport } from '@/lib/imports/abort-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { completeImport } from '@/lib/import-runs/complete-import';
import { createImport } from '@/lib/imports/create-import';
import { getImport } from '@/lib/imports/get-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { importChunk } from '@/lib/import-runs/import-chunk';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { objectStore } from '@/lib/storage/open-object-store';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import {
  clientActor,
  expireLease,
  makeImport,
  makeShop,
  runImport,
  type Shop,
  uploadFile,
} from '@/lib/testing/make-import';
import { type CutPoint, PostgresProxy } from '@/lib/testing/postgres-proxy';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let proxy: PostgresProxy;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  proxy = await PostgresProxy.start(process.env.DATABASE_URL!);
  process.env.DATABASE_URL = proxy.url;
  shop = await makeShop();
});
afterAll(async () => {
  await Promise.all([closeWorkers(), disconnect()]);
  await proxy.close();
});

const points: CutPoint[] = ['before the commit', 'after the commit'];
const steps: [name: string, step: (leased: LeasedJob) => Promise<unknown>][] = [
  ['claim', claimImport],
  ['plan', planImport],
  ['chunk', (leased) => importChunk({ ...leased, chunkIndex: 0 })],
  ['last chunk', (leased) => importChunk({ ...leased, chunkIndex: 1 })],
  ['report', reportImport],
  ['complete', completeImport],
];
const cells = points.flatMap((point) => steps.map(([name], index) => ({ point, name, index })));

test.each(cells)('the connection is cut $point of $name', async ({ point, name, index }) => {
  const prefix = `${name} ${point}`;
  const content = csvOf([...numberedRows(prefix, 3), { Reference: `${prefix} bad`, 'Drop Lat': '252' }]);
  const leased = await makeImport(shop, content);
  for (const [, step] of steps.slice(0, index)) await step(leased);
  const rowsBefore = await countRows(leased.jobId);
  proxy.cutNext(point);
  await expect(steps[index]![1](leased)).rejects.toThrow();
  expect(proxy.hasCut).toBe(true);
  if (name === 'chunk') {
    expect((await countRows(leased.jobId)) - rowsBefore).toBe(point === 'before the commit' ? 0 : 2);
  }
  await runImport(leased); // as the engine does: retry the step, then do the rest

  const job = await getImport({
    ...{ tenantId: shop.tenantId, jobId: leased.jobId },
    ...{ language: 'en', origin: 'http://lading.test' },
  });
  expect(job).toMatchObject({ status: 'completed', succeeded_records: 3, failed_records: 1 });
  expect(job.event_timeline.map(({ event }) => event)).toEqual([
    ...['file_accepted', 'mapping_received', 'import_started', 'import_completed'],
  ]);
  expect(await countRows(leased.jobId)).toBe(4);
  const { successKey } = await getImportRow(shop.tenantId, leased.jobId);
  expect((await text(await objectStore().read(successKey!))).match(/,[0-9a-f-]{36}$/gm)).toHaveLength(3);
});

/** Deliveries and failed rows of the job. */
async function countRows(jobId: string): Promise<number> {
  const where = { bulkOrderCreationId: jobId };
  return (await db().delivery.count({ where })) + (await db().failedOrderLog.count({ where }));
}

test.each(points)('a person’s calls can be repeated when cut %s', async (point) => {
  const input = await uploadFile(shop, csvOf(numberedRows(`calls ${point}`, 2)));
  const create = () =>
    createImport({ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en', input });
  proxy.cutNext(point);
  await expect(create()).rejects.toThrow();
  const job = await create();
  expect(await db().bulkOrderCreation.count({ where: { fileKey: input.file_key } })).toBe(1);
  const abort = () =>
    abortImport({ tenantId: shop.tenantId, jobId: job.id, actorName: 'Dana', language: 'en' });
  proxy.cutNext(point);
  await expect(abort()).rejects.toThrow();
  if (point === 'before the commit') expect((await abort()).status).toBe('cancelled');
  else await expect(abort()).rejects.toMatchObject({ code: 'job_already_terminal' });
  const events = await db().bulkOrderCreationEvent.findMany({ where: { bulkOrderCreationId: job.id } });
  expect(events.map(({ event }) => event).toSorted()).toEqual([
    ...['file_accepted', 'import_aborted', 'mapping_received'],
  ]);
});

test('the watchdog sends the event of a job whose creation seemed to fail', async () => {
  const input = await uploadFile(shop, csvOf(numberedRows('undispatched', 1)));
  proxy.cutNext('after the commit');
  await expect(
    createImport({ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en', input }),
  ).rejects.toThrow();
  const job = await db().bulkOrderCreation.findFirstOrThrow({ where: { fileKey: input.file_key } });
  expect(job.dispatchedAt).toBeNull();
  await expireLease(job.id);
  await resumeExpiredImports();
  await vi.waitFor(async () => {
    const { dispatchedAt } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: job.id } });
    expect(dispatchedAt).not.toBeNull();
  });
});

test('nothing of a chunk remains when PostgreSQL ends the connection in the middle of its commit', async () => {
  // A deferred constraint is checked inside COMMIT.
  await query(`CREATE SEQUENCE commits`);
  await query(`
    CREATE FUNCTION end_first_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('commits') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
      RETURN NULL;
    END $$`);
  await query(`
    CREATE CONSTRAINT TRIGGER end_first_commit AFTER UPDATE ON bulk_order_creation_chunks
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION end_first_commit()`);
  try {
    const leased = await makeImport(shop, csvOf(numberedRows('mid-commit', 4)));
    await claimImport(leased);
    await planImport(leased);
    await expect(importChunk({ ...leased, chunkIndex: 0 })).rejects.toThrow();
    expect(await countRows(leased.jobId)).toBe(0);
    await runImport(leased);
    expect(await countRows(leased.jobId)).toBe(4);
  } finally {
    await query('DROP TRIGGER end_first_commit ON bulk_order_creation_chunks');
  }
});
