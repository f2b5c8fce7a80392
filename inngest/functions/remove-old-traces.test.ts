import { Readable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { driveFunctions } from '@/inngest/embedded/testing/drive-functions';
import { removeOldTraces } from '@/inngest/functions/remove-old-traces';
import { db, query } from '@/lib/db';
import { requestUpload } from '@/lib/imports/request-upload';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

test('under the engine, a tick of its cron removes, in rounds, what is past its retention time, and nothing else', async () => {
  const shop = await makeShop();
  const old: string[] = [];
  for (const days of [0, 91]) {
    const job = await makeImport(shop, csvOf(numberedRows(`OLD-${days}`, 1)));
    await runImport(job);
    await query(
      'UPDATE bulk_order_creations SET ended_at = ended_at - make_interval(days => $2) WHERE id = $1',
      [job.jobId, days],
    );
    old.push(job.jobId);
  }
  // More unused uploads than one round removes.
  const { tenantId } = shop;
  const slot = await requestUpload({ tenantId, fileName: 'orders.csv', origin: 'http://lading.test' });
  await objectStore().write(slot.file_key, Readable.from([Buffer.from('unused')]), 'text/csv');
  await query(
    `INSERT INTO uploads (file_key, tenant_id, file_name, file_kind, expires_at)
     SELECT 'unused/' || n || '/orders.csv', $1, 'orders.csv', 'csv', now() FROM generate_series(1, 200) AS n`,
    [tenantId],
  );
  await query(
    "UPDATE uploads SET created_at = now() - interval '2 days', expires_at = now() - interval '2 days' WHERE file_key !~ $1",
    [`^(${(await db().bulkOrderCreation.findMany()).map(({ fileKey }) => fileKey).join('|')})$`],
  );

  const { app } = await driveFunctions(() => [removeOldTraces]);
  await query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'cron:%'");
  await vi.waitFor(
    async () => {
      const [run] = await query<{ status: string; error: unknown }>(
        'SELECT status, error FROM lading_engine.runs WHERE function_id = $1',
        ['app-remove-old-traces'],
      );
      expect(run).toMatchObject({ status: 'completed', error: null });
    },
    { timeout: 20_000, interval: 20 },
  );

  const jobs = await db().bulkOrderCreation.findMany({ orderBy: { id: 'asc' } });
  expect(jobs.map(({ id, tracesRemovedAt }) => [id, tracesRemovedAt !== null])).toEqual([
    [old[0], false],
    [old[1], true],
  ]);
  expect(await objectStore().size(jobs[0]!.fileKey)).not.toBeNull();
  expect(await objectStore().size(jobs[1]!.fileKey)).toBeNull();
  expect(await objectStore().size(slot.file_key)).toBeNull();
  expect(await db().upload.count()).toBe(1); // of the remaining job
  expect(await db().delivery.count()).toBe(2);
  expect(new Set(app.calls.map(({ functionId }) => functionId))).toEqual(new Set(['app-remove-old-traces']));
  expect(app.calls.length).toBeGreaterThanOrEqual(1);
});
