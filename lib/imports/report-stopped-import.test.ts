import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { claimImport } from '@/lib/import-runs/claim-import';
import { dispatchOverdueReports } from '@/lib/import-runs/dispatch-stopped-report';
import { failImport } from '@/lib/import-runs/fail-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { removeReportParts } from '@/lib/import-runs/report-parts';
import { reportStoppedImport } from '@/lib/import-runs/report-stopped-import';
import { abortImport } from '@/lib/imports/abort-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { getImport } from '@/lib/imports/get-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { parseWholeCsv } from '@/lib/testing/parse-whole-csv';
import { csvOf, numberedRows, sampleHeader } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(closeWorkers);

const rowOf = (jobId: string) => getImportRow(shop.tenantId, jobId);
const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });
const abort = ({ jobId }: LeasedJob) =>
  abortImport({ tenantId: shop.tenantId, jobId, actorName: 'Dana', language: 'en' });

/** Rows 2 to 8, of which 3 is bad; the given chunks are done. */
async function makeHalf(prefix: string, chunks: readonly number[]): Promise<LeasedJob> {
  const rows = numberedRows(prefix, 7).map((row, index) =>
    index === 1 ? { ...row, 'Drop Lat': '252' } : row,
  );
  const leased = await makeImport(shop, csvOf([...rows.slice(0, 6), { ...rows[6]!, Notes: '=1+1' }]));
  await claimImport(leased);
  await planImport(leased);
  for (const chunkIndex of chunks) await importChunk({ ...leased, chunkIndex });
  return leased;
}

/** The references in each of a job's files; null: there is no such file. */
async function filesOf(jobId: string) {
  const row = await rowOf(jobId);
  const read = async (key: string | null) =>
    key === null
      ? null
      : (await parseWholeCsv(await text(await objectStore().read(key))))
          .slice(1)
          .map(({ cells }) => cells[sampleHeader.indexOf('Reference')]!.replace(/^.*-/, ''))
          .map((index) => String(Number(index) + 1));
  return {
    success: await read(row.successKey),
    failed: await read(row.failedKey),
    skipped: await read(row.skippedKey),
    unprocessed: await read(row.unprocessedKey),
  };
}

