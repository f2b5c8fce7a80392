import { type BatchResult, batchResultSchema } from '@/lib/inbound/batch-schemas';
import type { ItemProblem } from '@/lib/inbound/item-problem';
import { decideItem, type Decision, type StoredTarget } from '@/lib/inbound/items/decide-item';
import type { TargetValues } from '@/lib/inbound/items/target-values';
import { unpackItems } from '@/lib/inbound/pack-items';
import { type ItemOutcome, presentItem } from '@/lib/inbound/present-item';
import { copyLine, encodeItem, encodeTarget } from '@/lib/inbound/write-rows';
import type { Language } from '@/lib/messages/language';
import type { InboundItemStatus, InboundJobStatus, InboundOperation } from '@/prisma/generated/enums';

/** A batch and all that the database knows of it. */
export interface SettleTask {
  owner: { tenantId: string; sourceSystem: string };
  operation: InboundOperation;
  /** As `JudgedBatch` has them. */
  items: Uint8Array<SharedArrayBuffer>;
  /** The source's targets that have one of the IDs, as `findTargets` found them: JSON text. */
  stored: string | null;
  /** IDs for targets that are made, with commas between them; as many as there are IDs that no target has. */
  newIds: string | null;
  jobId: string;
  /** The first day that is not yet over anywhere on Earth: YYYY-MM-DD. */
  today: string;
  language: Language;
}

export type JobCounters = Omit<BatchResult, 'importJobId' | 'status' | 'items'>;

/** All that is written and answered of a batch, ready-made. Bytes, so that it changes hands without being copied. */
export interface SettledBatch {
  status: InboundJobStatus;
  counters: JobCounters;
  /** Targets that are made: COPY text, columns as in `newTargetColumns`. */
  created: Uint8Array<ArrayBuffer>;
  /** Targets as they are to be: a JSON list, empty when none changes. */
  changed: Uint8Array<ArrayBuffer>;
  /** The job's items: COPY text, columns as in `itemColumns`. */
  items: Uint8Array<ArrayBuffer>;
  /** `BatchResult` as JSON. */
  answer: Uint8Array<ArrayBuffer>;
}

type StoredRow = Pick<StoredTarget, 'id' | 'status'> & TargetValues & { externalId: string };

/** Decides about every item of a batch, and writes what follows from it. Pure. */
export function settleBatch(task: SettleTask): SettledBatch {
  const { operation, today, jobId, language } = task;
  const stored = readStored(task.stored);
  const newIds = (task.newIds ?? '').split(',').values();
  const owner = copyLine([task.owner.tenantId, task.owner.sourceSystem]);
  const created: string[] = [];
  const changed: string[] = [];
  const lines: string[] = [];
  const outcomes: ItemOutcome[] = [];
  for (const { item, sent } of unpackItems(task.items)) {
    const target = item.key === null ? undefined : stored.get(item.key);
    const decision = decideItem(item, { operation, target, today });
    const targetId = decision.status === 'Created' ? newIds.next().value! : targetIdOf(decision);
    if (decision.status === 'Created') {
      created.push(encodeTarget(targetId!, owner, item.externalId, decision.values));
    } else if ('next' in decision && decision.next) {
      const { status, values } = decision.next;
      changed.push(JSON.stringify({ id: targetId, status, ...values }));
    }
    const { status, problems } = decision;
    const { externalId } = item;
    const changes = 'changes' in decision ? decision.changes : [];
    const payload = status === 'Rejected' ? sent : null;
    lines.push(
      encodeItem({ jobId, index: lines.length, externalId, status, targetId, problems, changes, payload }),
    );
    outcomes.push({ externalId, status, targetId, problems });
  }
  const { status, ...counters } = countItems(outcomes);
  const encoder = new TextEncoder();
  return {
    ...{ status, counters },
    created: encoder.encode(created.join('')),
    changed: encoder.encode(changed.length > 0 ? `[${changed.join(',')}]` : ''),
    items: encoder.encode(lines.join('')),
    answer: writeAnswer({ jobId, items: outcomes, language }),
  };
}

function readStored(stored: string | null): Map<string, StoredTarget> {
  const rows = JSON.parse(stored ?? '[]') as StoredRow[];
  return new Map(
    rows.map(({ id, externalId, status, ...values }) => [externalId, { id, status, values }] as const),
  );
}

function targetIdOf(decision: Decision): string | null {
  return 'target' in decision ? decision.target.id : null;
}

export interface AnswerTask {
  jobId: string;
  items: ItemOutcome[];
  language: Language;
}

/**
 * The answer to a batch, the first time and ever after, as JSON.
 * @throws ZodError when it is not what the API declares
 */
export function writeAnswer({ jobId, items, language }: AnswerTask): Uint8Array<ArrayBuffer> {
  const result = batchResultSchema.parse({
    importJobId: Number(jobId),
    ...countItems(items),
    items: items.map((item) => presentItem(item, language)),
  });
  return new TextEncoder().encode(JSON.stringify(result));
}

/** The counters and the status that follow from the items. */
function countItems(items: { status: InboundItemStatus; problems: ItemProblem[] | null }[]) {
  const ofStatus = (status: InboundItemStatus) => items.filter((item) => item.status === status).length;
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
