import { setImmediate } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { ClientActor } from '@/lib/auth/actor';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type BatchInput, batchLimits, type BatchResult } from '@/lib/inbound/batch-schemas';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { createBatchHash } from '@/lib/inbound/hash-batch';
import { checkItem, type CheckedItem } from '@/lib/inbound/items/check-item';
import { decideItem, type Decision, type StoredTarget } from '@/lib/inbound/items/decide-item';
import { type ItemOutcome, presentItem } from '@/lib/inbound/present-item';
import {
  type BatchOwner,
  findJob,
  findTargets,
  insertItems,
  insertJob,
  insertTargets,
  lockSource,
  type NewItem,
  readItems,
  updateTargets,
} from '@/lib/inbound/store-batch';
import type { Language } from '@/lib/messages/language';
import { referenceData } from '@/lib/orders/reference-data';
import type { InboundJobStatus } from '@/prisma/generated/enums';

interface ImportBatchOptions {
  client: ClientActor;
  batch: BatchInput;
  /** Of the request as it was sent. */
  bodyBytes: number;
  language: Language;
  now?: Date;
}

/** Items that are checked before others get their turn: some 10 ms. */
const SLICE = 500;

/**
 * Takes a batch in (seed 000): each item on its own, all of them in one transaction, so that a crash leaves nothing or
 * the whole batch with its result. The same batch again answers the first result.
 * @returns the result, and whether it was there before
 * @throws ApiError batch_too_large, batch_id_conflict
 */
export async function importBatch(
  options: ImportBatchOptions,
): Promise<{ result: BatchResult; isReplay: boolean }> {
  const { client: sender, batch, bodyBytes, language, now = new Date() } = options;
  if (batch.targets.length > batchLimits.targets) throw batchTooLarge();
  const owner = { tenantId: sender.tenantId, sourceSystem: batch.sourceSystem };
  const { checked, contentHash } = await checkItems(batch);
  const stored = await takeBatchTurn(`${owner.tenantId} ${owner.sourceSystem}`, () =>
    withTransaction(async (client): Promise<StoredBatch> => {
      await lockSource(client, owner);
      const earlier = await findJob(client, owner, batch.batchId);
      if (earlier) {
        if (earlier.contentHash !== contentHash) throw batchIdConflict(batch.batchId, earlier.id);
        return { jobId: earlier.id, items: await readItems(client, earlier.id), isReplay: true };
      }
      const decisions = await decideItems(client, { owner, batch, checked, today: endingDay(now) });
      const items = await writeTargets(client, { owner, batch, checked, decisions });
      const { status, ...counters } = count(items);
      const job = { owner, batch, contentHash, bodyBytes, status, counters, apiClientId: sender.id };
      const jobId = await insertJob(client, job);
      await insertItems(client, jobId, items);
      return { jobId, items, isReplay: false };
    }),
  );
  const { jobId, items, isReplay } = stored;
  const result = {
    importJobId: Number(jobId),
    ...count(items),
    items: items.map((item) => presentItem(item, language)),
  };
  return { result, isReplay };
}

interface StoredBatch {
  jobId: string;
  items: ItemOutcome[];
  isReplay: boolean;
}

/** The error of a batch over the limits: of its targets, or of its bytes. */
export function batchTooLarge(): ApiError {
  const { targets, bytes } = batchLimits;
  return new ApiError('batch_too_large', { params: { limit_targets: targets, limit_bytes: bytes } });
}

function batchIdConflict(batchId: string, jobId: string): ApiError {
  return new ApiError('batch_id_conflict', { params: { batch_id: batchId, import_job_id: Number(jobId) } });
}

/** A day is over when it is over everywhere: at UTC−12, twelve hours after UTC. */
function endingDay(now: Date): string {
  return new Date(now.getTime() - 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Everything about the items that needs no database. The first of an ID wins, even when it is bad itself. */
async function checkItems({ targets, operation }: BatchInput) {
  const hash = createBatchHash(operation);
  const firstPlaces = new Map<string, number>();
  const checked: CheckedItem[] = [];
  for (const [index, target] of targets.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate();
    hash.add(target);
    const item = checkItem(target, operation, referenceData());
    checked.push(item);
    if (item.key === null) continue;
    const first = firstPlaces.get(item.key);
    if (first === undefined) firstPlaces.set(item.key, index + 1);
    else item.errors = [{ code: 'duplicate_external_id', path: 'externalId', params: { first_item: first } }];
    if (first !== undefined) item.key = null;
  }
  return { checked, contentHash: hash.digest() };
}

interface BatchContext {
  owner: BatchOwner;
  batch: BatchInput;
  checked: CheckedItem[];
}

async function decideItems(
  client: PoolClient,
  { owner, batch, checked, today }: BatchContext & { today: string },
): Promise<Decision[]> {
  const keys = checked.flatMap(({ key }) => key ?? []);
  const targets = await findTargets(client, owner, keys);
  const decisions: Decision[] = [];
  for (const [index, item] of checked.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate();
    const target = item.key === null ? undefined : targets.get(item.key);
    decisions.push(decideItem(item, { operation: batch.operation, target, today }));
  }
  return decisions;
}

async function writeTargets(
  client: PoolClient,
  { owner, batch, checked, decisions }: BatchContext & { decisions: Decision[] },
): Promise<NewItem[]> {
  const created = decisions.flatMap((decision, index) =>
    decision.status === 'Created'
      ? [{ externalId: checked[index]!.externalId, values: decision.values }]
      : [],
  );
  const changed = decisions.flatMap((decision): StoredTarget[] =>
    'next' in decision && decision.next ? [{ id: decision.target.id, ...decision.next }] : [],
  );
  const newIds = await insertTargets(client, owner, created);
  await updateTargets(client, owner, changed);
  return decisions.map((decision, index) => {
    const { externalId } = checked[index]!;
    const { status, problems } = decision;
    return {
      externalId,
      status,
      targetId: targetIdOf(decision, newIds.get(externalId)),
      problems,
      changes: 'changes' in decision ? decision.changes : [],
      payload: batch.targets[index],
    };
  });
}

/** A rejected item has none, even when another one of the batch made its ID. */
function targetIdOf(decision: Decision, newId: string | undefined): string | null {
  if (decision.status === 'Rejected') return null;
  return 'target' in decision ? decision.target.id : (newId ?? null);
}

/** The counters and the status that follow from the items. */
function count(items: Pick<ItemOutcome, 'status' | 'problems'>[]) {
  const ofStatus = (status: string) => items.filter((item) => item.status === status).length;
  const rejectedItems = ofStatus('Rejected');
  const status: InboundJobStatus =
    rejectedItems === 0 ? 'Completed' : rejectedItems === items.length ? 'Failed' : 'PartiallyFailed';
  return {
    status,
    totalItems: items.length,
    createdItems: ofStatus('Created'),
    updatedItems: ofStatus('Updated'),
    cancelledItems: ofStatus('Cancelled'),
    rejectedItems,
    warningItems: items.filter((item) => item.status !== 'Rejected' && item.problems?.length).length,
  };
}
