import { createHash } from 'node:crypto';
import { canonicalText } from '@/lib/inbound/canonical-text';
import { listOfPacked } from '@/lib/inbound/pack-items';
import type { CheckedItem } from '@/lib/items/check-item';
import type { InboundOperation } from '@/prisma/generated/enums';

interface SentBatch {
  operation: InboundOperation;
  /** What else decides what becomes of the targets. */
  complete?: boolean;
  scope?: { routeDate: string };
  sourceVersion?: string;
  /** The targets as sent, one for each item. */
  targets: unknown[];
}

interface CheckedBatch extends Pick<SentBatch, 'operation' | 'targets'> {
  items: readonly CheckedItem[];
  /** The items as returned by `packItems`. */
  packed: Uint8Array;
}

/**
 * Version of the hash's input, stored with it. A change to `hashSentBatch` that gives the same batch a different
 * hash needs a new version, and `ValidatedBatch` then needs the old hash as well: a retry must be recognised after
 * a deployment.
 * 1: the checked items (`hashCheckedBatch`). 2: what was sent (`hashSentBatch`).
 */
export const currentHashVersion = 2;

/** Characters that are hashed in one call. */
const hashedAtOnce = 32 * 1024;

/**
 * Identifies a batch by what was sent. The order of names within an object and the white space between JSON tokens
 * do not matter; everything else does. No validation rule or library affects it, so the same bytes have the same
 * hash in every release.
 * @returns the SHA-256, in hex
 */
export function hashSentBatch({ targets, ...head }: SentBatch): string {
  const hash = createHash('sha256').update(hashedHead(head));
  // Many texts at once: each call of `update` costs more than the hash of a target.
  let text = '';
  for (const target of targets) {
    text += `${canonicalText(target)}\n`;
    if (text.length < hashedAtOnce) continue;
    hash.update(text);
    text = '';
  }
  return hash.update(text).digest('hex');
}

/** What the hash covers before the targets. */
export function hashedHead({
  operation,
  complete,
  scope,
  sourceVersion,
}: Omit<SentBatch, 'targets'>): string {
  // The others only where they are given: a batch without them has the hash that it had before there were any.
  if (!complete && sourceVersion === undefined) return `${operation}\n`;
  return `${operation}\n${complete ? scope!.routeDate : ''} ${sourceVersion ?? ''}\n`;
}

/**
 * The hash of batches stored with version 1: of the checked items, and of what was sent where the checked items do
 * not contain all of it. It recognises such a batch as long as today's rules give the same checked items.
 * @returns the SHA-256, in hex
 */
export function hashCheckedBatch({ operation, targets, items, packed }: CheckedBatch): string {
  const hash = createHash('sha256').update(`${operation}\n`).update(listOfPacked(packed));
  items.forEach(({ errors, unknownFields }, index) => {
    if (errors.length > 0 || unknownFields.length > 0) {
      hash.update(`\n${canonicalText(targets[index], 'null')}`);
    }
  });
  return hash.digest('hex');
}

/** Version of the hash that tells requests with an `Idempotency-Key` apart: it must not change while such a key is kept. */
const keyedHashVersion = 2;

/** What identifies a batch as it was sent, for the `Idempotency-Key` of its request. */
export function identifyBatch(batch: {
  sourceSystem: string;
  batchId: string;
  contentHashes: Readonly<Record<number, string>>;
}): string {
  return JSON.stringify([batch.sourceSystem, batch.batchId, batch.contentHashes[keyedHashVersion]]);
}
