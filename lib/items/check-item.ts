import type { ItemErrorCode, ItemProblem } from '@/lib/items/item-problem';
import { isRefusal, readTargetValue, readText, wrongType } from '@/lib/items/read-target-value';
import { fieldsWithin, targetFieldNames, targetGroups, type TargetValues } from '@/lib/fields/target-fields';
import { metadataPath, readMetadata } from '@/lib/items/read-metadata';
import { readSourceVersion, type SourceVersion, sourceVersionPath } from '@/lib/items/source-version';
import { targetLimits } from '@/lib/items/target-limits';
import type { MetadataPatch } from '@/lib/fields/metadata';
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
  /** What becomes of the target's metadata; absent: it stays. */
  metadata?: MetadataPatch | null;
  /** The sender's version; absent: none was sent. */
  sourceVersion?: SourceVersion;
}

/** Fields by their names within a group, as their places in `targetFieldNames`. */
type PlacesOfFields = ReadonlyMap<string, number>;

const placesWithin = (group: Parameters<typeof fieldsWithin>[0]): PlacesOfFields =>
  new Map(fieldsWithin(group).map(([name, field]) => [name, targetFieldNames.indexOf(field)]));

const placesOfGroups = new Map<string, PlacesOfFields>(
  targetGroups.map((group) => [group, placesWithin(group)]),
);
const ungrouped = placesWithin('');

/** Enough to find the mistake; a batch could have millions of unknown fields. */
const MAX_NAMED_FIELDS = 20;

/** Checks one item of a batch, which may be any JSON value. Pure. */
export function checkItem(item: unknown, operation: InboundOperation, reference: ReferenceData): CheckedItem {
  if (!isObject(item)) {
    const refusal = { ...wrongType('object', item), path: 'target' };
    return { externalId: '', key: null, patch: {}, errors: [refusal], unknownFields: [] };
  }
  const checked = checkExternalId(item.externalId);
  // Without an ID nothing else can be checked; a cancellation needs only the ID, and the version if it has one.
  if (checked.key === null) return checked;
  checkSourceVersion(item.sourceVersion, checked);
  if (operation === 'cancel') return checked;
  const values = flatten(item, checked);
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (value === undefined) continue;
    const field = targetFieldNames[place]!;
    const read = readTargetValue(field, value, reference);
    if (isRefusal(read)) checked.errors.push(read);
    else checked.patch[field] = read as never; // the compiler cannot tell that the value belongs to this field
  }
  if (item.metadata !== undefined) {
    const { patch, errors } = readMetadata(item.metadata);
    checked.errors.push(...errors);
    if (patch !== undefined) checked.metadata = patch;
  }
  return checked;
}

/** The ID by which the item is looked up; null: it has no usable one. Pure. */
export function keyOf(item: unknown): string | null {
  return isObject(item) ? checkExternalId(item.externalId).key : null;
}

function checkSourceVersion(value: unknown, checked: CheckedItem) {
  if (value === undefined) return;
  const version = readSourceVersion(value);
  if (typeof version === 'string') checked.sourceVersion = version;
  else if (version !== null) checked.errors.push(version);
}

/** Names at the top of an item that are neither fields nor groups. */
const ownNames: ReadonlySet<string> = new Set(['externalId', metadataPath, sourceVersionPath]);

function checkExternalId(value: unknown): CheckedItem {
  const isAbsent = value === undefined || value === null;
  const text = isAbsent ? null : readText(value, targetLimits.externalId);
  // The order of these names is that of the packed items, and part of the hashes of version 1.
  if (typeof text === 'string')
    return { patch: {}, errors: [], unknownFields: [], externalId: text, key: text };
  const error = { ...(text ?? { code: 'missing_external_id' as const }), path: 'externalId' };
  const externalId = text === null ? '' : presentable(value);
  return { patch: {}, errors: [error], unknownFields: [], externalId, key: null };
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

/** The values sent, by the places of their fields. Notes unknown fields and groups that are not objects. */
function flatten(item: Record<string, unknown>, checked: CheckedItem): unknown[] {
  const values: unknown[] = [];
  let unknownCount = 0;
  for (const name of Object.keys(item)) {
    const value = item[name];
    const place = ungrouped.get(name);
    const group = place === undefined ? placesOfGroups.get(name) : undefined;
    if (place !== undefined) values[place] = value;
    else if (group && value === null) for (const cleared of group.values()) values[cleared] = null;
    else if (group && isObject(value)) {
      for (const key of Object.keys(value)) {
        const inner = group.get(key);
        if (inner !== undefined) values[inner] = value[key];
        else noteUnknown(checked, `${name}.${key}`, ++unknownCount);
      }
    } else if (group) checked.errors.push({ ...wrongType('object', value), path: name });
    // A dot in a name makes an unknown field; it is not a path into a group.
    else if (!ownNames.has(name))
      noteUnknown(checked, name.includes('.') ? `"${name}"` : name, ++unknownCount);
  }
  // The order in which fields were sent has no meaning: the same item in another order must give the same result.
  if (checked.errors.length > 1) checked.errors.sort((one, other) => (one.path! < other.path! ? -1 : 1));
  if (unknownCount > 1) checked.unknownFields.sort();
  if (unknownCount > MAX_NAMED_FIELDS) checked.unknownFields.push('…');
  return values;
}

/** @param count of the item's unknown fields so far, this one included */
function noteUnknown(checked: CheckedItem, path: string, count: number) {
  if (count <= MAX_NAMED_FIELDS) checked.unknownFields.push(presentable(path));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
