import type { BatchResult, TriedBatch } from '@/lib/inbound/batch-schemas';
import type { ItemProblem } from '@/lib/items/item-problem';
import type { CheckedItem } from '@/lib/items/check-item';
import { decideItem, decideUnnamed, type Decision, type StoredTarget } from '@/lib/items/decide-item';
import type { TargetValues } from '@/lib/fields/target-fields';
import { unpackParts } from '@/lib/inbound/pack-items';
import { answeredId, type ItemOutcome, presentItem, presentTriedItem } from '@/lib/inbound/present-item';
import { provokeDecision } from '@/lib/inbound/provoke-item';
import { copyLine, encodeItem, encodeTarget } from '@/lib/inbound/write-rows';
import type { Language } from '@/lib/languages/language';
import type { InboundItemStatus, InboundJobStatus, InboundOperation } from '@/prisma/generated/enums';

/** A batch and everything that the database knows about it. */
export interface DecideTask {
  owner: { tenantId: string; sourceSystem: string };
  operation: InboundOperation;
  /** As in `ValidatedBatch`. */
  items: Uint8Array<SharedArrayBuffer>;
  sent: Uint8Array<SharedArrayBuffer>;
  /** The source's targets with one of these IDs, as found by `findTargets`: JSON text. */
  stored: string | null;
  /** Comma-separated IDs for new targets; one for each external ID without a target. */
  newIds: string | null;
  /** The day of which a complete batch names every target, if it is one. */
  completeDay: string | null;
  /** The targets that such a batch no longer names, as found by `findUnnamed`: JSON text. */
  unnamed: string | null;
  /** Of a part of a batch: how many items came before it, and which of its external IDs they had: a JSON object with the
   * number of the first item of each. */
  firstIndex: number;
  earlierKeys: string | null;
  /** Null: the batch is only being tried. */
  jobId: string | null;
  /** The first day that has not yet ended everywhere on Earth: YYYY-MM-DD. */
  today: string;
  language: Language;
  /** Whether external IDs may ask for codes: see provoke-item.ts. Absent: no. */
  isTest?: boolean;
}

export type JobCounters = Omit<BatchResult, 'importJobId' | 'status' | 'items' | 'complete'>;

/** Targets ready to be written. Bytes, so that they can be transferred without copying. */
export interface TargetRows {
  /** New targets: COPY text with the columns of `newTargetColumns`. */
  created: Uint8Array<ArrayBuffer>;
  /** Changed targets in their new state: a JSON list, empty when there are none. */
  changed: Uint8Array<ArrayBuffer>;
}

/** Everything else to be stored and answered for a batch, in its final form like the targets. */
export interface DecidedBatch {
  status: InboundJobStatus;
  counters: JobCounters;
  /** Of a complete batch: whether the targets that it no longer names are cancelled. They are not if an item was rejected. */
  isCompleted: boolean | null;
  /** The job's items: COPY text with the columns of `itemColumns`. */
  items: Uint8Array<ArrayBuffer>;
  /** `BatchResult` as JSON. */
  answer: Uint8Array<ArrayBuffer>;
}

type StoredRow = Omit<StoredTarget, 'values'> & TargetValues & { externalId: string };

/** An item and the decision about it. */
interface DecidedItem {
  item: CheckedItem;
  decision: Decision;
  targetId: string | null;
}

/**
 * Decides about every item of a batch and prepares everything to be written. Pure.
 * @param onTargets receives the targets of some hundred items at a time, so that the database can write them while
 *   the rest is being processed
 */
export function decideBatch(task: DecideTask, onTargets: (rows: TargetRows) => void): DecidedBatch {
  const decided: DecidedItem[] = [];
  const decide = createDecider(task);
  for (const items of unpackParts(task.items)) {
    const some = items.map(decide);
    onTargets(writeTargets(some, task.owner));
    decided.push(...some);
  }
  const isCompleted =
    task.completeDay === null ? null : decided.every(({ decision }) => decision.status !== 'Rejected');
  if (isCompleted) {
    const unnamed = [...readStored(task.unnamed)].map(([externalId, target]) =>
      decideAboutUnnamed(externalId, target),
    );
    onTargets(writeTargets(unnamed, task.owner));
    decided.push(...unnamed);
  }
  const outcomes = decided.map(({ item, decision, targetId }): ItemOutcome => ({
    externalId: item.externalId,
    status: decision.status,
    targetId,
    problems: decision.problems,
  }));
  const { status, ...counters } = countItems(outcomes);
  const { jobId, language } = task;
  const complete = isCompleted === null ? null : { routeDate: task.completeDay!, done: isCompleted };
  return {
    status,
    counters,
    isCompleted,
    items: jobId === null ? new Uint8Array() : writeItems(decided, { ...task, jobId }),
    answer: writeAnswer({ jobId, complete, items: outcomes, language }),
  };
}

function decideAboutUnnamed(externalId: string, target: StoredTarget): DecidedItem {
  const item = { externalId, key: externalId, patch: {}, errors: [], unknownFields: [] };
  return { item, decision: decideUnnamed(target), targetId: target.id };
}

function createDecider({
  operation,
  today,
  isTest,
  ...task
}: DecideTask): (item: CheckedItem) => DecidedItem {
  const stored = readStored(task.stored);
  const newIds = (task.newIds ?? '').split(',').values();
  const earlier = new Map(Object.entries(JSON.parse(task.earlierKeys ?? '{}') as Record<string, number>));
  return (sent) => {
    const item = refuseRepeated(sent, earlier, task.firstIndex);
    const target = item.key === null ? undefined : stored.get(item.key);
    const decided = decideItem(item, { operation, target, today });
    const decision = isTest ? provokeDecision(item.externalId, decided) : decided;
    const targetId = decision.status === 'Created' ? newIds.next().value! : targetIdOf(decision);
    return { item, decision, targetId };
  };
}

