import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { claimImport } from '@/lib/import-runs/claim-import';
import { getImport } from '@/lib/imports/get-import';
import { getImportProgress } from '@/lib/imports/get-import-progress';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { importProgressSchema } from '@/lib/imports/import-schemas';
import { planImport } from '@/lib/import-runs/plan-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

const threeRows = csvOf([{}, { 'Drop Lat': 'x' }, {}]);

/** The job's own response, reduced to the fields of its progress. */
async function progressFromJob(jobId: string) {
  const { tenantId } = shop;
  const job = await getImport({ tenantId, jobId, language: 'en', origin: 'http://lading.test' });
  return importProgressSchema.parse({ ...job, file_read: job.file_details !== null, chunks: null });
}

test('the progress agrees with the job at each stage', async () => {
  const leased = await makeImport(shop, threeRows);
  const { jobId } = leased;
  const progress = async () => {
    const reported = await getImportProgress({ tenantId: shop.tenantId, jobId, language: 'en' });
    expect({ ...reported, chunks: null }).toEqual(await progressFromJob(jobId));
    return reported;
  };
  expect(await progress()).toMatchObject({ file_read: false, processed_records: 0, chunks: null });
  await claimImport(leased);
  await planImport(leased);
  expect(await progress()).toMatchObject({
    status: 'processing',
    file_read: true,
    total_records: 3,
    chunks: { finished: 0, total: 1 },
  });
  await importChunk({ ...leased, chunkIndex: 0 });
  expect(await progress()).toMatchObject({
    ...{ status: 'processing', processed_records: 3, succeeded_records: 2, failed_records: 1 },
    chunks: { finished: 1, total: 1 },
  });
  await runImport(leased);
  expect(await progress()).toMatchObject({ status: 'completed', processed_records: 3, chunks: null });
});

test('the progress of a failed job says why it failed and that it cannot be resumed', async () => {
  const leased = await makeImport(shop, 'no,header,that,is,mapped\n1,2,3,4,5\n');
  await runImport(leased);
  const progress = await getImportProgress({ tenantId: shop.tenantId, jobId: leased.jobId, language: 'en' });
  expect(progress).toEqual(await progressFromJob(leased.jobId));
  expect(progress).toMatchObject({
    status: 'failed',
    failure_code: 'mapped_columns_missing',
    resumable: false,
  });
});

test('reading the progress takes one statement that neither searches nor counts', async () => {
  const { jobId } = await makeImport(shop, threeRows);
  const statements = vi.spyOn(pg.Client.prototype, 'query');
  await getImportProgress({ tenantId: shop.tenantId, jobId, language: 'en' });
  const asked = statements.mock.calls.map(([statement]) => statement as unknown);
  statements.mockRestore();
  expect(asked).toHaveLength(1);
  const text = JSON.stringify(asked);
  expect(text).toContain('bulk_order_creations');
  expect(text).not.toMatch(/like|count\(\*\)/i);
});

test("another tenant's job is not found", async () => {
  const { jobId } = await makeImport(shop, threeRows);
  const stranger = await makeShop('Stranger');
  await expect(
    getImportProgress({ tenantId: stranger.tenantId, jobId, language: 'en' }),
  ).rejects.toMatchObject({ code: 'job_not_found' });
});
