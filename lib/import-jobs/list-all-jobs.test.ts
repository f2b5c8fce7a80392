import { afterAll, expect, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { beginWaiting } from '@/lib/inbound/waiting-batches';
import { failWaiting, takeInPart } from '@/lib/inbound/take-in-part';
import { linesOf, postLines, takeInAll } from '@/app/api/inbound/targets/batch/post-lines';
import { allJobsPageSchema } from '@/lib/import-jobs/import-job-list-schemas';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';
import { makeSender } from '@/lib/testing/make-batch';
import { makeImport, makeShop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { accessToken, makeCustomer, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeBatchWorkers);

test('searching for part of a customer’s name finds only that customer’s imports', async () => {
  const shop = await makeShop();
  const { tenantId } = shop;
  const cedar = { ...shop, customerId: await makeCustomer(tenantId, 'Cedar Pharmacy') };
  const elm = { ...shop, customerId: await makeCustomer(tenantId, 'Elm Street Grocers') };
  const { jobId } = await makeImport(cedar, csvOf([{}]));
  await makeImport(elm, csvOf([{}]));
  const { data, total } = await listAllJobs({
    tenantId,
    language: 'en',
    query: { page: 1, limit: 20, search: 'cedar' },
  });
  expect(total).toBe(1);
  expect(data).toMatchObject([{ channel: 'spreadsheet', import: { id: jobId } }]);
});

test('a batch is listed from the moment it was received, with its state until all of it is taken in', async () => {
  vi.spyOn(inngest, 'send').mockResolvedValue({ ids: [] });
  const [tenantId, stranger] = [await makeTenant(), await makeTenant('Other')];
  const token = await accessToken(tenantId, ['inbound.targets.batch.write']);
  const head = { sourceSystem: 'WMS', batchId: 'NIGHT', operation: 'upsert' };
  const items = Array.from({ length: 10_001 }, (_, number) => ({ externalId: `L${number}`, title: 'Stop' }));
  const list = (query: object = {}, of = tenantId) =>
    listAllJobs({ tenantId: of, language: 'en', query: { page: 1, limit: 20, ...query } });
  /** The states for which a filter finds the batch. */
  const foundBy = async () => {
    const outcomes = ['waiting', 'running', 'failed', 'completed', 'aborted'] as const;
    const statuses = ['pending', 'processing', 'failed', 'completed', 'cancelled'] as const;
    const totals = await Promise.all([
      ...outcomes.map(async (outcome) => ((await list({ outcome })).total === 1 ? outcome : null)),
      ...statuses.map(async (status) => ((await list({ status })).total === 1 ? `status ${status}` : null)),
    ]);
    return totals.filter((each) => each !== null);
  };

  const response = await postLines(linesOf(head, items), { token });
  const { importJobId } = (await response.json()) as { importJobId: number };
  const waiting = await list({ channel: 'erp', search: 'nigh' });
  expect(allJobsPageSchema.parse(waiting)).toMatchObject({
    total: 1,
    data: [
      {
        channel: 'erp',
        batch: {
          ...{ importJobId, status: 'Pending', batchId: 'NIGHT', totalItems: 0 },
          ...{ client: { name: expect.any(String) as string } },
          processing: { state: 'Processing', processedItems: 0, totalItems: 10_001 },
        },
      },
    ],
  });
  expect(await foundBy()).toEqual(['waiting', 'status pending']);
  expect(await list({}, stranger)).toMatchObject({ total: 0, data: [] });
  expect(await list({ channel: 'spreadsheet' })).toMatchObject({ total: 0 });

  await failWaiting(String(importJobId), 'processing_failed');
  expect(await foundBy()).toEqual(['failed', 'status failed']);
  await postLines(linesOf(head, items), { token });

  await takeInPart(String(importJobId));
  expect((await list()).data).toMatchObject([
    { batch: { importJobId, createdItems: 10_000, processing: { processedItems: 10_000 } } },
  ]);
  expect(await foundBy()).toEqual(['running', 'status processing']);
  await failWaiting(String(importJobId), 'processing_failed');
  expect(await foundBy()).toEqual(['failed', 'status failed']);
  await postLines(linesOf(head, items), { token });

  await takeInAll(importJobId);
  const done = await list();
  expect(done).toMatchObject({ total: 1, data: [{ batch: { status: 'Completed', createdItems: 10_001 } }] });
  expect(done.data[0]).not.toHaveProperty('batch.processing');
  expect(await foundBy()).toEqual(['completed', 'status completed']);
});

test('a batch that is still being sent is not listed', async () => {
  const sender = await makeSender(await makeTenant());
  await beginWaiting({
    ...{ tenantId: sender.tenantId, sourceSystem: 'WMS', batchId: 'HALF', operation: 'upsert' },
    ...{ sender, language: 'en' },
  });
  expect(
    await listAllJobs({ tenantId: sender.tenantId, language: 'en', query: { page: 1, limit: 20 } }),
  ).toMatchObject({ total: 0, data: [] });
});
