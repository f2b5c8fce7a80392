import { hasTooManyKeys, type Metadata, metadataLimits, patchMetadata } from '@/lib/fields/metadata';
import type { ItemErrorCode, ItemProblem, ItemWarningCode } from '@/lib/items/item-problem';
import type { CheckedItem } from '@/lib/items/check-item';
import { findWarnings } from '@/lib/items/find-warnings';
import { metadataPath } from '@/lib/items/read-metadata';
import { areComparable, isOlder, type SourceVersion, sourceVersionPath } from '@/lib/items/source-version';
import { blankValues, targetFieldNames, targetFields, type TargetValues } from '@/lib/fields/target-fields';
import type { InboundOperation, TargetStatus } from '@/prisma/generated/enums';

/** What a target is, besides its IDs. */
export interface TargetState {
  status: TargetStatus;
  values: TargetValues;
  metadata: Metadata | null;
  /** The newest version that its sender has given it. */
  sourceVersion: SourceVersion | null;
}

/** A target as the database has it. */
export interface StoredTarget extends TargetState {
  id: string;
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
  | { status: 'Created'; next: TargetState; problems: ItemProblem<ItemWarningCode>[] }
  | {
      status: 'Updated' | 'Cancelled';
      target: StoredTarget;
      /** The target's new state; null when nothing changes. */
      next: TargetState | null;
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
  const metadata =
    item.metadata === undefined
      ? (target?.metadata ?? null)
      : patchMetadata(target?.metadata ?? null, item.metadata);
  if (hasTooManyKeys(metadata)) {
    errors.push({
      code: 'too_many_metadata_keys',
      path: metadataPath,
      params: { limit: metadataLimits.keys },
    });
  }
  if (errors.length > 0) return { status: 'Rejected', problems: errors };
  const unknown: ItemProblem<ItemWarningCode>[] =
    item.unknownFields.length > 0
      ? [{ code: 'unknown_fields', params: { fields: item.unknownFields.join(', ') } }]
      : [];
  if (!target) {
    const values = { ...blankValues, ...item.patch };
    const next = { status: 'Active', values, metadata, sourceVersion: item.sourceVersion ?? null } as const;
    return { status: 'Created', next, problems: [...findWarnings(values, values, today), ...unknown] };
  }
  const sourceVersion = item.sourceVersion ?? target.sourceVersion;
  return operation === 'cancel'
    ? cancelTarget(target, sourceVersion)
    : change(target, item.patch, { operation, today, unknown, metadata, sourceVersion });
}

/** The decision about a target that a complete batch no longer names. */
export function decideUnnamed(target: StoredTarget): Decision {
  const { values, metadata, sourceVersion } = target;
  const next = { status: 'Cancelled', values, metadata, sourceVersion } as const;
  return { status: 'Cancelled', target, next, changes: [], problems: [{ code: 'no_longer_named' }] };
}

/** Problems that depend on whether the target exists and what it contains. */
function findStateErrors(
  { patch, errors: known, sourceVersion }: CheckedItem,
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
  if (sourceVersion !== undefined && target) errors.push(...findVersionErrors(sourceVersion, target));
  return errors;
}

/** An older version than the target has comes too late; the same version may come again. */
function findVersionErrors(sent: SourceVersion, target: StoredTarget): ItemProblem<ItemErrorCode>[] {
  const { sourceVersion: stored } = target;
  if (stored === null) return [];
  const params = { value: sent, stored };
  if (!areComparable(sent, stored))
    return [{ code: 'source_version_of_other_kind', path: sourceVersionPath, params }];
  return isOlder(sent, stored) ? [{ code: 'stale_update', path: sourceVersionPath, params }] : [];
}

function cancelTarget(target: StoredTarget, sourceVersion: SourceVersion | null): Decision {
  const { values, metadata } = target;
  const isCancelled = target.status === 'Cancelled';
  const isSame = isCancelled && sourceVersion === target.sourceVersion;
  return {
    status: 'Cancelled',
    target,
    next: isSame ? null : { status: 'Cancelled', values, metadata, sourceVersion },
    changes: [],
    problems: isCancelled ? [{ code: 'already_cancelled' }] : [],
  };
}

function change(
  target: StoredTarget,
  patch: Partial<TargetValues>,
  context: Pick<TargetState, 'metadata' | 'sourceVersion'> & {
    operation: InboundOperation;
    today: string;
    unknown: ItemProblem<ItemWarningCode>[];
  },
): Decision {
  const { operation, today, unknown, metadata, sourceVersion } = context;
  const values = { ...target.values, ...patch };
  const changes: ValueChange[] = targetFieldNames
    .filter((field) => values[field] !== target.values[field])
    .map((field) => ({ path: targetFields[field].path, from: target.values[field], to: values[field] }));
  if (metadata !== target.metadata) changes.push(...metadataChanges(target.metadata, metadata));
  const isCancelled = target.status === 'Cancelled';
  const isReinstated = isCancelled && operation === 'upsert';
  const problems = [...findWarnings(values, patch, today), ...unknown];
  if (isReinstated) problems.push({ code: 'target_reinstated' });
  else if (isCancelled) problems.push({ code: 'target_is_cancelled' });
  const isSame = changes.length === 0 && !isReinstated;
  if (isSame) problems.push({ code: 'nothing_changed' });
  const status = isReinstated ? 'Active' : target.status;
  // A new version of the same content is kept, but is no change.
  const isKept = isSame && sourceVersion === target.sourceVersion;
  const next = isKept ? null : { status, values, metadata, sourceVersion };
  return { status: 'Updated', target, next, changes, problems };
}

/** Key by key, in alphabetical order. */
function metadataChanges(former: Metadata | null, present: Metadata | null): ValueChange[] {
  return [...new Set([...Object.keys(former ?? {}), ...Object.keys(present ?? {})])]
    .toSorted()
    .flatMap((key) => {
      const [from, to] = [valueAt(former, key), valueAt(present, key)];
      return from === to ? [] : [{ path: `${metadataPath}.${key}`, from, to }];
    });
}

function valueAt(metadata: Metadata | null, key: string): string | null {
  return metadata !== null && Object.hasOwn(metadata, key) ? metadata[key]! : null;
}
