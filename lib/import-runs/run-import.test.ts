import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { abortImport } from '@/lib/imports/abort-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { completeImport } from '@/lib/import-runs/complete-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { failImport } from '@/lib/import-runs/fail-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { getImport } from '@/lib/imports/get-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { resumeImport } from '@/lib/import-runs/resume-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { parseWholeCsv } from '@/lib/testing/parse-whole-csv';
import { objectStore } from '@/lib/storage/open-object-store';
import { csvOf, numberedRows, sampleHeader } from '@/lib/testing/sample-orders';
import { expireLease, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(closeWorkers);

async function jobOf(jobId: string) {
  return getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });
}

const numbered = (count: number, prefix: string) => numberedRows(prefix, count);

test('good rows become deliveries, bad rows are reported, and the files hold every row once', async () => {
  const leased = await makeImport(
    shop,
    csvOf([
      { Reference: 'A-1', COD: '12,50' },
      { Reference: 'A-2', 'Drop Lat': '252.1' },
      { Reference: 'A-1' },
      { Reference: '0004', Notes: '=1+1' },
      { Reference: 'A-5', 'Recipient Phone': 'none', 'Drop Country': 'Atlantis' },
    ]),
  );
  await runImport(leased);

  const job = await jobOf(leased.jobId);
  expect(job).toMatchObject({
    status: 'completed',
    total_records: 5,
    processed_records: 5,
    succeeded_records: 2,
    failed_records: 3,
    worker_lease_id: null,
    failed_order_logs_total: 3,
  });
  expect(job.event_timeline.map((event) => event.event)).toEqual([
    ...['file_accepted', 'mapping_received', 'import_started', 'import_completed'],
  ]);
  expect(job.failed_order_logs.map((row) => [row.row_number, row.error_field, row.error_code])).toEqual([
    [3, 'delivery_latitude', 'latitude_out_of_range'],
    [4, 'external_reference_id', 'duplicate_external_reference_id'],
    [6, 'delivery_country', 'unknown_country'],
  ]);
  expect(job.failed_order_logs[2]?.details.map((problem) => problem.field)).toContain(
    'delivery_contact_phone',
  );

  const deliveries = await db().delivery.findMany({
    where: { bulkOrderCreationId: leased.jobId },
    orderBy: { rowNumber: 'asc' },
  });
  expect(
    deliveries.map((one) => [one.rowNumber, one.externalReferenceId, one.codAmount?.toString() ?? null]),
  ).toEqual([
    [2, 'A-1', '12.5'],
    [5, '0004', null],
  ]);

  const row = await getImportRow(shop.tenantId, leased.jobId);
  const success = await text(await objectStore().read(row.successKey!));
  const failed = await text(await objectStore().read(row.failedKey!));
  expect(success.split('\n')[0]).toContain('Items,delivery_id');
  expect(success).toContain(deliveries[0]!.id);
  expect(success).toContain("'=1+1"); // formulas are escaped
  expect(failed.split('\n')[0]).toMatch(/Items,row_number,error_field,error_code,error_message\r?$/);
  expect(failed).toContain('252.1');
});

test('running a step again changes nothing and returns the same counts', async () => {
  const leased = await makeImport(shop, csvOf(numbered(4, 'again')));
  await claimImport(leased);
  await claimImport(leased);
  await planImport(leased);
  expect(await planImport(leased)).toEqual({ state: 'planned', chunkCount: 2, needsPoints: false });
  const first = await importChunk({ ...leased, chunkIndex: 0 });
  expect(await importChunk({ ...leased, chunkIndex: 0 })).toEqual(first);
  await runImport(leased);
  expect(await jobOf(leased.jobId)).toMatchObject({
    status: 'completed',
    succeeded_records: 4,
    failed_records: 0,
  });
  expect(await db().delivery.count({ where: { bulkOrderCreationId: leased.jobId } })).toBe(4);
});

