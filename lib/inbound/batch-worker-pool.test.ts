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
