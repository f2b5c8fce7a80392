import { afterEach, describe, expect, it } from 'vitest';
import type { ClientActor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { closeBatchWorkers, judgeApart, limitBatchTime } from '@/lib/inbound/batch-worker-pool';
import { hostileBatches } from '@/lib/testing/hostile-batches';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

afterEach(closeBatchWorkers);

const judge = (text: string) => judgeApart({ bytes: new TextEncoder().encode(text), language: 'en' });

/** More than is judged without a thread. */
const manyTargets = Array.from({ length: 1000 }, (_, index) => goodTarget(`A-${index}`));
const largeBatch = JSON.stringify({
  ...{ sourceSystem: 'erp', batchId: 'B', operation: 'upsert' },
  targets: manyTargets,
});

describe('a thread is killed, and the next batch finds another', () => {
  it('when a body takes too long', async () => {
    const setBack = limitBatchTime(500);
    const hostile = hostileBatches['one item of a million numbered names']!(1);
    await expect(judge(hostile)).rejects.toMatchObject({ code: 'batch_too_large' });
    setBack();
    expect(await judge(largeBatch)).toHaveProperty('batch.keyCount', 1000);
  });

  it('when it is in the middle of a transaction: nothing is stored, and the same batch can be sent again', async () => {
    const sender: ClientActor = await makeSender(await makeTenant());
    const batch = { batchId: 'X', targets: manyTargets };
    const setBack = limitBatchTime(1);
    await expect(sendBatch(sender, batch)).rejects.toMatchObject({ code: 'batch_too_large' });
    expect([await db().target.count(), await db().inboundImportJob.count()]).toEqual([0, 0]);
    setBack();
    expect(await sendBatch(sender, batch)).toMatchObject({ createdItems: 1000 });
  });
});

describe('targets are written while the rest of a large batch is still being made', () => {
  it('and are in the database when it is answered; of a rejected item what was sent is kept', async () => {
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

  it('and one that cannot be written undoes the batch', async () => {
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