/**
 * The first item with an ID wins, whichever part it was in.
 * @param earlier the numbers of first items in earlier parts, by their external IDs
 * @param firstIndex how many items came before the part
 */
function refuseRepeated(
  item: CheckedItem,
  earlier: ReadonlyMap<string, number>,
  firstIndex: number,
): CheckedItem {
  const within = item.errors.find(({ code }) => code === 'duplicate_external_id')?.params?.first_item;
  if (item.key === null && within === undefined) return item;
  const first =
    earlier.get(item.externalId) ?? (within === undefined ? undefined : Number(within) + firstIndex);
  if (first === undefined) return item;
  const errors: CheckedItem['errors'] = [
    { code: 'duplicate_external_id', path: 'externalId', params: { first_item: first } },
  ];
  return { ...item, key: null, errors };
}

function writeTargets(decided: DecidedItem[], { tenantId, sourceSystem }: DecideTask['owner']): TargetRows {
  const owner = copyLine([tenantId, sourceSystem]);
  let created = '';
  const changed: string[] = [];
  for (const { item, decision, targetId } of decided) {
    if (decision.status === 'Created') {
      created += encodeTarget(targetId!, owner, item.externalId, decision.next);
    } else if ('next' in decision && decision.next) {
      const { values, ...state } = decision.next;
      changed.push(JSON.stringify({ id: targetId, ...state, ...values }));
    }
  }
  const encoder = new TextEncoder();
  return {
    created: encoder.encode(created),
    changed: encoder.encode(changed.length > 0 ? `[${changed.join(',')}]` : ''),
  };
}

function writeItems(
  decided: DecidedItem[],
  { jobId, sent, firstIndex }: Pick<DecideTask, 'sent' | 'firstIndex'> & { jobId: string },
): Uint8Array<ArrayBuffer> {
  // Most batches don't need it: only rejected items keep their payload.
  let targets: unknown[] | undefined;
  const payloadOf = (index: number) => {
    targets ??= (JSON.parse(Buffer.from(sent.buffer).toString()) as { targets: unknown[] }).targets;
    return JSON.stringify(targets[index]);
  };
  let lines = '';
  decided.forEach(({ item: { externalId }, decision, targetId }, place) => {
    const index = firstIndex + place;
    const { status, problems } = decision;
    const changes = 'changes' in decision ? decision.changes : [];
    const payload = status === 'Rejected' ? payloadOf(place) : null;
    lines += encodeItem({ jobId, index, externalId, status, targetId, problems, changes, payload });
  });
  return new TextEncoder().encode(lines);
}

function readStored(stored: string | null): Map<string, StoredTarget> {
  const rows = JSON.parse(stored ?? '[]') as StoredRow[];
  return new Map(
    rows.map(({ id, externalId, status, metadata, sourceVersion, ...values }) => {
      return [externalId, { id, status, metadata, sourceVersion, values }] as const;
    }),
  );
}

function targetIdOf(decision: Decision): string | null {
  return 'target' in decision ? decision.target.id : null;
}

export interface AnswerTask {
  /** Null: the batch was only tried. */
  jobId: string | null;
  /** Null: it does not name every target of a day. */
  complete: Pick<NonNullable<BatchResult['complete']>, 'routeDate' | 'done'> | null;
  items: ItemOutcome[];
  language: Language;
}

/** The response to a batch as JSON, the same on first call and on replay. @throws Error when an ID cannot be answered */
export function writeAnswer({ jobId, complete, items, language }: AnswerTask): Uint8Array<ArrayBuffer> {
  // Not checked against its schema, which would take as long as all the rest of a large batch; the tests do that.
  const counted = countItems(items);
  const completed = complete && { complete: { ...complete, cancelledItems: countUnnamed(items) } };
  const result: BatchResult | TriedBatch =
    jobId === null
      ? {
          ...{ importJobId: null, validateOnly: true, ...counted, ...completed },
          items: items.map((item) => presentTriedItem(item, language)),
        }
      : {
          ...{ importJobId: answeredId(jobId), ...counted, ...completed },
          items: items.map((item) => presentItem(item, language)),
        };
  return new TextEncoder().encode(JSON.stringify(result));
}

/** The counters and status that follow from the items. */
function countItems(items: { status: InboundItemStatus; problems: ItemProblem[] | null }[]) {
  const ofStatus = (status: InboundItemStatus) => items.filter((item) => item.status === status).length;
  const rejectedItems = ofStatus('Rejected');
  return {
    status: statusOf({ totalItems: items.length, rejectedItems }),
    totalItems: items.length,
    createdItems: ofStatus('Created'),
    updatedItems: ofStatus('Updated'),
    cancelledItems: ofStatus('Cancelled'),
    rejectedItems,
    warningItems: items.filter((item) => item.status !== 'Rejected' && item.problems?.length).length,
  };
}

/** The status that follows from a batch's counters. */
export function statusOf({
  totalItems,
  rejectedItems,
}: Pick<JobCounters, 'totalItems' | 'rejectedItems'>): InboundJobStatus {
  if (rejectedItems === 0) return 'Completed';
  return rejectedItems === totalItems ? 'Failed' : 'PartiallyFailed';
}

function countUnnamed(items: readonly ItemOutcome[]): number {
  return items.filter(({ problems }) => problems?.some(({ code }) => code === 'no_longer_named')).length;
}