/** Row of the success file -> its delivery, as named by the file and as stored in the database. */
async function namedAndMade(jobId: string) {
  const row = await getImportRow(shop.tenantId, jobId);
  const success = await text(await objectStore().read(row.successKey!));
  const lines = parseWholeCsv(success).slice(1);
  const made = await db().delivery.findMany({ where: { bulkOrderCreationId: jobId } });
  return {
    named: lines.map(({ cells }) => [cells[sampleHeader.indexOf('Reference')], cells.at(-1)]).sort(),
    made: made.map((delivery) => [delivery.externalReferenceId ?? '', delivery.id]).sort(),
  };
}

test('the success file names the deliveries of the run that committed', async () => {
  const leased = await makeImport(shop, csvOf(numbered(4, 'named')));
  await claimImport(leased);
  await planImport(leased);
  await Promise.all([0, 1, 0, 1, 0].map((chunkIndex) => importChunk({ ...leased, chunkIndex })));
  await runImport(leased);
  const { named, made } = await namedAndMade(leased.jobId);
  expect(named).toHaveLength(4);
  expect(named).toEqual(made);
});

test('report parts that the store has lost are rebuilt, and none is left at the end', async () => {
  const leased = await makeImport(
    shop,
    csvOf([...numbered(3, 'lost-part'), { Reference: 'bad', 'Drop Lat': '252.1' }]),
  );
  await claimImport(leased);
  await planImport(leased);
  for (const chunkIndex of [0, 1]) await importChunk({ ...leased, chunkIndex });
  const chunks = await db().bulkOrderCreationChunk.findMany({
    where: { bulkOrderCreationId: leased.jobId },
    orderBy: { chunkIndex: 'asc' },
  });
  expect(chunks.map((chunk) => chunk.reportKey)).toEqual([expect.any(String), expect.any(String)]);
  await objectStore().remove([chunks[1]!.reportKey!]);
  await runImport(leased);
  const { named, made } = await namedAndMade(leased.jobId);
  expect(named).toHaveLength(3);
  expect(named).toEqual(made);
  const row = await getImportRow(shop.tenantId, leased.jobId);
  expect(await text(await objectStore().read(row.failedKey!))).toContain('252.1');
  for (const chunk of chunks) expect(await objectStore().size(chunk.reportKey!)).toBeNull();
});

test('two concurrent runs of one chunk create its deliveries once', async () => {
  const leased = await makeImport(shop, csvOf(numbered(2, 'twice')));
  await claimImport(leased);
  await planImport(leased);
  const outcomes = await Promise.all([0, 0, 0].map((chunkIndex) => importChunk({ ...leased, chunkIndex })));
  expect(outcomes).toEqual(Array(3).fill({ state: 'done', succeeded: 2, failed: 0, skipped: 0 }));
  expect(await db().delivery.count({ where: { bulkOrderCreationId: leased.jobId } })).toBe(2);
});

test('a row whose reference belongs to another live delivery of the tenant fails and keeps its cells', async () => {
  await runImport(await makeImport(shop, csvOf([{ Reference: 'held' }])));
  const second = await makeImport(
    shop,
    csvOf([{ Reference: 'held', Notes: 'ring twice' }, { Reference: 'free' }]),
  );
  await runImport(second);
  const job = await jobOf(second.jobId);
  expect(job).toMatchObject({ succeeded_records: 1, failed_records: 1 });
  expect(job.failed_order_logs[0]).toMatchObject({
    row_number: 2,
    error_field: 'external_reference_id',
    error_code: 'external_reference_id_already_present',
  });
  expect(job.failed_order_logs[0]?.cells).toContain('ring twice');
  const { named, made } = await namedAndMade(second.jobId);
  expect(named).toEqual(made);
  const row = await getImportRow(shop.tenantId, second.jobId);
  const failed = await text(await objectStore().read(row.failedKey!));
  expect(parseWholeCsv(failed)).toHaveLength(2);
  expect(failed).toContain('external_reference_id_already_present');

  const elsewhere = await makeShop('Another tenant');
  const other = await makeImport(elsewhere, csvOf([{ Reference: 'held' }]));
  await runImport(other);
  expect(await getImportRow(elsewhere.tenantId, other.jobId)).toMatchObject({
    succeededCount: 1,
    failedCount: 0,
  });
});

