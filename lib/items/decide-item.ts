import type { ItemErrorCode, ItemProblem, ItemWarningCode } from '@/lib/items/item-problem';
import type { CheckedItem } from '@/lib/items/check-item';
import { findWarnings } from '@/lib/items/find-warnings';
import { blankValues, targetFieldNames, targetFields, type TargetValues } from '@/lib/fields/target-fields';
import type { InboundOperation, TargetStatus } from '@/prisma/generated/enums';

/** A target as the database has it. */
export interface StoredTarget {
  id: string;
  status: TargetStatus;
  values: TargetValues;
}

/** What an update changes. */
export interface ValueChange {
  path: string;
  from: string | number | null;
  to: string | number | null;
}

/** The decision about an item, and what has to be written for it. */
export type Decision =
  | { status: 'Rejected'; problems: ItemProblem<ItemErrorCode>[] }
  | { status: 'Created'; values: TargetValues; problems: ItemProblem<ItemWarningCode>[] }
  | {
      status: 'Updated' | 'Cancelled';
      target: StoredTarget;
      /** The target's new state; null when nothing changes. */
      next: Omit<StoredTarget, 'id'> | null;
      changes: ValueChange[];
      problems: ItemProblem<ItemWarningCode>[];
    };

interface Circumstances {
  operation: InboundOperation;
  /** The target with the item's ID. */
  target: StoredTarget | undefined;
  /** The first day that has not yet ended everywhere on Earth: YYYY-MM-DD. */
  today: string;
}

/**
 * Decides about an item. Pure. Omitted fields keep the target's values; null clears them. `update` changes a
 * target's values but never whether it is cancelled; `upsert` creates or changes it, and reinstates a cancelled
 * one.
 */
export function decideItem(item: CheckedItem, { operation, target, today }: Circumstances): Decision {
  const errors = [...(item.key === null ? [] : findStateErrors(item, operation, target)), ...item.errors];
  if (errors.length > 0) return { status: 'Rejected', problems: errors };
  const unknown: ItemProblem<ItemWarningCode>[] =
    item.unknownFields.length > 0
      ? [{ code: 'unknown_fields', params: { fields: item.unknownFields.join(', ') } }]
      : [];
  if (!target) {
    const values = { ...blankValues, ...item.patch };
    return { status: 'Created', values, problems: [...findWarnings(values, values, today), ...unknown] };
  }
  return operation === 'cancel' ? cancel(target) : change(target, item.patch, { operation, today, unknown });
}

/** Problems that depend on whether the target exists and what it contains. */
function findStateErrors(
  { patch, errors: known }: CheckedItem,
  operation: InboundOperation,
  target: StoredTarget | undefined,
): ItemProblem<ItemErrorCode>[] {
  const errors: ItemProblem<ItemErrorCode>[] = [];
  if (operation === 'create' && target)
    errors.push({ code: 'external_id_already_exists', path: 'externalId' });
  if ((operation === 'update' || operation === 'cancel') && !target)
    errors.push({ code: 'target_not_found', path: 'externalId' });
  const creates = operation === 'create' || (operation === 'upsert' && !target);
  const hasNoTitle = creates ? (patch.title ?? null) === null : patch.title === null;
  // A title that was refused is not reported as missing too.
  if (hasNoTitle && !known.some(({ path }) => path === targetFields.title.path))
    errors.push({ code: 'missing_title', path: targetFields.title.path });
  return errors;
}

function cancel(target: StoredTarget): Decision {
  const isCancelled = target.status === 'Cancelled';
  return {
    status: 'Cancelled',
    target,
    next: isCancelled ? null : { status: 'Cancelled', values: target.values },
    changes: [],
    problems: isCancelled ? [{ code: 'already_cancelled' }] : [],
  };
}

function change(
  target: StoredTarget,
  patch: Partial<TargetValues>,
  context: { operation: InboundOperation; today: string; unknown: ItemProblem<ItemWarningCode>[] },
): Decision {
  const { operation, today, unknown } = context;
  const values = { ...target.values, ...patch };
  const changes = targetFieldNames
    .filter((field) => values[field] !== target.values[field])
    .map((field) => ({ path: targetFields[field].path, from: target.values[field], to: values[field] }));
  const isCancelled = target.status === 'Cancelled';
  const isReinstated = isCancelled && operation === 'upsert';
  const problems = [...findWarnings(values, patch, today), ...unknown];
  if (isReinstated) problems.push({ code: 'target_reinstated' });
  else if (isCancelled) problems.push({ code: 'target_is_cancelled' });
  const isSame = changes.length === 0 && !isReinstated;
  if (isSame) problems.push({ code: 'nothing_changed' });
  const status = isReinstated ? 'Active' : target.status;
  return { status: 'Updated', target, next: isSame ? null : { status, values }, changes, problems };
}
