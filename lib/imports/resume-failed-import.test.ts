import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { abortImport } from '@/lib/imports/abort-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { failImport } from '@/lib/import-runs/fail-import';
import { getImport } from '@/lib/imports/get-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { importChunk } from '@/lib/import-runs/import-chunk';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { removeReportParts } from '@/lib/import-runs/report-parts';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { resumeImport } from '@/lib/import-runs/resume-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { objectStore } from '@/lib/storage/open-object-store';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(closeWorkers);

const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });

const resume = (jobId: string, tenantId = shop.tenantId) =>
  resumeFailedImport({ tenantId, jobId, actorName: 'Dana', language: 'en' });

const rollBack = (jobId: string) =>
  deleteImportDeliveries({ tenantId: shop.tenantId, jobId, actorName: 'Dana' });

/** Makes a job of six rows (one of them bad) fail after its first chunk. */
async function makeFailed(prefix: string): Promise<LeasedJob> {
  const rows = numberedRows(prefix, 5);
  const leased = await makeImport(shop, csvOf([...rows, { Reference: `${prefix}-bad`, 'Drop Lat': '252' }]));
  await claimImport(leased);
  await planImport(leased);
  await importChunk({ ...leased, chunkIndex: 0 });
  await failImport({ ...leased, code: 'processing_failed' });
  return leased;
}

/** Runs the job under its current lease. */
async function runUnderItsLease(jobId: string) {
  const { workerLeaseId } = await getImportRow(shop.tenantId, jobId);
  await runImport({ jobId, leaseId: workerLeaseId! });
}

async function expectWhole(jobId: string) {
  const job = await jobOf(jobId);
  expect(job).toMatchObject({ status: 'completed', succeeded_records: 5, failed_records: 1 });
  expect(job).toMatchObject({ failure_code: null, failure_message: null, resumable: false });
  const made = await db().delivery.findMany({ where: { bulkOrderCreationId: jobId } });
  expect(made.map((one) => one.rowNumber).toSorted()).toEqual([2, 3, 4, 5, 6]);
  const { successKey } = await getImportRow(shop.tenantId, jobId);
  const report = await text(await objectStore().read(successKey!));
  expect(report.match(/,[0-9a-f-]{36}$/gm)?.toSorted()).toEqual(made.map(({ id }) => `,${id}`).toSorted());
  return job;
}

test('a failed job resumes where it stopped, and its rows are created once', async () => {
  const { jobId } = await makeFailed('goes-on');
  expect(await jobOf(jobId)).toMatchObject({ status: 'failed', resumable: true, succeeded_records: 2 });
  const resumed = await resume(jobId);
  expect(resumed).toMatchObject({ status: 'processing', failure_code: null, ended_at: null });
  expect(resumed.succeeded_records).toBe(2);
  await runUnderItsLease(jobId);
  const job = await expectWhole(jobId);
  expect(job.event_timeline.map(({ event, actor_name }) => [event, actor_name])).toEqual([
    ['file_accepted', 'Test program'],
    ['mapping_received', 'Test program'],
    ['import_started', null],
    ['import_failed', null],
    ['import_resumed', 'Dana'],
    ['import_completed', null],
  ]);
});

test('the failed run creates nothing more once the job is resumed', async () => {
  const old = await makeFailed('stale');
  await resume(old.jobId);
  expect(await importChunk({ ...old, chunkIndex: 1 })).toEqual({ state: 'stopped' });
  await failImport({ ...old, code: 'processing_failed' });
  expect((await jobOf(old.jobId)).status).toBe('processing');
});

test('a job that was never claimed waits for its first run', async () => {
  const leased = await makeImport(shop, csvOf(numberedRows('unclaimed', 1)));
  await failImport({ ...leased, code: 'processing_failed' });
  expect((await resume(leased.jobId)).status).toBe('pending');
  await runUnderItsLease(leased.jobId);
  const { event_timeline } = await jobOf(leased.jobId);
  expect(event_timeline.map(({ event }) => event).slice(2)).toEqual([
    ...['import_failed', 'import_resumed', 'import_started', 'import_completed'],
  ]);
});

test('a job resumes after its lost file has been restored', async () => {
  const content = csvOf([...numberedRows('lost', 5), { Reference: 'lost-bad', 'Drop Lat': '252' }]);
  const leased = await makeImport(shop, content);
  const { fileKey } = await getImportRow(shop.tenantId, leased.jobId);
  await objectStore().remove([fileKey]);
  await runImport(leased);
  expect(await jobOf(leased.jobId)).toMatchObject({ failure_code: 'file_missing', resumable: true });
  await objectStore().write(fileKey, Readable.from([Buffer.from(content)]), 'text/csv');
  await resume(leased.jobId);
  await runUnderItsLease(leased.jobId);
  await expectWhole(leased.jobId);
});

