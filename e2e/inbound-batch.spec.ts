import type { BatchInput } from '@/lib/inbound/batch-schemas';
import type { ImportJob } from '@/lib/inbound/import-job-schemas';
import seedBatch from '@/lib/testing/seed-batch.json' with { type: 'json' };
import { goodTarget } from '@/lib/testing/sample-target';
import { batchPath, makeBatch, sendBatch } from './batch-over-api';
import { expect, test } from './fixtures';

/** Seed 000 over HTTP, against the running app, with real concurrency. */

const jobsPath = '/api/inbound/import-jobs';

/** The document's own batch, for a day that has not passed yet. */
function documentBatch(): BatchInput {
  const targets = seedBatch.targets.map((one) => ({
    ...one,
    planning: { ...one.planning, routeDate: '2999-06-25' },
  }));
  return makeBatch({ batchId: seedBatch.batchId, targets });
}

test('the document’s request gets its partial failure, field for field', async ({ api }) => {
  const batch = documentBatch();
  const whole = await sendBatch(api, batch);
  const ids = whole.items.map((item) => ('targetId' in item ? item.targetId : NaN));
  expect(ids.every(Number.isInteger)).toBe(true);
  const items = ['DEL-2026-000918', 'DEL-2026-000919'].map((externalId, index) => ({
    ...{ externalId, status: 'Created', targetId: ids[index], warnings: [] },
  }));
  expect(whole).toEqual({
    ...{
      importJobId: whole.importJobId,
      status: 'Completed',
      totalItems: 2,
      createdItems: 2,
      updatedItems: 0,
    },
    ...{ cancelledItems: 0, rejectedItems: 0, warningItems: 0, items },
  });

  const partial = await sendBatch(api, {
    ...documentBatch(),
    targets: [...batch.targets, { externalId: '' }],
  });
  expect(partial).toMatchObject({
    status: 'PartiallyFailed',
    totalItems: 3,
    createdItems: 2,
    rejectedItems: 1,
  });
  expect(partial.items[2]).toEqual({
    ...{ externalId: '', status: 'Rejected' },
    ...{ errorCode: 'missing_external_id', errorMessage: 'ExternalId is required.' },
  });

  const details = await api.get(`${jobsPath}/${partial.importJobId}`);
  expect(details.status()).toBe(200);
  const job = (await details.json()) as ImportJob;
  expect(job).toMatchObject(partial);
  expect(job).toMatchObject({
    batchId: batch.batchId,
    client: { name: 'Demo program' },
    paging: { total: 3 },
  });
});

test('the same batch from many senders at once is accepted once; different content is a conflict', async ({
  api,
}) => {
  const batch = makeBatch({ targets: [goodTarget('A'), { externalId: 'B' }, goodTarget('C')] });
  const answers = await Promise.all(Array.from({ length: 16 }, () => sendBatch(api, batch)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);

  const other = await api.post(`${batchPath}?language=de`, {
    data: { ...batch, targets: [goodTarget('A')] },
  });
  expect(other.status()).toBe(409);
  expect(await other.json()).toMatchObject({
    errorCode: 'batch_id_conflict',
    errorMessage: expect.stringContaining('wurde schon mit anderem Inhalt verwendet'),
    details: { batchId: batch.batchId, importJobId: answers[0]!.importJobId },
  });
  const jobs = await api.get(`${jobsPath}?sourceSystem=${batch.sourceSystem}`);
  expect(await jobs.json()).toMatchObject({ paging: { total: 1 } });
});

test('batches that race for the same external IDs create each target once', async ({ api }) => {
  const { sourceSystem } = makeBatch({ targets: [] });
  const ids = Array.from({ length: 300 }, (_, index) => `A-${index}`);
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      sendBatch(api, {
        ...makeBatch({ sourceSystem, operation: 'create', targets: [] }),
        targets: (index % 2 ? ids : ids.toReversed()).map((id) => goodTarget(id)),
      }),
    ),
  );
  expect(results.reduce((sum, { createdItems }) => sum + createdItems, 0)).toBe(300);
  expect(results.reduce((sum, { rejectedItems }) => sum + rejectedItems, 0)).toBe(7 * 300);
  const targets = await api.get(`/api/inbound/targets?sourceSystem=${sourceSystem}`);
  expect(await targets.json()).toMatchObject({ paging: { total: 300 } });
});

test('a request that is not a batch is refused as a whole, with the path of each problem', async ({
  api,
}) => {
  const response = await api.post(batchPath, { data: { batchId: '', targets: [] } });
  expect(response.status()).toBe(400);
  const body = (await response.json()) as { errorCode: string; details: { problems: { path: string }[] } };
  expect(body.errorCode).toBe('validation_failed');
  expect(body.details.problems.map(({ path }) => path)).toEqual([
    'sourceSystem',
    'batchId',
    'operation',
    'targets',
  ]);
  const broken = await api.post(batchPath, {
    headers: { 'content-type': 'application/json' },
    data: Buffer.from('{"a":'), // a string would be sent as a JSON string
  });
  expect([broken.status(), await broken.json()]).toMatchObject([400, { errorCode: 'invalid_json' }]);
  const heavy = await api.post(batchPath, {
    data: makeBatch({ targets: [goodTarget('A', { title: 'x'.repeat(10 * 1024 * 1024) })] }),
  });
  expect([heavy.status(), await heavy.json()]).toMatchObject([
    413,
    { errorCode: 'batch_too_large', details: { limitTargets: 10_000, limitBytes: 10_485_760 } },
  ]);
});
