import sql from 'sql-template-tag';
import { query, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { validateInWorker } from '@/lib/inbound/batch-worker-pool';
import { storeBatch } from '@/lib/inbound/import-batch';
import { acceptBatch } from '@/lib/inbound/read-batch';
import { announceBatch } from '@/lib/inbound/record-batch';
import { lockSource, readCounters } from '@/lib/inbound/store-batch';
import { findWaiting, silenceSeconds, type WaitingBatch } from '@/lib/inbound/waiting-batches';

/**
 * Takes in the next part of a waiting batch, by the code of batches that are answered at once, in one transaction with the
 * place where to go on: however often it is called, each part is taken in once. A fault of the batch itself ends it; any other
 * error is thrown, for the engine to try again.
 * @returns whether more parts wait
 */
export async function takeInPart(importJobId: string): Promise<{ more: boolean }> {
  const waiting = await findWaiting(importJobId);
  if (!waiting || waiting.failureCode !== null || waiting.receivedAt === null) return { more: false };
  try {
    return await takeIn(waiting);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await failWaiting(importJobId, error.code);
    return { more: false };
  }
}

async function takeIn(waiting: WaitingBatch): Promise<{ more: boolean }> {
  const { importJobId, tenantId, sourceSystem, nextPart, language } = waiting;
  const owner = { tenantId, sourceSystem };
  const [part] = await query<{ body: Buffer }>(sql`
    SELECT body FROM inbound_waiting_parts WHERE import_job_id = ${importJobId} AND part_index = ${nextPart}`);
  if (!part) {
    const current = await findWaiting(importJobId); // taken in by another run meanwhile
    if (current?.nextPart === nextPart)
      throw new Error(`Batch ${importJobId} has lost its part ${nextPart}.`);
    return { more: current !== undefined };
  }
  const batch = acceptBatch(
    await validateInWorker({ bytes: Uint8Array.from(part.body), language }, tenantId),
  );
  const taken = await takeBatchTurn(owner, () =>
    withTransaction(async (client) => {
      await lockSource(client, owner);
      const current = await findWaiting(importJobId, client);
      if (!current) return { more: false };
      if (current.nextPart !== nextPart) return { more: true };
      await storeBatch(client, owner, {
        ...{ batch, language, senderId: current.apiClientId },
        part: {
          ...{ importJobId, firstIndex: current.processedItems, createdAt: current.createdAt },
          ...{ contentHash: current.contentHash!, bodyBytes: current.bodyBytes },
        },
      });
      const processed = current.processedItems + batch.itemCount;
      const isLast = processed === current.totalItems;
      await client.query(
        isLast
          ? sql`DELETE FROM inbound_waiting_batches WHERE import_job_id = ${importJobId}`
          : sql`WITH done AS (
              DELETE FROM inbound_waiting_parts WHERE import_job_id = ${importJobId} AND part_index = ${nextPart})
            UPDATE inbound_waiting_batches SET processed_items = ${processed}, next_part = next_part + 1,
              due_at = now() + make_interval(secs => ${silenceSeconds})
            WHERE import_job_id = ${importJobId}`,
      );
      if (isLast) {
        const { batchId } = current;
        await announceBatch(client, owner, {
          jobId: importJobId,
          batchId,
          ...(await readCounters(client, importJobId)),
        });
      }
      return { more: !isLast };
    }),
  );
  if (!taken.more) await announceEvents(tenantId);
  return taken;
}

/** Ends a batch before all of it is taken in: what is, stays, and the same batch sent again goes on from there. */
export async function failWaiting(importJobId: string, code: string): Promise<void> {
  await query(sql`
    UPDATE inbound_waiting_batches SET failure_code = ${code}, due_at = NULL WHERE import_job_id = ${importJobId}`);
}
