import type { PoolClient } from 'pg';
import { ApiError } from '@/lib/errors';
import { decideInWorker } from '@/lib/inbound/batch-worker-pool';
import type { DecidedBatch } from '@/lib/inbound/decide-batch';
import { packItems, shareBytes } from '@/lib/inbound/pack-items';
import {
  addToJob,
  type BatchOwner,
  findUnnamed,
  insertItems,
  markCompleted,
  readCounters,
  readKeys,
  updateTargets,
} from '@/lib/inbound/store-batch';
import type { ValidatedBatch } from '@/lib/inbound/validate-batch';
import type { Language } from '@/lib/languages/language';

/** A batch that names every target that its source has for a day cancels the others, within a limit. */

/**
 * What a complete batch no longer names.
 * @throws ApiError complete_cancels_too_many when these are more than it may cancel
 */
export async function findCompletion(
  client: PoolClient,
  owner: BatchOwner,
  batch: Pick<ValidatedBatch, 'complete' | 'scope' | 'keys' | 'sourceVersion' | 'completeMaxCancelled'>,
) {
  if (!batch.complete || !batch.scope) return { completeDay: null, unnamed: null };
  const { routeDate } = batch.scope;
  const { unnamed, count, activeCount } = await findUnnamed(client, owner, batch, routeDate);
  requireFew({ count, activeCount, maxCancelled: batch.completeMaxCancelled, routeDate });
  return { completeDay: routeDate, unnamed };
}

interface Cancelled {
  count: number;
  /** How many targets were active for the day before the batch. */
  activeCount: number;
  maxCancelled: number | undefined;
  routeDate: string;
}

function requireFew({ count, activeCount, maxCancelled, routeDate }: Cancelled): void {
  const limit = maxCancelled ?? Math.floor(activeCount / 2);
  if (count <= limit) return;
  const params = { count, active: activeCount, limit, route_date: routeDate };
  throw new ApiError('complete_cancels_too_many', { params });
}

interface CompleteJobOptions {
  jobId: string;
  batch: ValidatedBatch;
  /** How many targets were active for the day before the batch. */
  activeCount: number;
  /** In place of the batch's own limit. */
  maxCancelled: number | null;
  language: Language;
}

/**
 * Cancels what a complete batch no longer names, after all of its parts were stored in the caller's transaction; nothing, if
 * an item was rejected.
 * @throws ApiError complete_cancels_too_many
 */
export async function completeJob(
  client: PoolClient,
  owner: BatchOwner,
  { jobId, batch, activeCount, maxCancelled, language }: CompleteJobOptions,
): Promise<void> {
  const { routeDate } = batch.scope!;
  const named = { keys: await readKeys(client, jobId), sourceVersion: batch.sourceVersion };
  const { unnamed, count } = await findUnnamed(client, owner, named, routeDate);
  requireFew({ count, activeCount, maxCancelled: maxCancelled ?? batch.completeMaxCancelled, routeDate });
  const { counters } = await readCounters(client, jobId);
  if (counters.rejectedItems > 0) return;
  const firstIndex = counters.totalItems;
  await cancelUnnamed(client, owner, { jobId, routeDate, unnamed, firstIndex, language });
}

interface CancelUnnamedOptions {
  /** Null: the batch is only tried. */
  jobId: string | null;
  routeDate: string;
  /** As found by `findUnnamed`. */
  unnamed: string | null;
  /** How many items the batch has. */
  firstIndex: number;
  language: Language;
}

/** Decides about targets that a batch does not name, beside its own items, and stores what becomes of them. */
export async function cancelUnnamed(
  client: PoolClient,
  owner: BatchOwner,
  { jobId, routeDate, ...options }: CancelUnnamedOptions,
): Promise<DecidedBatch> {
  const noItems = { items: packItems([]), sent: shareBytes(new Uint8Array()) };
  const noTargets = { stored: null, newIds: null, earlierKeys: null };
  const task = { ...noItems, ...noTargets, ...options, operation: 'upsert' as const, today: routeDate };
  const decided = await decideInWorker({ ...task, owner, jobId, completeDay: routeDate }, async (rows) => {
    if (jobId !== null) await updateTargets(client, owner, rows.changed);
  });
  if (jobId === null) return decided;
  await insertItems(client, decided.items);
  await addToJob(client, jobId, decided.counters);
  await markCompleted(client, jobId);
  return decided;
}