test('after an abort no chunk creates anything, and what was created is kept', async () => {
  const leased = await makeImport(shop, csvOf(numbered(6, 'abort')));
  await claimImport(leased);
  await planImport(leased);
  await importChunk({ ...leased, chunkIndex: 0 });
  const racing = importChunk({ ...leased, chunkIndex: 1 });
  const abort = { tenantId: shop.tenantId, jobId: leased.jobId, actorName: 'Dana', language: 'en' as const };
  const aborted = await abortImport(abort);
  await racing;
  expect(await importChunk({ ...leased, chunkIndex: 2 })).toEqual({ state: 'stopped' });
  expect(aborted.status).toBe('cancelled');
  // Whichever of the two won, the job's count matches what exists.
  const made = await db().delivery.count({ where: { bulkOrderCreationId: leased.jobId } });
  expect(aborted.succeeded_records).toBe(made);
  expect(made).toBeGreaterThanOrEqual(2);
  await expect(abortImport(abort)).rejects.toMatchObject({ code: 'job_already_terminal' });
});

test('a rollback deletes once, frees the references and is refused while the job runs', async () => {
  const leased = await makeImport(shop, csvOf(numbered(3, 'back')));
  const rollBack = () =>
    deleteImportDeliveries({ tenantId: shop.tenantId, jobId: leased.jobId, actorName: 'Dana' });
  await expect(rollBack()).rejects.toMatchObject({ code: 'job_still_running' });
  await runImport(leased);
  expect(await rollBack()).toEqual({ deletedCount: 3, rollback: null, kept: [] });
  expect(await rollBack()).toEqual({ deletedCount: 0, rollback: null, kept: [] });
  expect(await jobOf(leased.jobId)).toMatchObject({ deleted_count: 3, rolled_back_at: expect.any(String) });

  const again = await makeImport(shop, csvOf(numbered(3, 'back')));
  await runImport(again);
  expect(await jobOf(again.jobId)).toMatchObject({ succeeded_records: 3, failed_records: 0 });
});

test('a resume requires an expired lease, fences off the old worker and creates nothing twice', async () => {
  const leased = await makeImport(shop, csvOf(numbered(4, 'resume')));
  await expect(resumeImport(leased.jobId)).rejects.toMatchObject({ code: 'lease_active' }); // pending
  await claimImport(leased);
  await planImport(leased);
  await importChunk({ ...leased, chunkIndex: 0 });
  await expect(resumeImport(leased.jobId)).rejects.toMatchObject({ code: 'lease_active' });

  await expireLease(leased.jobId);
  await resumeImport(leased.jobId);
  expect(await importChunk({ ...leased, chunkIndex: 1 })).toEqual({ state: 'stopped' });

  const { workerLeaseId } = await getImportRow(shop.tenantId, leased.jobId);
  await runImport({ jobId: leased.jobId, leaseId: workerLeaseId! });
  const job = await jobOf(leased.jobId);
  expect(job).toMatchObject({ status: 'completed', succeeded_records: 4, failed_records: 0 });
  expect(job.event_timeline.filter((event) => event.event === 'import_started')).toHaveLength(1);
  await expect(resumeImport(leased.jobId)).rejects.toMatchObject({ code: 'job_already_terminal' });
});

test('of many concurrent resumes, one succeeds', async () => {
  const leased = await makeImport(shop, csvOf(numbered(1, 'race')));
  await claimImport(leased);
  await expireLease(leased.jobId);
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => resumeImport(leased.jobId)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
});

