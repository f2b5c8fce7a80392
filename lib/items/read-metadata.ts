import { isMetadataKey, metadataLimits, type MetadataPatch } from '@/lib/fields/metadata';
import { shown } from '@/lib/fields/value-rules';
import type { ItemErrorCode, ItemProblem } from '@/lib/items/item-problem';
import { isRefusal, readText, wrongType } from '@/lib/items/read-target-value';

/** The path of metadata in an item. */
export const metadataPath = 'metadata';

/** Names at most this many problems of one item: it could have millions of keys. */
const MAX_PROBLEMS = 20;

/**
 * Reads the metadata of an item. A text sets a key; null or blank removes it; null in place of the object removes all.
 * @returns `patch` is undefined if anything was refused
 */
export function readMetadata(value: unknown): {
  patch?: MetadataPatch | null;
  errors: ItemProblem<ItemErrorCode>[];
} {
  if (value === null) return { patch: null, errors: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return { errors: [{ ...wrongType('object', value), path: metadataPath }] };
  const errors: ItemProblem<ItemErrorCode>[] = [];
  const entries: [string, string | null][] = [];
  for (const [key, text] of Object.entries(value)) {
    if (errors.length === MAX_PROBLEMS) break;
    if (!isMetadataKey(key)) {
      const { keyLength: limit } = metadataLimits;
      errors.push({
        code: 'invalid_metadata_key',
        path: metadataPath,
        params: { value: showable(key), limit },
      });
      continue;
    }
    const read = text === null ? null : readText(text, metadataLimits.valueLength);
    if (isRefusal(read)) errors.push({ ...read, path: `${metadataPath}.${key}` });
    else entries.push([key, read]);
  }
  return errors.length > 0 ? { errors } : { patch: Object.fromEntries(entries), errors };
}

/** The part of a refused key that can be stored and shown. */
function showable(key: string): string {
  return shown(key.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd'));
}
