import { expect, test } from 'vitest';
import { query } from '@/lib/db';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

test('the sums of a day are those of its jobs in both channels, and of no other day and no other tenant', async () => {
  const shop = await makeShop();
  const other = await makeShop();
  const run = async (of: typeof shop, name: string, bad: number) => {
    const job = await makeImport(
      of,
      csvOf([...numberedRows(name, 3), ...Array(bad).fill({ 'Drop Lat': 'x' })]),
    );
    await runImport(job);
    return job.jobId;
  };
  const yesterday = await run(shop, 'yesterday', 5);
  await query(`UPDATE bulk_order_creations SET created_at = now() - interval '2 days' WHERE id = $1`, [
    yesterday,
  ]);
  await run(shop, 'today', 2);
  const undone = await run(shop, 'undone', 1);
  await query(
    `UPDATE bulk_order_creations SET deleted_count = delivery_count, rolled_back_at = now() WHERE id = $1`,
    [undone],
  );
  await run(other, 'others', 7);
  const sender = await makeSender(shop.tenantId, 'Night ERP');
  await sendBatch(sender, {
    batchId: 'B-1',
    targets: [goodTarget('T-1'), goodTarget('T-2'), { externalId: '' }],
  });

  const read = async (query_: object) =>
    await listAllJobs({
      ...{ tenantId: shop.tenantId, language: 'en' },
      query: { page: 1, limit: 20, ...query_ },
    });
  const from = new Date(Date.now() - 3_600_000).toISOString();
  const { sums, total } = await read({ created_from: from, channel: 'erp' });
  expect(total).toBe(1);
  expect(sums).toEqual({
    ...{ imports: 2, deliveries: 3, open_rows: 2 },
    ...{ batches: 1, accepted_items: 2, rejected_items: 1 },
  });
  expect((await read({ created_from: from })).total).toBe(3);
  expect(await read({})).not.toHaveProperty('sums');
});
