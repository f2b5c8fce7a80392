import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as getJob } from '@/app/api/inbound/import-jobs/[importJobId]/route';
import { POST } from '@/app/api/inbound/targets/batch/route';
import { inngest } from '@/inngest/client';
import { db, query } from '@/lib/db';
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { receivedBatchSchema } from '@/lib/inbound/batch-schemas';
import { dispatchSilentBatches } from '@/lib/inbound/dispatch-batch';
import { importJobSchema, pendingImportJobSchema } from '@/lib/inbound/import-job-schemas';
import { failWaiting, takeInPart } from '@/lib/inbound/take-in-part';
import * as store from '@/lib/inbound/store-batch';
import { cleanUps } from '@/lib/retention/clean-ups';
import { linesOf, postLines as sendLines, takeInAll } from '@/app/api/inbound/targets/batch/post-lines';
import { goodTarget } from '@/lib/testing/sample-target';
import { accessToken, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let token: string;
let batches = 0;
let sourceSystem: string;
const sent = vi.spyOn(inngest, 'send').mockResolvedValue({ ids: [] });

beforeAll(async () => {
  token = await accessToken(await makeTenant(), ['inbound.targets.batch.write', 'inbound.targets.read']);
});
beforeEach(() => {
  sourceSystem = `erp_${++batches}`;
  sent.mockClear();
});
afterAll(closeBatchWorkers);

const address = '/api/inbound/targets/batch';

const headOf = (changes: object = {}) => ({
  sourceSystem,
  batchId: 'NIGHT',
  operation: 'upsert',
  ...changes,
});

const postLines = (text: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) =>
  sendLines(text, { token, headers });

async function idOf(response: Response): Promise<number> {
  expect(response.status).toBe(202);
  const { importJobId } = receivedBatchSchema.parse(await response.json());
  expect(response.headers.get('location')).toBe(`/api/inbound/import-jobs/${importJobId}`);
  return importJobId;
}

async function poll(importJobId: number) {
  const request = makeRequest(`/api/inbound/import-jobs/${importJobId}?limit=1000`, { token });
  const response = await getJob(request, { params: Promise.resolve({ importJobId: String(importJobId) }) });
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

/** More than one part of 10,000 items. */
const many = Array.from({ length: 10_003 }, (_, number) => ({
  externalId: `L${number}`,
  title: `Target ${number}`,
}));

describe('a batch of lines', () => {
  test('beyond 10,000 items is taken in in parts, as one job with all of its items', async () => {
    // The last two repeat the first one, and are bad: rejected in the second part, by what the first one had.
    const items = [...many, many[0], { externalId: 'BAD' }];
    const importJobId = await idOf(await postLines(linesOf(headOf(), items)));
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ name: 'inbound-batch/received' }));
    expect(pendingImportJobSchema.parse(await poll(importJobId))).toMatchObject({
      ...{ status: 'Pending', batchId: 'NIGHT' },
      processing: { state: 'Processing', totalItems: 10_005, processedItems: 0, unprocessedItems: 10_005 },
    });
    expect(await takeInPart(String(importJobId))).toEqual({ more: true });
    expect(importJobSchema.parse(await poll(importJobId))).toMatchObject({
      ...{ totalItems: 10_000, createdItems: 10_000 },
      processing: { processedItems: 10_000, unprocessedItems: 5, firstUnprocessedIndex: 10_000 },
    });
    expect(await takeInPart(String(importJobId))).toEqual({ more: false });
    expect(await takeInPart(String(importJobId))).toEqual({ more: false });
    const done = importJobSchema.parse(await poll(importJobId));
    expect(done).toMatchObject({
      ...{ status: 'PartiallyFailed', totalItems: 10_005, createdItems: 10_003, rejectedItems: 2 },
    });
    expect(done).not.toHaveProperty('processing');
    const rejected = await db().inboundImportJobItem.findMany({
      where: { importJobId, status: 'Rejected' },
      orderBy: { itemIndex: 'asc' },
    });
    expect(rejected.map(({ itemIndex, externalId, payload }) => [itemIndex, externalId, payload])).toEqual([
      [10_003, 'L0', many[0]],
      [10_004, 'BAD', { externalId: 'BAD' }],
    ]);
    expect(await db().target.count({ where: { sourceSystem } })).toBe(10_003);
    expect(await db().inboundWaitingBatch.count()).toBe(0);
    expect(await query('SELECT FROM inbound_waiting_parts')).toEqual([]);
    expect(
      await db().auditEvent.count({ where: { subjectName: 'NIGHT', subjectId: String(importJobId) } }),
    ).toBe(1);
  });

  test('the same again, also compressed and as one JSON text, is answered with its job; other content conflicts', async () => {
    const items = [goodTarget('A'), goodTarget('B')];
    const text = linesOf(headOf(), items);
    const importJobId = await idOf(await postLines(text));
    expect(
      await idOf(await postLines(Uint8Array.from(gzipSync(`${text}\n\n`)), { 'content-encoding': 'gzip' })),
    ).toBe(importJobId);
    const other = await postLines(linesOf(headOf(), [goodTarget('C')]));
    expect(await other.json()).toMatchObject({ errorCode: 'batch_id_conflict' });
    // While it waits, nobody takes it in beside the engine.
    const body = { ...headOf(), targets: items };
    expect((await POST(makeRequest(address, { token, body }))).status).toBe(409);
    await takeInAll(importJobId);
    expect(await idOf(await postLines(text))).toBe(importJobId);
    const replay = await POST(makeRequest(address, { token, body }));
    expect(await replay.json()).toMatchObject({ importJobId, createdItems: 2 });
    expect(await db().target.count({ where: { sourceSystem } })).toBe(2);
  });

  test('that fails midway names what is unprocessed, and goes on from there when it is sent again', async () => {
    const text = linesOf(headOf(), many);
    const importJobId = await idOf(await postLines(text));
    await takeInPart(String(importJobId));
    const broken = vi.spyOn(store, 'insertItems').mockRejectedValue(new Error('The disk is gone'));
    await expect(takeInPart(String(importJobId))).rejects.toThrow('The disk is gone');
    broken.mockRestore();
    await failWaiting(String(importJobId), 'processing_failed');
    expect(importJobSchema.parse(await poll(importJobId)).processing).toEqual({
      ...{ state: 'Interrupted', errorCode: 'processing_failed', totalItems: 10_003 },
      ...{ processedItems: 10_000, unprocessedItems: 3, firstUnprocessedIndex: 10_000 },
    });
    expect(await takeInPart(String(importJobId))).toEqual({ more: false });
    sent.mockClear();
    expect(await idOf(await postLines(text))).toBe(importJobId);
    expect(sent).toHaveBeenCalledOnce();
    await takeInAll(importJobId);
    expect(await poll(importJobId)).toMatchObject({ totalItems: 10_003, createdItems: 10_003 });
  });

  test('two runs at once take each part in once', async () => {
    const importJobId = await idOf(await postLines(linesOf(headOf(), [goodTarget('A'), goodTarget('B')])));
    await Promise.all([takeInAll(importJobId), takeInAll(importJobId)]);
    expect(await poll(importJobId)).toMatchObject({ totalItems: 2, createdItems: 2 });
  });

  test.each([
    ['no line at all', '', 'invalid_json'],
    ['a head alone', () => JSON.stringify(headOf()), 'invalid_json'],
    ['a line that is no JSON', () => `${linesOf(headOf(), [goodTarget('A')])}\n{`, 'invalid_json'],
    [
      'a head without a batch ID',
      () => linesOf(headOf({ batchId: '' }), [goodTarget('A')]),
      'validation_failed',
    ],
    [
      'a complete batch without its scope',
      () => linesOf(headOf({ complete: true }), [goodTarget('A')]),
      'validation_failed',
    ],
    ['a line beyond 256 KiB', () => linesOf(headOf(), [{ title: 'x'.repeat(300_000) }]), 'batch_too_large'],
  ] as const)('%s is refused, and nothing of it is kept', async (_, text, code) => {
    const response = await postLines(typeof text === 'string' ? text : text());
    expect(await response.json()).toMatchObject({ errorCode: code });
    expect(await db().inboundWaitingBatch.count({ where: { sourceSystem } })).toBe(0);
  });
});

