import type { ItemErrorCode, ItemProblem } from '@/lib/items/item-problem';
import { isRefusal, readTargetValue, readText, wrongType } from '@/lib/items/read-target-value';
import {
  fieldsWithin,
  type TargetFieldName,
  targetFieldNames,
  targetGroups,
  type TargetValues,
} from '@/lib/fields/target-fields';
import { targetLimits } from '@/lib/items/target-limits';
import type { ReferenceData } from '@/lib/fields/reference-data';
import { shown } from '@/lib/fields/value-rules';
import type { InboundOperation } from '@/prisma/generated/enums';

/** An item after the checks that need only the item itself. */
export interface CheckedItem {
  /** Trimmed. For an invalid ID: the part that can be stored and shown. Blank when there was none. */
  externalId: string;
  /** Null: the item has no usable ID. */
  key: string | null;
  /** The item's values: fields that were not sent are absent, fields sent blank are null. */
  patch: Partial<TargetValues>;
  errors: ItemProblem<ItemErrorCode>[];
  /** Names of fields that do not exist. */
  unknownFields: string[];
}

/** The fields of each group by their names within the group. */
const fieldsOfGroup = new Map<string, ReadonlyMap<string, TargetFieldName>>(
  targetGroups.map((group) => [group, new Map(fieldsWithin(group))]),
);
const ungrouped: ReadonlyMap<string, TargetFieldName> = new Map(fieldsWithin(''));

/** Enough to find the mistake; a batch could have millions of unknown fields. */
const MAX_NAMED_FIELDS = 20;

/** Checks one item of a batch, which may be any JSON value. Pure. */
export function checkItem(item: unknown, operation: InboundOperation, reference: ReferenceData): CheckedItem {
  if (!isObject(item)) {
    const refusal = { ...wrongType('object', item), path: 'target' };
    return { externalId: '', key: null, patch: {}, errors: [refusal], unknownFields: [] };
  }
  const checked = checkExternalId(item.externalId);
  // Without an ID nothing else can be checked; a cancellation needs only the ID.
  if (checked.key === null || operation === 'cancel') return checked;
  const values = flatten(item, checked);
  for (const field of targetFieldNames) {
    const value = values[field];
    if (value === undefined) continue;
    const read = readTargetValue(field, value, reference);
    if (isRefusal(read)) checked.errors.push(read);
    else checked.patch[field] = read as never; // the compiler cannot tell that the value belongs to this field
  }
  return checked;
}

function checkExternalId(value: unknown): CheckedItem {
  const none = { patch: {}, errors: [], unknownFields: [] };
  const isAbsent = value === undefined || value === null;
  const text = isAbsent ? null : readText(value, targetLimits.externalId);
  if (typeof text === 'string') return { ...none, externalId: text, key: text };
  const error = { ...(text ?? { code: 'missing_external_id' as const }), path: 'externalId' };
  return { ...none, externalId: text === null ? '' : presentable(value), key: null, errors: [error] };
}

/** The part of an invalid ID that can be stored and shown, so that the sender recognises it. */
function presentable(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return shown(
    String(value)
      .toWellFormed()
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
      .trim(),
  );
}

type SentValues = Partial<Record<TargetFieldName, unknown>>;

/** The values sent, by field. Notes unknown fields and groups that are not objects. */
function flatten(item: Record<string, unknown>, checked: CheckedItem): SentValues {
  const values: SentValues = {};
  let unknownCount = 0;
  const noteUnknown = (path: string) => {
    if ((unknownCount += 1) <= MAX_NAMED_FIELDS) checked.unknownFields.push(presentable(path));
  };
  for (const [name, value] of Object.entries(item)) {
    const field = ungrouped.get(name);
    const group = fieldsOfGroup.get(name);
    if (field) values[field] = value;
    else if (group && value === null) for (const cleared of group.values()) values[cleared] = null;
    else if (group && isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const known = group.get(key);
        if (known) values[known] = inner;
        else noteUnknown(`${name}.${key}`);
      }
    } else if (group) checked.errors.push({ ...wrongType('object', value), path: name });
    // A dot in a name makes an unknown field; it is not a path into a group.
    else if (name !== 'externalId') noteUnknown(name.includes('.') ? `"${name}"` : name);
  }
  // The order in which fields were sent has no meaning: the same item in another order must give the same result.
  checked.errors.sort((one, other) => (one.path! < other.path! ? -1 : 1));
  checked.unknownFields.sort();
  if (unknownCount > MAX_NAMED_FIELDS) checked.unknownFields.push('…');
  return values;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