describe('an aborted job', () => {
  it('has every row in exactly one file, those that it did not reach as well', async () => {
    const leased = await makeHalf('abort', [0, 2]);
    await abort(leased);
    expect(await jobOf(leased.jobId)).toMatchObject({ reports_pending: true, unprocessed_signed_url: null });
    expect(await reportStoppedImport(leased.jobId)).toBe(true);
    expect(await filesOf(leased.jobId)).toEqual({
      ...{ success: ['1', '5', '6'], failed: ['2'], skipped: [] },
      unprocessed: ['3', '4', '7'],
    });
    const { unprocessedKey } = await rowOf(leased.jobId);
    const file = await text(await objectStore().read(unprocessedKey!));
    expect(file).toContain(',row_number,unprocessed_reason\r\n');
    expect(file.trim().split('\r\n').at(-1)).toMatch(/'=1\+1.*,8,aborted$/); // guarded against formulas
    expect(await jobOf(leased.jobId)).toMatchObject({
      ...{ reports_pending: false, success_signed_url: expect.any(String) },
      unprocessed_signed_url: expect.stringContaining('orders-unprocessed.csv'),
    });
  });

  it('keeps its files when they are written twice, even at once, and after a rollback', async () => {
    const leased = await makeHalf('twice', [0]);
    await abort(leased);
    const outcomes = await Promise.all([leased.jobId, leased.jobId].map(reportStoppedImport));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    const { unprocessedKey } = await rowOf(leased.jobId);
    expect(await reportStoppedImport(leased.jobId)).toBe(false);
    await deleteImportDeliveries({ tenantId: shop.tenantId, jobId: leased.jobId, actorName: 'Dana' });
    expect((await rowOf(leased.jobId)).unprocessedKey).toBe(unprocessedKey);
    expect((await filesOf(leased.jobId)).unprocessed).toEqual(['3', '4', '5', '6', '7']);
  });

  it('gets them from its rows when the parts of its chunks are lost, and after a rollback that was faster', async () => {
    const leased = await makeHalf('parts', [0]);
    await abort(leased);
    await removeReportParts((await rowOf(leased.jobId)).fileKey);
    await deleteImportDeliveries({ tenantId: shop.tenantId, jobId: leased.jobId, actorName: 'Dana' });
    expect(await reportStoppedImport(leased.jobId)).toBe(true);
    expect(await filesOf(leased.jobId)).toMatchObject({ success: ['1'], failed: ['2'] });
  });

  it('asks for its files again until they are written or their source is lost', async () => {
    const leased = await makeHalf('again', [0]);
    await abort(leased);
    expect(await dispatchOverdueReports()).toBe(0);
    const overdue = () =>
      query("UPDATE bulk_order_creations SET report_due_at = now() - interval '1 s' WHERE id = $1", [
        leased.jobId,
      ]);
    await overdue();
    expect(await dispatchOverdueReports()).toBe(1);
    await objectStore().remove([(await rowOf(leased.jobId)).canonicalKey!]);
    expect(await reportStoppedImport(leased.jobId)).toBe(false);
    expect(await jobOf(leased.jobId)).toMatchObject({ reports_pending: false, unprocessed_signed_url: null });
    expect(await dispatchOverdueReports()).toBe(0);
  });

  it('that was not planned yet has no files: the upload is what was not reached', async () => {
    const leased = await makeImport(shop, csvOf(numberedRows('early', 2)));
    await abort(leased);
    expect(await reportStoppedImport(leased.jobId)).toBe(false);
    expect(await jobOf(leased.jobId)).toMatchObject({ reports_pending: false });
  });
});

describe('a failed job', () => {
  const resume = async (jobId: string) => {
    await resumeFailedImport({ tenantId: shop.tenantId, jobId, actorName: 'Dana', language: 'en' });
    const { workerLeaseId } = await rowOf(jobId);
    await runImport({ jobId, leaseId: workerLeaseId! });
  };

  it('has them too, with the reason, until it goes on', async () => {
    const leased = await makeHalf('fail', [1]);
    await failImport({ ...leased, code: 'processing_failed' });
    expect(await reportStoppedImport(leased.jobId)).toBe(true);
    expect(await filesOf(leased.jobId)).toMatchObject({
      ...{ success: ['3', '4'], failed: [], unprocessed: ['1', '2', '5', '6', '7'] },
    });
    const { unprocessedKey } = await rowOf(leased.jobId);
    expect(await text(await objectStore().read(unprocessedKey!))).toContain(',2,processing_failed\r\n');
    await resume(leased.jobId);
    expect(await filesOf(leased.jobId)).toEqual({
      ...{ success: ['1', '3', '4', '5', '6', '7'], failed: ['2'], skipped: [], unprocessed: null },
    });
  });

  it('that was resumed while its files were being written keeps none of them', async () => {
    const leased = await makeHalf('race', [0]);
    await failImport({ ...leased, code: 'processing_failed' });
    const store = objectStore();
    const { readRange } = store;
    let resumed = false;
    store.readRange = async (...range) => {
      if (!resumed) {
        resumed = true;
        await resume(leased.jobId);
      }
      return readRange.apply(store, range);
    };
    try {
      expect(await reportStoppedImport(leased.jobId)).toBe(false);
    } finally {
      store.readRange = readRange;
    }
    expect(resumed).toBe(true);
    expect(await rowOf(leased.jobId)).toMatchObject({ status: 'completed', unprocessedKey: null });
    expect((await filesOf(leased.jobId)).success).toHaveLength(6);
  });
});

it('refuses files that do not have every row', async () => {
  const leased = await makeHalf('short', [0]);
  await abort(leased);
  await db().bulkOrderCreation.update({ where: { id: leased.jobId }, data: { totalCount: 8 } });
  await expect(reportStoppedImport(leased.jobId)).rejects.toThrow('has 8 rows, but its reports have 7');
  expect(await rowOf(leased.jobId)).toMatchObject({ unprocessedKey: null });
});

it('imports the rows that were not reached as a file of their own', async () => {
  const leased = await makeHalf('own', [0]);
  await abort(leased);
  await reportStoppedImport(leased.jobId);
  const { unprocessedKey } = await rowOf(leased.jobId);
  const rest = await makeImport(shop, await text(await objectStore().read(unprocessedKey!)));
  await runImport(rest);
  expect(await jobOf(rest.jobId)).toMatchObject({ status: 'completed', succeeded_records: 5 });
  const last = await db().delivery.findFirst({
    where: { bulkOrderCreationId: rest.jobId, externalReferenceId: { endsWith: '-6' } },
  });
  expect(last).toMatchObject({ packageSpecialInstructions: '=1+1' });
});
