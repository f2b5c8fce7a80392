import { createHash } from 'node:crypto';
import type { CheckedItem } from '@/lib/items/check-item';
import type { InboundOperation } from '@/prisma/generated/enums';

interface SentBatch {
  operation: InboundOperation;
  /** What was sent, one for each item. */
  targets: unknown[];
}

interface CheckedBatch extends SentBatch {
  items: readonly CheckedItem[];
  /** The items as `packItems` gives them. */
  packed: Uint8Array;
}

/**
 * What the hash of a batch is made of, stored beside it. A change of `hashSentBatch` that gives the same batch another hash needs a
 * new number, and `ValidatedBatch` the hash of the old kind as well: a retry must be recognised after a deployment.
 * 1: the checked items (`hashCheckedBatch`). 2: what was sent (`hashSentBatch`).
 */
export const currentHashVersion = 2;

/**
 * Tells batches apart by what was sent: neither the order of names within an object nor white space between the parts of the JSON
 * counts, all else does. No rule and no library has a say in it, so the same bytes have the same hash in every release.
 * @returns the SHA-256, in hex
 */
export function hashSentBatch({ operation, targets }: SentBatch): string {
  const hash = createHash('sha256').update(`${operation}\n`);
  for (const target of targets) hash.update(`${canonicalText(target)}\n`);
  return hash.digest('hex');
}

/**
 * The hash of batches that were stored with version 1: of the checked items, and of what was sent where they do not say all of it. It
 * recognises such a batch as long as today's rules make the same of it.
 * @returns the SHA-256, in hex
 */
export function hashCheckedBatch({ operation, targets, items, packed }: CheckedBatch): string {
  const hash = createHash('sha256').update(`${operation}\n`).update(packed);
  items.forEach(({ errors, unknownFields }, index) => {
    if (errors.length > 0 || unknownFields.length > 0) {
      hash.update(`\n${canonicalText(targets[index], 'null')}`);
    }
  });
  return hash.digest('hex');
}

/**
 * JSON with the names of each object in order. Canonical JSON (RFC 8785) refuses numbers that no double holds (1e400), which are
 * one item's fault here and not the batch's.
 * @param tooLarge what is written for such a number: `Infinity` with its sign by default, since it is not the same as `null`
 */
function canonicalText(value: unknown, tooLarge?: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return tooLarge ?? String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => canonicalText(part, tooLarge)).join(',')}]`;
  let text = '';
  for (const name of Object.keys(value).sort()) {
    const part = (value as Record<string, unknown>)[name];
    text += `${text && ','}${JSON.stringify(name)}:${canonicalText(part, tooLarge)}`;
  }
  return `{${text}}`;
}