test.each(['a chunk', 'the report'])(
  'a canonical file and report parts that are lost before %s are rebuilt from the upload',
  async (at) => {
    const prefix = `canonical ${at}`;
    const content = csvOf([...numberedRows(prefix, 5), { Reference: `${prefix}-bad`, 'Drop Lat': '252' }]);
    const leased = await makeImport(shop, content);
    await claimImport(leased);
    await planImport(leased);
    const before = at === 'a chunk' ? [0] : [0, 1, 2];
    for (const chunkIndex of before) await importChunk({ ...leased, chunkIndex });
    const { canonicalKey, fileKey } = await getImportRow(shop.tenantId, leased.jobId);
    await removeReportParts(fileKey);
    const bytes = await text(await objectStore().read(canonicalKey!));
    await objectStore().remove([canonicalKey!]);
    expect(
      at === 'a chunk' ? await importChunk({ ...leased, chunkIndex: 1 }) : await reportImport(leased),
    ).toEqual({
      state: 'stopped',
    });
    expect(await jobOf(leased.jobId)).toMatchObject({
      ...{ status: 'failed', failure_code: 'file_missing', resumable: true },
      succeeded_records: at === 'a chunk' ? 2 : 5,
    });
    await resume(leased.jobId);
    await runUnderItsLease(leased.jobId);
    await expectWhole(leased.jobId);
    expect(await text(await objectStore().read(canonicalKey!))).toBe(bytes);
  },
);

test('a resume is refused for a fault in the file and for jobs that have not failed, are rolled back or belong to another tenant', async () => {
  const noSheet = await makeImport(shop, Buffer.from('%PDF-1.7\n\x00\x01\x02'));
  await expect(resume(noSheet.jobId)).rejects.toMatchObject({ code: 'job_still_running' });
  await runImport(noSheet);
  expect(await jobOf(noSheet.jobId)).toMatchObject({ failure_code: 'unreadable_file', resumable: false });
  const refusal = { code: 'job_not_resumable', params: { failure_code: 'unreadable_file' } };
  await expect(resume(noSheet.jobId)).rejects.toMatchObject(refusal);

  const completed = await makeImport(shop, csvOf(numberedRows('completed', 1)));
  await runImport(completed);
  await expect(resume(completed.jobId)).rejects.toMatchObject({ code: 'job_not_resumable' });

  const aborted = await makeImport(shop, csvOf(numberedRows('aborted', 1)));
  await abortImport({ tenantId: shop.tenantId, jobId: aborted.jobId, actorName: 'Dana', language: 'en' });
  await expect(resume(aborted.jobId)).rejects.toMatchObject({ code: 'job_not_resumable' });

  const failed = await makeFailed('rolled-back');
  const elsewhere = await makeShop('Another tenant');
  await expect(resume(failed.jobId, elsewhere.tenantId)).rejects.toMatchObject({ code: 'job_not_found' });
  await rollBack(failed.jobId);
  expect((await jobOf(failed.jobId)).resumable).toBe(false);
  await expect(resume(failed.jobId)).rejects.toMatchObject({ code: 'job_not_resumable' });
});

test('_resume leaves a failed job alone', async () => {
  const { jobId } = await makeFailed('watchdog');
  await expect(resumeImport(jobId)).rejects.toMatchObject({ code: 'job_already_terminal' });
});

const failTemporarily = async (leased: LeasedJob) => {
  await failImport({ ...leased, code: 'processing_failed', isTemporary: true });
  const { resumeAt } = await getImportRow(shop.tenantId, leased.jobId);
  return resumeAt && Math.round((resumeAt.getTime() - Date.now()) / 60_000);
};
const becomeDue = (jobId: string) =>
  db().bulkOrderCreation.update({ where: { id: jobId }, data: { resumeAt: new Date(0) } });

test('a job that failed only because something was unavailable resumes automatically three times, after growing delays', async () => {
  const { jobId } = await makeFailed('by-itself');
  await resumeExpiredImports();
  expect((await jobOf(jobId)).status).toBe('failed'); // other failures are left to people

  await resume(jobId);
  const lease = async () => (await getImportRow(shop.tenantId, jobId)).workerLeaseId!;
  for (const minutes of [1, 4, 16]) {
    expect(await failTemporarily({ jobId, leaseId: await lease() })).toBe(minutes);
    await resumeExpiredImports();
    expect((await jobOf(jobId)).status).toBe('failed'); // not due yet
    await becomeDue(jobId);
    await resumeExpiredImports();
    expect((await jobOf(jobId)).status).toBe('processing');
  }
  expect(await failTemporarily({ jobId, leaseId: await lease() })).toBeNull();
  await resume(jobId); // a person's resume resets the count
  expect(await failTemporarily({ jobId, leaseId: await lease() })).toBe(1);
  await becomeDue(jobId);
  await resumeExpiredImports();
  await runUnderItsLease(jobId);
  await expectWhole(jobId);
});

test('a job that was rolled back does not resume automatically', async () => {
  const { jobId } = await makeFailed('rolled-back-due');
  await resume(jobId);
  const { workerLeaseId } = await getImportRow(shop.tenantId, jobId);
  await failTemporarily({ jobId, leaseId: workerLeaseId! });
  await rollBack(jobId);
  await becomeDue(jobId);
  await resumeExpiredImports();
  expect((await jobOf(jobId)).status).toBe('failed');
});

test('of many concurrent resumes one succeeds; of a concurrent resume and rollback one wins', async () => {
  const { jobId } = await makeFailed('many');
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => resume(jobId)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);

  for (let round = 0; round < 10; round++) {
    const failed = await makeFailed(`either-${round}`);
    const [resumed, rolledBack] = await Promise.allSettled([resume(failed.jobId), rollBack(failed.jobId)]);
    expect([resumed.status, rolledBack.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const live = await db().delivery.count({ where: { bulkOrderCreationId: failed.jobId, deletedAt: null } });
    expect(live).toBe(resumed.status === 'fulfilled' ? 2 : 0);
  }
});
