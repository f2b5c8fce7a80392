import { afterEach, describe, expect, it } from 'vitest';
import type { ClientActor } from '@/lib/actors/actor';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import type { WorkerPool } from '@/lib/concurrency/worker-pool';
import { db } from '@/lib/db';
import {
  closeBatchWorkers,
  validateInWorker,
  limitBatchTime,
  decideInWorker,
} from '@/lib/inbound/batch-worker-pool';
import type { BatchTasks } from '@/lib/inbound/batch-worker';
import type { DecideTask } from '@/lib/inbound/decide-batch';
import { hostileBatches } from '@/lib/testing/hostile-batches';
import { validated, makeSender, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

afterEach(closeBatchWorkers);

const validate = (text: string) =>
  validateInWorker({ bytes: new TextEncoder().encode(text), language: 'en' }, 't');

/** More than is validated without a thread. */
const manyTargets = Array.from({ length: 1000 }, (_, index) => goodTarget(`A-${index}`));
const largeBatch = JSON.stringify({
  ...{ sourceSystem: 'erp', batchId: 'B', operation: 'upsert' },
  targets: manyTargets,
});

describe('a thread is killed, and the next batch gets a new one', () => {
  it('when a body takes too long to validate', async () => {
    const setBack = limitBatchTime(500);
    const hostile = hostileBatches['one item with a million numbered names']!(1);
    await expect(validate(hostile)).rejects.toMatchObject({ code: 'batch_too_large' });
    setBack();
    expect(await validate(largeBatch)).toHaveProperty('batch.keyCount', 1000);
  });
});

/**
 * No response can contain this job ID, which is not an exact number in JSON: the thread fails after it has handed
 * on all targets.
 */
const unsafeJobId = '9007199254740993';

describe('a thread that fails after handing on targets', () => {
  it('leaves no write in progress when the error is thrown, and starts none afterwards', async () => {
    const batch = validated({ sourceSystem: 'erp', batchId: 'B', operation: 'upsert', targets: manyTargets });
    const task: DecideTask = {
      owner: { tenantId: 't', sourceSystem: 'erp' },
      ...{
        operation: batch.operation,
        items: batch.items,
        sent: batch.sent,
        stored: null,
        completeDay: null,
        unnamed: null,
        ...{ firstIndex: 0, earlierKeys: null },
      },
      newIds: manyTargets.map((_, index) => index + 1).join(','),
      ...{ jobId: unsafeJobId, today: '2026-11-27', language: 'en' },
    };
    const tasksBefore = completedTasks();
    const writes = { begun: 0, ended: 0 };
    const settling = decideInWorker(task, async () => {
      writes.begun += 1;
      while (completedTasks() === tasksBefore) await turn();
      for (let turns = 0; turns < 10; turns++) await turn(); // the database answers long after the thread has failed
      writes.ended += 1;
    });
    await expect(settling).rejects.toThrow();
    expect(writes).toEqual({ begun: 1, ended: 1 });
    for (let turns = 0; turns < 50; turns++) await turn();
    expect(writes).toEqual({ begun: 1, ended: 1 });
  });

  it('stores nothing, and the same batch can be sent again', async () => {
    const tenantId = await makeTenant();
    const sender: ClientActor = await makeSender(tenantId);
    const batch = { batchId: 'X', targets: manyTargets };
    const sequence = 'inbound_import_jobs_id_seq';
    await db().$executeRawUnsafe(`SELECT setval('${sequence}', ${unsafeJobId}, false)`);
    await expect(sendBatch(sender, batch)).rejects.toThrow();
    const counts = () =>
      Promise.all([
        db().target.count({ where: { tenantId } }),
        db().inboundImportJob.count({ where: { tenantId } }),
      ]);
    expect(await counts()).toEqual([0, 0]);
    await db().$executeRawUnsafe(`SELECT setval('${sequence}', 1000)`);
    expect(await sendBatch(sender, batch)).toMatchObject({ createdItems: 1000 });
    expect(await counts()).toEqual([1000, 1]);
  });
});

/** Waits for one turn of the event loop. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Tasks that the threads have finished, successfully or not. */
function completedTasks(): number {
  const pool = oncePerProcess<{ threads: WorkerPool<BatchTasks> }>('batch workers', notStarted).peek();
  return pool?.threads.completed() ?? 0;
}

const notStarted = () => {
  throw new Error('only decideInWorker starts the threads');
};

describe('targets are written while the rest of a large batch is still being processed', () => {
  it('are in the database when the batch is answered, with the payload of each rejected item', async () => {
    const tenantId = await makeTenant();
    const sender = await makeSender(tenantId);
    await sendBatch(sender, { batchId: 'first', targets: [goodTarget('A-5', { title: 'There before' })] });
    const targets = [...manyTargets, { externalId: 'A-1000', title: 7, note: 'é' }];
    const result = await sendBatch(sender, { batchId: 'second', operation: 'create', targets });
    expect(result).toMatchObject({ createdItems: 999, rejectedItems: 2 });
    expect(await db().target.count({ where: { tenantId } })).toBe(1000);
    const rejected = await db().inboundImportJobItem.findMany({
      where: { importJobId: BigInt(result.importJobId), status: 'Rejected' },
      orderBy: { itemIndex: 'asc' },
    });
    expect(rejected.map(({ itemIndex, payload }) => [itemIndex, payload])).toEqual([
      [5, manyTargets[5]],
      [1000, targets[1000]],
    ]);
  });

  it('roll back the batch when one of them cannot be written', async () => {
    const tenantId = await makeTenant();
    const sender = await makeSender(tenantId);
    const batch = { batchId: 'X', targets: manyTargets };
    await sendBatch(sender, { batchId: 'first', targets: [goodTarget('B-1')] });
    const { id } = await db().target.findFirstOrThrow({ where: { tenantId } });
    await db().$executeRaw`SELECT setval('targets_id_seq', ${id - 1n})`;
    await expect(sendBatch(sender, batch)).rejects.toThrow(/targets_pkey/);
    const where = { tenantId };
    expect(await db().target.count({ where })).toBe(1);
    expect(await db().inboundImportJob.count({ where })).toBe(1);
    await db().$executeRaw`SELECT setval('targets_id_seq', ${id + 5000n})`;
    expect(await sendBatch(sender, batch)).toMatchObject({ createdItems: 1000 });
  });
});
