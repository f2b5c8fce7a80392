import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { DELETE as rollBackCall } from '@/app/api/delivery/bulk-order-creations/[jobId]/deliveries/route';
import { inngest } from '@/inngest/client';
import { outboxWritten } from '@/inngest/events';
import { db, query } from '@/lib/db';
import { outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';
import { listAllJobsQuery } from '@/lib/import-jobs/import-job-list-schemas';
import { dispatchSilentRollbacks } from '@/lib/import-runs/dispatch-rollback';
import { failImport } from '@/lib/import-runs/fail-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { rollBackNext } from '@/lib/import-runs/roll-back-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { getImport } from '@/lib/imports/get-import';
import { getImportProgress } from '@/lib/imports/get-import-progress';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';
import { removeImportTraces } from '@/lib/retention/remove-import-traces';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { accessToken, makePerson, makeRequest, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_ROLLBACK_AT_ONCE = '5'; // steps of one
  shop = await makeShop();
});
afterAll(closeWorkers);

const rows = 6;

async function makeCompleted(prefix: string): Promise<string> {
  const leased = await makeImport(shop, csvOf(numberedRows(prefix, rows)));
  await runImport(leased);
  return leased.jobId;
}

async function askForRollback(jobId: string, sender?: { token?: string; cookie?: string }) {
  const by = sender ?? { token: await accessToken(shop.tenantId) };
  const headers = { origin: 'http://lading.test' };
  const request = makeRequest('/api', { ...by, method: 'DELETE', headers });
  const response = await rollBackCall(request, { params: Promise.resolve({ jobId }) });
  return { status: response.status, body: (await response.json()) as unknown };
}

const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });
const countLive = (jobId: string) =>
  db().delivery.count({ where: { bulkOrderCreationId: jobId, deletedAt: null } });

/** All steps that are left, as the engine runs them. @returns how many there were */
async function runSteps(jobId: string, from = 0): Promise<number> {
  let steps = 0;
  for (let afterRow: number | null = from; afterRow !== null; steps++) {
    ({ lastRow: afterRow } = await rollBackNext(jobId, afterRow));
  }
  return steps;
}

test('a large rollback is accepted, says everywhere how far it is, and ends once', async () => {
  const jobId = await makeCompleted('large');
  const begun = await askForRollback(jobId);
  const rollback = { started_at: expect.any(String), deleted: 0, total: rows };
  expect(begun).toEqual({ status: 202, body: { deleted_count: 0, rollback } });
  expect(await countLive(jobId)).toBe(rows);

  const { lastRow } = await rollBackNext(jobId, 0);
  await rollBackNext(jobId, lastRow!);
  const job = await jobOf(jobId);
  expect(job).toMatchObject({
    rolled_back_at: null,
    deleted_count: 2,
    rollback: { deleted: 2, total: rows },
  });
  expect(outcomeOfImport(job)).toBe('rolling_back');
  expect(await countLive(jobId)).toBe(rows - 2);
  const { tenantId } = shop;
  expect(await getImportProgress({ tenantId, jobId, language: 'en' })).toMatchObject({
    ...{ rollback: job.rollback, rolled_back_at: null, deleted_count: 2 },
  });
  const listed = await listAllJobs({
    ...{ tenantId, language: 'en' },
    query: listAllJobsQuery.parse({ outcome: 'rolling_back' }),
  });
  expect(listed.data).toMatchObject([
    { channel: 'spreadsheet', import: { id: jobId, rollback: job.rollback } },
  ]);

  await runSteps(jobId);
  const after = await jobOf(jobId);
  expect(after).toMatchObject({ rollback: null, rolled_back_at: expect.any(String), deleted_count: rows });
  expect(outcomeOfImport(after)).toBe('rolled_back');
  expect(await countLive(jobId)).toBe(0);
  expect(after.event_timeline.slice(-2)).toMatchObject([
    { event: 'rollback_started' },
    { event: 'deliveries_deleted', details: { deleted_count: rows } },
  ]);
  expect(await askForRollback(jobId)).toEqual({ status: 200, body: { deleted_count: 0 } });

  const again = await makeImport(shop, csvOf(numberedRows('large', rows)));
  await runImport(again);
  expect(await jobOf(again.jobId)).toMatchObject({ succeeded_records: rows, failed_records: 0 });
});

test('webhooks are told when the last step has ended it, not by the minute’s look at the outbox', async () => {
  const jobId = await makeCompleted('told');
  const data = {
    id: newId(),
    tenantId: shop.tenantId,
    url: 'http://127.0.0.1:9/',
    secret: Buffer.from('sealed'),
    createdByName: 'Ari',
  };
  await db().webhook.create({ data });
  const sent = vi.spyOn(inngest, 'send').mockResolvedValue({ ids: [] });
  onTestFinished(() => void vi.restoreAllMocks());
  await askForRollback(jobId);
  const woken = () => JSON.stringify(sent.mock.calls).split(outboxWritten.name).length - 1;
  expect(woken()).toBe(0);
  const { lastRow } = await rollBackNext(jobId, 0);
  expect(woken()).toBe(0);
  await runSteps(jobId, lastRow!);
  expect(woken()).toBe(1);
});

test('one that is not larger than the setting is answered when it is done, as the seed says', async () => {
  const leased = await makeImport(shop, csvOf(numberedRows('small', 5)));
  await runImport(leased);
  expect(await askForRollback(leased.jobId)).toEqual({ status: 200, body: { deleted_count: 5 } });
});

