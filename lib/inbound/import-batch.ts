import type { PoolClient } from 'pg';
import { recordAudit } from '@/lib/audit/record-audit';
import type { ClientActor } from '@/lib/actors/actor';
import { withTransaction } from '@/lib/db';
import { addEvent } from '@/lib/events/add-event';
import { announceEvents } from '@/lib/events/announce-events';
import { requireRoom } from '@/lib/faults/disk-room';
import { ApiError } from '@/lib/errors';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { answerInWorker, decideInWorker } from '@/lib/inbound/batch-worker-pool';
import type { ValidatedBatch } from '@/lib/inbound/validate-batch';
import {
  type BatchOwner,
  findJob,
  findTargets,
  insertItems,
  insertJob,
  insertTargets,
  lockSource,
  readItems,
  updateTargets,
} from '@/lib/inbound/store-batch';
import type { Language } from '@/lib/languages/language';

interface ImportBatchOptions {
  client: ClientActor;
  batch: ValidatedBatch;
  language: Language;
  now?: Date;
}

export interface ImportedBatch {
  /** `BatchResult` as JSON. */
  answer: Uint8Array<ArrayBuffer>;
  /** Whether the batch had been processed before. */
  isReplay: boolean;
}

/**
 * Processes a batch (seed 000): items are independent, but all are stored in one transaction, so a crash leaves
 * either nothing or the whole batch with its result. A repeated batch gets the first result. This file has only the
 * statements; slow work runs in a thread (decide-batch.ts).
 * @throws ApiError batch_id_conflict, batch_too_large; NoRoomError
 */
export async function importBatch(options: ImportBatchOptions): Promise<ImportedBatch> {
  const { client: sender, batch, language } = options;
  const owner = { tenantId: sender.tenantId, sourceSystem: batch.sourceSystem };
  const outcome = await takeBatchTurn(owner, () =>
    withTransaction(async (client): Promise<ImportedBatch | EarlierBatch> => {
      await lockSource(client, owner);
      const earlier = await findJob(client, owner, batch.batchId);
      if (!earlier) return { answer: await storeBatch(client, owner, options), isReplay: false };
      if (earlier.contentHash !== batch.contentHashes[earlier.hashVersion]) {
        throw batchIdConflict(batch.batchId, earlier.id);
      }
      return { jobId: earlier.id, items: await readItems(client, earlier.id) };
    }),
  );
  if ('answer' in outcome) {
    await announceEvents(owner.tenantId);
    return outcome;
  }
  return { answer: await answerInWorker({ ...outcome, language }, owner.tenantId), isReplay: true };
}

interface EarlierBatch {
  jobId: string;
  items: string;
}

function batchIdConflict(batchId: string, jobId: string): ApiError {
  return new ApiError('batch_id_conflict', { params: { batch_id: batchId, import_job_id: Number(jobId) } });
}

/** @returns the response */
async function storeBatch(
  client: PoolClient,
  owner: BatchOwner,
  { client: sender, batch, language, now = new Date() }: ImportBatchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  requireRoom(batch.bodyBytes);
  const { operation } = batch;
  const { jobId, ...found } = await findTargets(client, owner, batch);
  const today = endingDay(now);
  const { items, sent } = batch;
  const task = { owner, operation, items, sent, ...found, jobId, today, language };
  const decided = await decideInWorker(task, async ({ created, changed }) => {
    await insertTargets(client, created);
    await updateTargets(client, owner, changed);
  });
  const { status, counters } = decided;
  await insertJob(client, { id: jobId, owner, batch, status, counters, apiClientId: sender.id });
  await insertItems(client, decided.items);
  await recordAudit(client, {
    action: 'batch_taken_in',
    tenantId: owner.tenantId,
    subject: { kind: 'batch', id: jobId, name: batch.batchId },
    details: { source_system: owner.sourceSystem, total_items: counters.totalItems },
  });
  await addEvent(client, {
    tenantId: owner.tenantId,
    type: 'inbound_import_job.completed',
    data: {
      ...{ import_job_id: Number(jobId), source_system: owner.sourceSystem, batch_id: batch.batchId, status },
      ...{ total_items: counters.totalItems, created_items: counters.createdItems },
      ...{ updated_items: counters.updatedItems, cancelled_items: counters.cancelledItems },
      ...{ rejected_items: counters.rejectedItems, warning_items: counters.warningItems },
    },
  });
  return decided.answer;
}

/** A day ends when it has ended everywhere: at UTC−12, twelve hours after UTC. */
function endingDay(now: Date): string {
  return new Date(now.getTime() - 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
