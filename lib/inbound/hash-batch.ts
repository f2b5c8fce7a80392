import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { BatchInput } from '@/lib/inbound/batch-schemas';

/** SHA-256 of what a batch asks for, in hex: the order of names and the white space do not count (RFC 8785). */
export function hashBatch({ operation, targets }: BatchInput): string {
  const hash = createHash('sha256').update(operation);
  // Item by item: the canonical text of a whole batch would be as large as the request once more.
  for (const target of targets) hash.update('\n').update(canonicalize(target) ?? '');
  return hash.digest('hex');
}
