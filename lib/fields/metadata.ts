import { findBadCharacter } from '@/lib/fields/find-bad-character';
import { trimCell } from '@/lib/fields/trim-cell';

/** What a client may keep with a delivery or a target for itself. Lengths in UTF-16 code units. */
export const metadataLimits = { keys: 50, keyLength: 40, valueLength: 500 } as const;

/** The client's own texts, by its own keys. */
export type Metadata = Readonly<Record<string, string>>;

/** What is to become of some keys: a text sets one, null removes it. The others stay. */
export type MetadataPatch = Readonly<Record<string, string | null>>;

/** Whether a text can be a key: up to 40 characters on one line, at least one of them visible. */
export function isMetadataKey(key: string): boolean {
  const { keyLength } = metadataLimits;
  return key.length <= keyLength && trimCell(key) !== '' && !/[\t\n\r]/.test(key) && !findBadCharacter(key);
}

/**
 * The metadata after a change.
 * @param patch null removes all keys
 * @returns null when none is left
 */
export function patchMetadata(stored: Metadata | null, patch: MetadataPatch | null): Metadata | null {
  if (patch === null) return null;
  const entries = Object.entries<string | null>({ ...stored, ...patch }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Whether there are more keys than may be kept. */
export function hasTooManyKeys(metadata: Metadata | null): boolean {
  return metadata !== null && Object.keys(metadata).length > metadataLimits.keys;
}
