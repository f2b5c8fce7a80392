import { createHash } from 'node:crypto';
import type { InboundOperation } from '@/prisma/generated/enums';

/** Characters that are hashed at a time: a call for each item costs more than the hashing itself. */
const AT_ONCE = 64 * 1024;

/**
 * Tells batches apart by what they ask for: neither the order of names nor white space counts.
 * @returns `add` takes the items in the order sent; `digest` gives the SHA-256 of all, in hex
 */
export function createBatchHash(operation: InboundOperation) {
  const hash = createHash('sha256');
  // Never the text of a whole batch: it would be as large as the request once more.
  let text: string = operation;
  return {
    add(target: unknown): void {
      text += `\n${canonicalText(target)}`;
      if (text.length < AT_ONCE) return;
      hash.update(text);
      text = '';
    },
    digest: (): string => hash.update(text).digest('hex'),
  };
}

/**
 * JSON with the names of each object in order. Canonical JSON (RFC 8785) refuses numbers that no double holds, which are
 * one item's fault here and not the batch's. Written at once: sorted copies of the objects took twice as long.
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
