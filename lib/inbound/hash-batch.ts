import { createHash } from 'node:crypto';
import type { CheckedItem } from '@/lib/inbound/items/check-item';
import type { InboundOperation } from '@/prisma/generated/enums';

interface HashedBatch {
  operation: InboundOperation;
  /** What was sent, one for each item. */
  targets: unknown[];
  items: readonly CheckedItem[];
  /** The items as `packItems` gives them. */
  packed: Uint8Array;
}

/**
 * Tells batches apart by what they ask for: neither the order of names nor white space counts. A checked item says all
 * that its target says, unless something of that was refused or is unknown; of such a one what was sent counts as well.
 * @returns the SHA-256, in hex
 */
export function hashBatch({ operation, targets, items, packed }: HashedBatch): string {
  const hash = createHash('sha256').update(`${operation}\n`).update(packed);
  items.forEach(({ errors, unknownFields }, index) => {
    if (errors.length > 0 || unknownFields.length > 0) hash.update(`\n${canonicalText(targets[index])}`);
  });
  return hash.digest('hex');
}

/**
 * JSON with the names of each object in order. Canonical JSON (RFC 8785) refuses numbers that no double holds, which are
 * one item's fault here and not the batch's.
 */
function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  let text = '';
  for (const name of Object.keys(value).sort()) {
    text += `${text && ','}${JSON.stringify(name)}:${canonicalText((value as Record<string, unknown>)[name])}`;
  }
  return `{${text}}`;
}