test('the watchdog resumes silent jobs and sends the engine events it never received', async () => {
  const silent = await makeImport(shop, csvOf(numbered(1, 'silent')));
  await claimImport(silent);
  await expireLease(silent.jobId);
  const undispatched = await makeImport(shop, csvOf(numbered(1, 'undispatched')));
  await db().bulkOrderCreation.update({
    where: { id: undispatched.jobId },
    data: { dispatchedAt: null, leaseExpiresAt: new Date(Date.now() + 60_000) },
  });
  const fresh = await makeImport(shop, csvOf(numbered(1, 'fresh')));
  await claimImport(fresh);

  expect(await resumeExpiredImports()).toEqual({ resumed: 1, dispatched: 1 });
  expect(await resumeExpiredImports()).toEqual({ resumed: 0, dispatched: 0 });
  const after = await getImportRow(shop.tenantId, undispatched.jobId);
  expect(after.dispatchedAt).not.toBeNull();
  expect(after.workerLeaseId).toBe(undispatched.leaseId);
});

test('a file that is not a spreadsheet ends the job with a code and a message', async () => {
  const leased = await makeImport(shop, Buffer.from('%PDF-1.7\n\x00\x01\x02'));
  await runImport(leased);
  const job = await jobOf(leased.jobId);
  expect(job).toMatchObject({ status: 'failed', failure_code: 'unreadable_file', succeeded_records: 0 });
  expect(job.failure_message).toMatch(/\.xlsx/);
  expect(job.success_signed_url).toBeNull();
});

test('a workbook named .csv is read as a workbook', async () => {
  const leased = await makeImport(shop, await readFile('public/samples/delivery-orders.xlsx'));
  await runImport(leased);
  const job = await jobOf(leased.jobId);
  expect(job.status).toBe('completed');
  expect(job.file_details?.kind).toBe('xlsx');
  expect(job.succeeded_records).toBeGreaterThan(0);
});

test('a missing stored file ends the job with file_missing', async () => {
  const leased = await makeImport(shop, csvOf(numbered(1, 'gone')));
  const { fileKey } = await getImportRow(shop.tenantId, leased.jobId);
  await objectStore().remove([fileKey]);
  await runImport(leased);
  expect(await jobOf(leased.jobId)).toMatchObject({ status: 'failed', failure_code: 'file_missing' });
});

test('a job that cannot be finished fails with a reason and keeps what it created', async () => {
  const leased = await makeImport(shop, csvOf(numbered(4, 'fail')));
  await claimImport(leased);
  await planImport(leased);
  await importChunk({ ...leased, chunkIndex: 0 });
  await expect(completeImport(leased)).rejects.toThrow('1 chunks are open');
  await failImport({ jobId: leased.jobId, leaseId: randomUUID(), code: 'processing_failed' }); // from a stale run
  expect(await jobOf(leased.jobId)).toMatchObject({ status: 'processing' });

  await failImport({ ...leased, code: 'processing_failed' });
  const job = await jobOf(leased.jobId);
  expect(job).toMatchObject({ status: 'failed', failure_code: 'processing_failed', succeeded_records: 2 });
  expect(job.failure_message).toContain('roll them back');
  expect(job.event_timeline.at(-1)).toMatchObject({
    event: 'import_failed',
    details: { code: 'processing_failed' },
  });
  expect(await importChunk({ ...leased, chunkIndex: 1 })).toEqual({ state: 'stopped' });
});

test('a store that rejects a report at once fails the step, which can be retried', async () => {
  const leased = await makeImport(shop, csvOf(numbered(1, 'no-room')));
  await claimImport(leased);
  await planImport(leased);
  await importChunk({ ...leased, chunkIndex: 0 });
  const write = vi.spyOn(objectStore(), 'write').mockRejectedValue(new Error('The disk is full.'));
  await expect(reportImport(leased)).rejects.toThrow('The disk is full.');
  write.mockRestore();
  await runImport(leased);
  expect((await jobOf(leased.jobId)).status).toBe('completed');
});
