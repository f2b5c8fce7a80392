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
  const writeName = createNameWriter();
  // Never the text of a whole batch: it would be as large as the request once more.
  let text: string = operation;
  return {
    add(target: unknown): void {
      text += `\n${canonicalText(target, writeName)}`;
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
function canonicalText(value: unknown, writeName: (name: string) => string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((inner) => canonicalText(inner, writeName)).join(',')}]`;
  let text = '';
  for (const name of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[name];
    text += `${text && ','}${writeName(name)}${canonicalText(inner, writeName)}`;
  }
  return `{${text}}`;
}

/** The same dozen names come in every item. */
const KEPT_NAMES = 100;

/** Writes a name with its colon. */
function createNameWriter(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const written = `${JSON.stringify(name)}:`;
    if (known.size < KEPT_NAMES) known.set(name, written);
    return written;
  };
}
