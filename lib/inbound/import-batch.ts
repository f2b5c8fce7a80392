import type { PoolClient } from 'pg';
import type { ClientActor } from '@/lib/actors/actor';
import { withTransaction } from '@/lib/db';
import { announceEvents } from '@/lib/events/announce-events';
import { requireRoom } from '@/lib/faults/disk-room';
import { ApiError } from '@/lib/errors';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { answerInWorker, decideInWorker } from '@/lib/inbound/batch-worker-pool';
import { findCompletion } from '@/lib/inbound/complete-batch';
import { announceBatch, recordBatch } from '@/lib/inbound/record-batch';
import { isWaiting } from '@/lib/inbound/waiting-batches';
import type { ValidatedBatch } from '@/lib/inbound/validate-batch';
import {
  type BatchOwner,
  type EarlierJob,
  findJob,
  addToJob,
  findEarlierKeys,
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
 * A batch that is only tried (`isTrial`) is decided in the same way and leaves nothing.
 * @throws ApiError batch_id_conflict, batch_too_large, complete_cancels_too_many; NoRoomError
 */
export async function importBatch(options: ImportBatchOptions): Promise<ImportedBatch> {
  const { client: sender, batch, language } = options;
  const owner = { tenantId: sender.tenantId, sourceSystem: batch.sourceSystem };
  const outcome = await takeBatchTurn(owner, () =>
    withTransaction(async (client): Promise<ImportedBatch | EarlierBatch> => {
      if (!batch.isTrial) await lockSource(client, owner);
      const earlier = await findJob(client, owner, batch.batchId);
      if (await isWaiting(client, owner, batch.batchId)) throw new ApiError('conflict');
      if (!earlier) {
        const answer = await storeBatch(client, owner, {
          batch,
          language,
          senderId: sender.id,
          now: options.now,
        });
        return { answer, isReplay: false };
      }
      if (earlier.contentHash !== batch.contentHashes[earlier.hashVersion]) {
        throw batchIdConflict(batch.batchId, earlier.id);
      }
      return readEarlier(client, earlier);
    }),
  );
  if ('answer' in outcome) {
    if (!batch.isTrial) await announceEvents(owner.tenantId);
    return outcome;
  }
  return { answer: await answerInWorker({ ...outcome, language }, owner.tenantId), isReplay: true };
}

type EarlierBatch = Omit<Parameters<typeof answerInWorker>[0], 'language'>;

/** What a batch was answered with that was taken in before, without the language. */
export async function readEarlier(client: PoolClient, job: EarlierJob): Promise<EarlierBatch> {
  const { id: jobId, completeRouteDate: routeDate, isCompleted } = job;
  const complete = routeDate === null ? null : { routeDate, done: isCompleted === true };
  return { jobId, complete, items: await readItems(client, jobId) };
}

/** The refusal of other content under a batch ID. */
export function batchIdConflict(batchId: string, jobId: string): ApiError {
  return new ApiError('batch_id_conflict', { params: { batch_id: batchId, import_job_id: Number(jobId) } });
}

const noCompletion = { completeDay: null, unnamed: null };

interface StoreBatchOptions {
  batch: ValidatedBatch;
  language: Language;
  /** The API client that sent it. */
  senderId: string;
  now?: Date;
  /** Given when the batch is a part of one that is taken in in parts. */
  part?: {
    /** The job of all parts. */
    importJobId: string;
    /** How many items came before it. */
    firstIndex: number;
    contentHash: string;
    bodyBytes: number;
    createdAt: Date;
  };
}

/**
 * Decides about a batch and stores it, in the caller's transaction, which has locked its source system.
 * @returns the response
 */
export async function storeBatch(
  client: PoolClient,
  owner: BatchOwner,
  { batch, language, senderId, now = new Date(), part }: StoreBatchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  requireRoom(batch.bodyBytes);
  const { jobId: ownId, ...found } = await findTargets(client, owner, batch);
  const jobId = part?.importJobId ?? ownId;
  // Whether a part leaves out anything is known only when all of them are stored: see complete-batch.ts.
  const completion = part ? noCompletion : await findCompletion(client, owner, batch);
  const firstIndex = part?.firstIndex ?? 0;
  const earlierKeys = part && firstIndex > 0 ? await findEarlierKeys(client, part.importJobId, batch) : null;
  const { items, sent, operation } = batch;
  const task = {
    ...{ owner, operation, items, sent, ...found, ...completion, firstIndex, earlierKeys, jobId, language },
    today: endingDay(now),
  };
  const decided = await decideInWorker(task, async ({ created, changed }) => {
    if (jobId === null) return;
    await insertTargets(client, created);
    await updateTargets(client, owner, changed);
  });
  const { status, counters, isCompleted } = decided;
  if (jobId === null) return decided.answer;
  if (firstIndex > 0) await addToJob(client, jobId, counters);
  else {
    const job = {
      id: jobId,
      owner,
      batch,
      status,
      counters,
      isCompleted: part && batch.complete ? false : isCompleted,
      apiClientId: senderId,
      whole: part,
    };
    await insertJob(client, job);
  }
  await insertItems(client, decided.items);
  if (part) return decided.answer; // recorded when it was received, and announced when all of it is taken in
  const facts = { jobId, batchId: batch.batchId };
  await recordBatch(client, owner, { ...facts, totalItems: counters.totalItems });
  await announceBatch(client, owner, { ...facts, status, counters });
  return decided.answer;
}

/** A day ends when it has ended everywhere: at UTC−12, twelve hours after UTC. @returns the first that has not: YYYY-MM-DD */
export function endingDay(now: Date): string {
  return new Date(now.getTime() - 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
