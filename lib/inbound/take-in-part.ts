import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { query, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { validateInWorker } from '@/lib/inbound/batch-worker-pool';
import { completeJob } from '@/lib/inbound/complete-batch';
import { storeBatch } from '@/lib/inbound/import-batch';
import { acceptBatch } from '@/lib/inbound/read-batch';
import { announceBatch } from '@/lib/inbound/record-batch';
import { countActive, lockSource, readCounters } from '@/lib/inbound/store-batch';
import type { ValidatedBatch } from '@/lib/inbound/validate-batch';
import { findWaiting, readPart, silenceSeconds, type WaitingBatch } from '@/lib/inbound/waiting-batches';

/**
 * Takes in the next part of a waiting batch, by the code of batches that are answered at once, in one transaction with the
 * place where to go on: however often it is called, each part is taken in once. A complete batch is taken in as a whole. A fault
 * of the batch itself ends it; any other error is thrown, for the engine to try again.
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
  const { importJobId, nextPart } = waiting;
  const body = await readPart(importJobId, nextPart);
  if (!body) {
    const current = await findWaiting(importJobId); // taken in by another run meanwhile
    if (current?.nextPart === nextPart) throw lostPart(importJobId, nextPart);
    return { more: current !== undefined };
  }
  const batch = await validatePart(waiting, body);
  const taken = await takeBatchTurn(waiting, () =>
    withTransaction(async (client) => {
      await lockSource(client, waiting);
      const current = await findWaiting(importJobId, client);
      if (!current) return { more: false };
      if (current.nextPart !== nextPart) return { more: true };
      const processed = await (batch.complete ? storeComplete : storePart)(client, current, batch);
      const more = processed < current.totalItems;
      await (more ? noteProgress(client, current, processed) : endBatch(client, current));
      return { more };
    }),
  );
  if (!taken.more) await announceEvents(waiting.tenantId);
  return taken;
}

async function validatePart({ tenantId, language }: WaitingBatch, body: Buffer): Promise<ValidatedBatch> {
  return acceptBatch(await validateInWorker({ bytes: Uint8Array.from(body), language }, tenantId));
}

const lostPart = (importJobId: string, part: number) =>
  new Error(`Batch ${importJobId} has lost its part ${part}.`);

/** @returns how many items of the batch are stored then */
async function storePart(client: PoolClient, waiting: WaitingBatch, batch: ValidatedBatch): Promise<number> {
  const { importJobId, processedItems: firstIndex, createdAt, contentHash, bodyBytes } = waiting;
  await storeBatch(client, waiting, {
    ...{ batch, language: waiting.language, senderId: waiting.apiClientId },
    part: { importJobId, firstIndex, createdAt, contentHash: contentHash!, bodyBytes },
  });
  return firstIndex + batch.itemCount;
}

/**
 * Stores all parts of a complete batch, and cancels what none of them names: in one transaction, because only its last item
 * tells whether it would cancel too many, and then nothing of it may have been taken in.
 */
async function storeComplete(client: PoolClient, waiting: WaitingBatch, first: ValidatedBatch) {
  const { importJobId, totalItems, language, completeMaxCancelled: maxCancelled } = waiting;
  const activeCount = await countActive(client, waiting, first.scope!.routeDate);
  let processedItems = await storePart(client, waiting, first);
  for (let part = 1; processedItems < totalItems; part++) {
    const body = await readPart(importJobId, part, client);
    if (!body) throw lostPart(importJobId, part);
    const batch = await validatePart(waiting, body);
    processedItems = await storePart(client, { ...waiting, processedItems }, batch);
  }
  const options = { jobId: importJobId, batch: first, activeCount, maxCancelled, language };
  await completeJob(client, waiting, options);
  return totalItems;
}

async function noteProgress(client: PoolClient, { importJobId, nextPart }: WaitingBatch, processed: number) {
  await client.query(sql`
    WITH done AS (
      DELETE FROM inbound_waiting_parts WHERE import_job_id = ${importJobId} AND part_index = ${nextPart})
    UPDATE inbound_waiting_batches SET processed_items = ${processed}, next_part = next_part + 1,
      due_at = now() + make_interval(secs => ${silenceSeconds})
    WHERE import_job_id = ${importJobId}`);
}

async function endBatch(client: PoolClient, waiting: WaitingBatch): Promise<void> {
  const { importJobId: jobId, batchId } = waiting;
  await client.query(sql`DELETE FROM inbound_waiting_batches WHERE import_job_id = ${jobId}`);
  await announceBatch(client, waiting, { jobId, batchId, ...(await readCounters(client, jobId)) });
}

/** Ends a batch before all of it is taken in: what is, stays, and the same batch sent again goes on from there. */
export async function failWaiting(importJobId: string, code: string): Promise<void> {
  await query(sql`
    UPDATE inbound_waiting_batches SET failure_code = ${code}, due_at = NULL WHERE import_job_id = ${importJobId}`);
}
