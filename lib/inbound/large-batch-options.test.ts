import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as getJob } from '@/app/api/inbound/import-jobs/[importJobId]/route';
import { POST } from '@/app/api/inbound/targets/batch/route';
import { inngest } from '@/inngest/client';
import { db } from '@/lib/db';
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { batchAnswerSchema, type BatchResult } from '@/lib/inbound/batch-schemas';
import { importJobSchema, pendingImportJobSchema } from '@/lib/inbound/import-job-schemas';
import * as store from '@/lib/inbound/store-batch';
import { takeInPart } from '@/lib/inbound/take-in-part';
import { linesOf, postLines, takeInAll } from '@/app/api/inbound/targets/batch/post-lines';
import { goodTarget } from '@/lib/testing/sample-target';
import { accessToken, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

/** Batches of lines that are complete or only tried: as JSON batches are, in more than one part. */
useTestDatabase();

const day = '2030-06-25';
const scope = { routeDate: day };

let token: string;
let batches = 0;
let sourceSystem: string;

beforeAll(async () => {
  vi.spyOn(inngest, 'send').mockResolvedValue({ ids: [] });
  token = await accessToken(await makeTenant(), ['inbound.targets.batch.write', 'inbound.targets.read']);
});
beforeEach(() => {
  sourceSystem = `erp_${++batches}`;
});
afterAll(closeBatchWorkers);

const planned = (externalId: string, more: object = {}) => ({
  externalId,
  title: `Target ${externalId}`,
  planning: { routeDate: day },
  ...more,
});

/** More than one part of 10,000 items. */
const many = Array.from({ length: 10_002 }, (_, number) => planned(`L${number}`));

const headOf = (changes: object = {}) => ({
  ...{ sourceSystem, batchId: 'NIGHT', operation: 'upsert' },
  ...changes,
});

const completeHead = (changes: object = {}) => headOf({ complete: true, scope, ...changes });

/** Sends a batch as one JSON text. */
const sendJson = async (head: object, targets: readonly unknown[]) => {
  const body = { ...head, targets };
  const response = await POST(makeRequest('/api/inbound/targets/batch', { token, body }));
  return (await response.json()) as BatchResult;
};

const sendLines = (head: object, items: readonly unknown[]) => postLines(linesOf(head, items), { token });

async function idOf(response: Response): Promise<number> {
  expect(response.status).toBe(202);
  return ((await response.json()) as { importJobId: number }).importJobId;
}

async function poll(importJobId: number) {
  const request = makeRequest(`/api/inbound/import-jobs/${importJobId}?limit=1`, { token });
  const response = await getJob(request, { params: Promise.resolve({ importJobId: String(importJobId) }) });
  return (await response.json()) as object;
}

const idsOf = async (status: 'Active' | 'Cancelled') => {
  const where = { sourceSystem, status, NOT: { externalId: { startsWith: 'L' } } };
  const targets = await db().target.findMany({ where, orderBy: { externalId: 'asc' } });
  return targets.map(({ externalId }) => externalId);
};

describe('a complete batch of lines', () => {
  test('cancels what none of its parts names, once the last one is taken in', async () => {
    await sendJson(headOf({ batchId: 'BEFORE' }), [
      ...[planned('GONE'), planned('KEPT'), planned('MOVED')],
      planned('NEWER', { sourceVersion: 9 }), // than the batch that does not name it
    ]);
    const moved = planned('MOVED', { planning: { routeDate: '2030-06-26' } });
    const items = [moved, ...many, planned('KEPT')]; // one named in the first part, one in the second
    const importJobId = await idOf(await sendLines(completeHead({ sourceVersion: 5 }), items));
    pendingImportJobSchema.parse(await poll(importJobId));
    expect(await takeInAll(importJobId)).toBe(1);
    expect(importJobSchema.parse(await poll(importJobId))).toMatchObject({
      ...{
        status: 'Completed',
        totalItems: 10_005,
        createdItems: 10_002,
        updatedItems: 2,
        cancelledItems: 1,
      },
      complete: { routeDate: day, done: true, cancelledItems: 1 },
    });
    expect(await idsOf('Cancelled')).toEqual(['GONE']);
    expect(await idsOf('Active')).toEqual(['KEPT', 'MOVED', 'NEWER']);
    const last = await db().inboundImportJobItem.findFirstOrThrow({
      where: { importJobId, itemIndex: 10_004 },
    });
    expect(last).toMatchObject({ externalId: 'GONE', problems: [{ code: 'no_longer_named' }] });
    expect(await idOf(await sendLines(completeHead({ sourceVersion: 5 }), items))).toBe(importJobId);
    expect(await (await sendLines(headOf({ sourceVersion: 5 }), items)).json()).toMatchObject({
      errorCode: 'batch_id_conflict',
    });
  });

  test('cancels nothing if an item of any part is rejected, and says so', async () => {
    await sendJson(headOf({ batchId: 'BEFORE' }), [planned('A'), planned('B')]);
    const items = [{ externalId: 'BAD' }, ...many, planned('A')];
    const importJobId = await idOf(await sendLines(completeHead(), items));
    await takeInAll(importJobId);
    expect(importJobSchema.parse(await poll(importJobId))).toMatchObject({
      ...{ status: 'PartiallyFailed', rejectedItems: 1, cancelledItems: 0 },
      complete: { done: false, cancelledItems: 0 },
    });
    expect(await idsOf('Active')).toEqual(['A', 'B']);
  });

  test('that would cancel too many leaves nothing of any part, and is taken in when it comes with another limit', async () => {
    await sendJson(headOf({ batchId: 'BEFORE' }), [planned('A'), planned('B'), planned('C')]);
    // Counted by what was active before: what the batch itself creates would hide what it empties.
    const importJobId = await idOf(await sendLines(completeHead(), [...many, planned('A')]));
    await takeInAll(importJobId);
    const interrupted = { state: 'Interrupted', errorCode: 'complete_cancels_too_many', processedItems: 0 };
    expect(pendingImportJobSchema.parse(await poll(importJobId)).processing).toMatchObject(interrupted);
    expect(await db().target.count({ where: { sourceSystem } })).toBe(3);
    expect(await db().inboundImportJob.count({ where: { id: importJobId } })).toBe(0);
    const meant = completeHead({ completeMaxCancelled: 2 });
    expect(await idOf(await sendLines(meant, [...many, planned('A')]))).toBe(importJobId);
    await takeInAll(importJobId);
    expect(importJobSchema.parse(await poll(importJobId))).toMatchObject({
      status: 'Completed',
      cancelledItems: 2,
    });
    expect(await idsOf('Cancelled')).toEqual(['B', 'C']);
  });

  test('that breaks midway leaves nothing, and its next run takes in all of it', async () => {
    const importJobId = await idOf(await sendLines(completeHead(), many));
    const first = store.insertItems;
    const broken = vi.spyOn(store, 'insertItems').mockImplementationOnce(first);
    broken.mockRejectedValueOnce(new Error('The disk is gone'));
    await expect(takeInPart(String(importJobId))).rejects.toThrow('The disk is gone');
    expect(broken).toHaveBeenCalledTimes(2);
    broken.mockRestore();
    expect(await db().target.count({ where: { sourceSystem } })).toBe(0);
    await takeInAll(importJobId);
    expect(await poll(importJobId)).toMatchObject({ createdItems: 10_002 });
  });
});

describe('a batch of lines that is only tried', () => {
  const contents = () =>
    Promise.all([
      db().target.findMany({ where: { sourceSystem }, orderBy: { id: 'asc' } }),
      db().inboundImportJob.count({ where: { sourceSystem } }),
      db().inboundWaitingBatch.count({ where: { sourceSystem } }),
    ]);

  test('is answered at once as the real one would be, over all of its parts, and nothing is kept', async () => {
    await sendJson(headOf({ batchId: 'BEFORE' }), [planned('A'), planned('B')]);
    const before = await contents();
    // The second part repeats an item of the first, and one of its own.
    const items = [planned('A', { title: 'New' }), ...many, many[0], planned('Z'), planned('Z')];
    for (const named of [{ validateOnly: true }, { validate_only: true }]) {
      const response = await sendLines(completeHead(named), items);
      expect(response.status).toBe(200);
      const answer = batchAnswerSchema.parse(await response.json());
      expect(answer).toMatchObject({
        ...{ importJobId: null, validateOnly: true, status: 'PartiallyFailed' },
        ...{ totalItems: 10_006, createdItems: 10_003, updatedItems: 1, rejectedItems: 2, cancelledItems: 0 },
        complete: { routeDate: day, done: false, cancelledItems: 0 },
      });
      expect(answer.items).toHaveLength(10_006);
      expect(answer.items.at(-3)).toMatchObject({ externalId: 'L0', errorCode: 'duplicate_external_id' });
      expect(answer.items.at(-3)).toMatchObject({ errorMessage: expect.stringMatching(/\b2\b/) });
      expect(answer.items.at(-1)).toMatchObject({ errorMessage: expect.stringMatching(/10,?005/) });
    }
    expect(await contents()).toEqual(before);
    const importJobId = await idOf(await sendLines(headOf(), items));
    await takeInAll(importJobId);
    const real = importJobSchema.parse(await poll(importJobId));
    expect(real).toMatchObject({ createdItems: 10_003, updatedItems: 1, rejectedItems: 2 });
  });

  test('says what a complete one would cancel, and refuses one that would cancel too many', async () => {
    await sendJson(headOf({ batchId: 'BEFORE' }), [planned('A'), planned('B'), planned('C')]);
    const before = await contents();
    const tried = await sendLines(completeHead({ validateOnly: true }), [planned('A'), planned('B')]);
    const answer = batchAnswerSchema.parse(await tried.json());
    expect(answer).toMatchObject({
      ...{ totalItems: 3, updatedItems: 2, cancelledItems: 1 },
      complete: { routeDate: day, done: true, cancelledItems: 1 },
    });
    expect(answer.items.at(-1)).toMatchObject({ externalId: 'C', status: 'Cancelled' });
    const json = await sendJson(completeHead({ validateOnly: true }), [planned('A'), planned('B')]);
    expect(answer).toEqual(json);
    const refused = await sendLines(completeHead({ validateOnly: true }), [...many, planned('A')]);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      errorCode: 'complete_cancels_too_many',
      details: { count: 2, active: 3, limit: 1 },
    });
    expect(await contents()).toEqual(before);
  });

  test('is answered with the first result if it was taken in before, and conflicts while it waits', async () => {
    const items = [goodTarget('A'), goodTarget('B')];
    const importJobId = await idOf(await sendLines(headOf(), items));
    const waiting = await sendLines(headOf({ validateOnly: true }), items);
    expect(await waiting.json()).toMatchObject({ errorCode: 'conflict' });
    await takeInAll(importJobId);
    const replay = await sendLines(headOf({ validateOnly: true }), items);
    expect(await replay.json()).toEqual(await sendJson(headOf(), items));
    const other = await sendLines(headOf({ validateOnly: true }), [goodTarget('C')]);
    expect(await other.json()).toMatchObject({ errorCode: 'batch_id_conflict', details: { importJobId } });
  });

  test('that is no batch is refused as the real one', async () => {
    const response = await postLines(`${linesOf(headOf({ validateOnly: true }), [goodTarget('A')])}\n{`, {
      token,
    });
    expect(await response.json()).toMatchObject({ errorCode: 'invalid_json' });
  });
});