describe('Prefer: respond-async', () => {
  const post = (body: object) =>
    POST(makeRequest(address, { token, body, headers: { prefer: 'respond-async, wait=10' } }));

  test('answers 202 and has the engine do the rest', async () => {
    const response = await post({ ...headOf(), targets: [goodTarget('A')] });
    expect(response.headers.get('preference-applied')).toBe('respond-async');
    const importJobId = await idOf(response);
    await takeInAll(importJobId);
    expect(await poll(importJobId)).toMatchObject({ status: 'Completed', createdItems: 1 });
  });

  test('a complete batch that would cancel too many is interrupted with the code', async () => {
    const day = { planning: { routeDate: '2030-01-01' } };
    const targets = ['A', 'B', 'C'].map((id) => goodTarget(id, day));
    await POST(makeRequest(address, { token, body: { ...headOf(), targets } }));
    const complete = { complete: true, scope: { routeDate: '2030-01-01' } };
    const importJobId = await idOf(
      await post({ ...headOf({ batchId: 'NEXT' }), ...complete, targets: [goodTarget('A', day)] }),
    );
    await takeInAll(importJobId);
    expect(await poll(importJobId)).toMatchObject({
      processing: { state: 'Interrupted', errorCode: 'complete_cancels_too_many', unprocessedItems: 1 },
    });
  });

  test('one to try is answered at once', async () => {
    const response = await post({ ...headOf({ validateOnly: true }), targets: [goodTarget('A')] });
    expect(response.status).toBe(200);
  });
});

test('the watchdog asks again for what has fallen silent; what nobody takes in any more is removed', async () => {
  const importJobId = await idOf(await postLines(linesOf(headOf(), [goodTarget('A')])));
  sent.mockClear();
  await dispatchSilentBatches();
  expect(sent).not.toHaveBeenCalled();
  await query(
    `UPDATE inbound_waiting_batches SET due_at = now() - interval '1 second' WHERE import_job_id = $1`,
    [importJobId],
  );
  await dispatchSilentBatches();
  expect(sent).toHaveBeenCalledOnce();
  await failWaiting(String(importJobId), 'processing_failed');
  await cleanUps.waiting_batches();
  expect(await db().inboundWaitingBatch.count({ where: { importJobId } })).toBe(1);
  await query(
    `UPDATE inbound_waiting_batches SET created_at = now() - interval '2 days' WHERE import_job_id = $1`,
    [importJobId],
  );
  await cleanUps.waiting_batches();
  expect(await db().inboundWaitingBatch.count({ where: { importJobId } })).toBe(0);
});
