import { createHash } from 'node:crypto';
import type { InboundOperation } from '@/prisma/generated/enums';

/**
 * Tells batches apart by what they ask for: neither the order of names nor white space counts.
 * @returns `add` takes the items in the order sent; `digest` gives the SHA-256 of all, in hex
 */
export function createBatchHash(operation: InboundOperation) {
  const hash = createHash('sha256').update(operation);
  return {
    // Item by item: the text of a whole batch would be as large as the request once more.
    add: (target: unknown) => void hash.update('\n').update(JSON.stringify(sortNames(target))),
    digest: () => hash.digest('hex'),
  };
}

/**
 * The same value with the names of its objects in order. Canonical JSON (RFC 8785) refuses numbers that no double holds,
 * which are one item's fault here and not the batch's.
 */
function sortNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortNames);
  const entries = Object.entries(value).map(([name, inner]) => [name, sortNames(inner)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