test('a second call while it is under way begins nothing', async () => {
  const jobId = await makeCompleted('twice');
  await askForRollback(jobId);
  await rollBackNext(jobId, 0);
  const send = vi.spyOn(inngest, 'send');
  const { status, body } = await askForRollback(jobId);
  expect(send).not.toHaveBeenCalled();
  expect([status, body]).toMatchObject([202, { deleted_count: 0, rollback: { deleted: 1, total: rows } }]);
  await runSteps(jobId);
  const events = (await jobOf(jobId)).event_timeline.map(({ event }) => event);
  expect(events.filter((event) => event === 'rollback_started')).toHaveLength(1);
});

test('steps that are repeated, or run twice at once, delete and count every delivery once', async () => {
  const jobId = await makeCompleted('exactly');
  await askForRollback(jobId);
  await rollBackNext(jobId, 0);
  await rollBackNext(jobId, 0); // its first answer was lost
  expect((await jobOf(jobId)).rollback).toMatchObject({ deleted: 2 });
  await Promise.all([runSteps(jobId), runSteps(jobId), runSteps(jobId)]);
  expect(await jobOf(jobId)).toMatchObject({ deleted_count: rows, rollback: null });
  expect(await countLive(jobId)).toBe(0);
  const ends = (await jobOf(jobId)).event_timeline.filter(({ event }) => event === 'deliveries_deleted');
  expect(ends).toHaveLength(1);
});

test('the audit trail has it once, from the person who asked for it', async () => {
  const jobId = await makeCompleted('audit');
  const admin = await makePerson(shop.tenantId);
  await askForRollback(jobId, { cookie: await sessionCookie(admin.id) });
  const trail = () => db().auditEvent.findMany({ where: { subjectId: jobId, action: 'import_rolled_back' } });
  await rollBackNext(jobId, 0);
  expect(await trail()).toEqual([]); // nothing says yet that it is done
  await runSteps(jobId);
  expect(await trail()).toMatchObject([
    { actorId: admin.id, actorKind: 'person', details: { deleted_count: rows } },
  ]);
  const [kept] = await query('SELECT rollback_actor FROM bulk_order_creations WHERE id = $1', [jobId]);
  expect(kept).toEqual({ rollback_actor: null });
});

test('a failed job that is being rolled back can be resumed neither by a person nor by itself', async () => {
  process.env.LADING_CHUNK_ROWS = '100';
  const leased = await makeImport(shop, csvOf(numberedRows('failed', rows)));
  const { jobId } = leased;
  await claimImport(leased);
  await planImport(leased);
  await importChunk({ ...leased, chunkIndex: 0 });
  await failImport({ ...leased, code: 'processing_failed', isTemporary: true });
  expect((await jobOf(jobId)).resumable).toBe(true);
  await askForRollback(jobId);
  expect((await jobOf(jobId)).resumable).toBe(false);
  const resume = resumeFailedImport({ tenantId: shop.tenantId, jobId, actorName: 'Dana', language: 'en' });
  await expect(resume).rejects.toMatchObject({ code: 'job_not_resumable' });
  await query('UPDATE bulk_order_creations SET resume_at = now() WHERE id = $1', [jobId]);
  await resumeExpiredImports();
  expect(await jobOf(jobId)).toMatchObject({ status: 'failed', rollback: { deleted: 0 } });
  const anyWay = query("UPDATE bulk_order_creations SET status = 'processing' WHERE id = $1", [jobId]);
  await expect(anyWay).rejects.toThrow('bulk_order_creations_rollback_check');
  await runSteps(jobId);
});

test('the retention time of its files waits for its end', async () => {
  const jobId = await makeCompleted('retention');
  await query("UPDATE bulk_order_creations SET ended_at = now() - interval '91 days' WHERE id = $1", [jobId]);
  await askForRollback(jobId);
  expect(await removeImportTraces(90)).toEqual({ removed: 0, more: false });
  expect((await jobOf(jobId)).files_removed_at).toBeNull();
  await runSteps(jobId);
  expect(await removeImportTraces(90)).toEqual({ removed: 1, more: false });
});

test('the watchdog asks the engine again for a rollback that has fallen silent, and for no other', async () => {
  const jobId = await makeCompleted('silent');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const send = vi.spyOn(inngest, 'send').mockRejectedValueOnce(new Error('no engine'));
  expect((await askForRollback(jobId)).status).toBe(202);
  expect(warn).toHaveBeenCalledOnce();
  expect(await dispatchSilentRollbacks()).toBe(0); // it has only just begun
  const becomeSilent = () =>
    query("UPDATE bulk_order_creations SET rollback_due_at = now() - interval '1 second' WHERE id = $1", [
      jobId,
    ]);
  await becomeSilent();
  expect(await dispatchSilentRollbacks()).toBe(1);
  expect(send).toHaveBeenLastCalledWith(
    expect.objectContaining({ data: { job_id: jobId, tenant_id: shop.tenantId } }),
  );
  expect(await dispatchSilentRollbacks()).toBe(0);
  await becomeSilent();
  await rollBackNext(jobId, 0);
  expect(await dispatchSilentRollbacks()).toBe(0); // each step is a sign of life
  await runSteps(jobId);
  send.mockRestore();
  warn.mockRestore();
});
