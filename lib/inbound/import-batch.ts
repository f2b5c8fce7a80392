import { setImmediate } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { recordAudit } from '@/lib/audit/record-audit';
import type { ClientActor } from '@/lib/auth/actor';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { BatchResult } from '@/lib/inbound/batch-schemas';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { decideItem, type Decision, type StoredTarget } from '@/lib/inbound/items/decide-item';
import type { JudgedBatch } from '@/lib/inbound/judge-batch';
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
import type { InboundJobStatus } from '@/prisma/generated/enums';

interface ImportBatchOptions {
  client: ClientActor;
  batch: JudgedBatch;
  language: Language;
  now?: Date;
}

/** Items that are decided about before others get their turn: some 2 ms. */
const SLICE = 100;

/**
 * Takes a batch in (seed 000): each item on its own, all of them in one transaction, so that a crash leaves nothing or
 * the whole batch with its result. The same batch again answers the first result.
 * @returns the result, and whether it was there before
 * @throws ApiError batch_id_conflict
 */
export async function importBatch(
  options: ImportBatchOptions,
): Promise<{ result: BatchResult; isReplay: boolean }> {
  const { client: sender, batch, language, now = new Date() } = options;
  const { contentHash } = batch;
  const owner = { tenantId: sender.tenantId, sourceSystem: batch.sourceSystem };
  const stored = await takeBatchTurn(owner, () =>
    withTransaction(async (client): Promise<StoredBatch> => {
      await lockSource(client, owner);
      const earlier = await findJob(client, owner, batch.batchId);
      if (earlier) {
        if (earlier.contentHash !== contentHash) throw batchIdConflict(batch.batchId, earlier.id);
        return { jobId: earlier.id, items: await readItems(client, earlier.id), isReplay: true };
      }
      const decisions = await decideItems(client, { owner, batch, today: endingDay(now) });
      const items = await writeTargets(client, { owner, batch, decisions });
      const { status, ...counters } = count(items);
      const job = { owner, batch, status, counters, apiClientId: sender.id };
      const jobId = await insertJob(client, job);
      await insertItems(client, jobId, items);
      await recordAudit(client, {
        action: 'batch_taken_in',
        tenantId: owner.tenantId,
        subject: { kind: 'batch', id: jobId, name: batch.batchId },
        details: { source_system: owner.sourceSystem, total_items: items.length },
      });
      return { jobId, items, isReplay: false };
    }),
  );
  const { jobId, items, isReplay } = stored;
  const result = {
    importJobId: Number(jobId),
    ...count(items),
    items: await inSlices(items, (item) => presentItem(item, language)),
  };
  return { result, isReplay };
}

interface StoredBatch {
  jobId: string;
  items: ItemOutcome[];
  isReplay: boolean;
}

function batchIdConflict(batchId: string, jobId: string): ApiError {
  return new ApiError('batch_id_conflict', { params: { batch_id: batchId, import_job_id: Number(jobId) } });
}

/** A day is over when it is over everywhere: at UTC−12, twelve hours after UTC. */
function endingDay(now: Date): string {
  return new Date(now.getTime() - 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

interface BatchContext {
  owner: BatchOwner;
  batch: JudgedBatch;
}

async function decideItems(
  client: PoolClient,
  { owner, batch, today }: BatchContext & { today: string },
): Promise<Decision[]> {
  const keys = batch.items.flatMap(({ key }) => key ?? []);
  const targets = await findTargets(client, owner, keys);
  return inSlices(batch.items, (item) => {
    const target = item.key === null ? undefined : targets.get(item.key);
    return decideItem(item, { operation: batch.operation, target, today });
  });
}

/** Like `map`, but lets others have their turn. */
async function inSlices<Item, Result>(items: Item[], work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate();
    results.push(work(item));
  }
  return results;
}

async function writeTargets(
  client: PoolClient,
  { owner, batch, decisions }: BatchContext & { decisions: Decision[] },
): Promise<NewItem[]> {
  const created = decisions.flatMap((decision, index) =>
    decision.status === 'Created'
      ? [{ externalId: batch.items[index]!.externalId, values: decision.values }]
      : [],
  );
  const changed = decisions.flatMap((decision): StoredTarget[] =>
    'next' in decision && decision.next ? [{ id: decision.target.id, ...decision.next }] : [],
  );
  const newIds = await insertTargets(client, owner, created);
  await updateTargets(client, owner, changed);
  return decisions.map((decision, index) => {
    const { externalId } = batch.items[index]!;
    const { status, problems } = decision;
    return {
      externalId,
      status,
      targetId: targetIdOf(decision, newIds.get(externalId)),
      problems,
      changes: 'changes' in decision ? decision.changes : [],
      payload: batch.payloads[index]!,
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
