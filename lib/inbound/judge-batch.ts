import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import { ApiError, type ErrorCode, type MessageParams } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';
import { parsePart } from '@/lib/http/find-problems';
import { parseJson } from '@/lib/http/parse-json';
import { batchBody, type BatchInput, batchLimits } from '@/lib/inbound/batch-schemas';
import { createBatchHash } from '@/lib/inbound/hash-batch';
import { checkItem, type CheckedItem } from '@/lib/inbound/items/check-item';
import type { Language } from '@/lib/messages/language';
import { referenceData } from '@/lib/orders/reference-data';

/** A batch after everything that needs no database. */
export interface JudgedBatch extends Omit<BatchInput, 'targets'> {
  /** Of the request as it was sent. */
  bodyBytes: number;
  contentHash: string;
  /** In the order sent. */
  items: CheckedItem[];
  /** The same items as they were sent, as JSON within a JSON text: ready to be put into a larger one as they are. */
  payloads: string[];
}

/** A judged batch on its way between threads: its items as JSON texts of a hundred each, cheap to hand over. */
export type PackedBatch = Omit<JudgedBatch, 'items'> & { slices: string[] };

/** An error loses its class between threads, so a refusal travels as data. */
export type BatchVerdict =
  { batch: PackedBatch } | { problems: Problem[] } | { refusal: { code: ErrorCode; params: MessageParams } };

/** Items of a slice: less than a millisecond for whoever parses it. */
const SLICE = 100;

/**
 * Reads the body of a batch and checks its items, each on its own: the part of the work that a large or hostile body
 * makes long, up to some seconds. Pure.
 * @param language of what is said about the request as a whole
 */
export function judgeBatch(bytes: Uint8Array, language: Language): BatchVerdict {
  let sent: unknown;
  try {
    sent = parseJson(bytes, batchLimits.values);
  } catch (error) {
    if (error instanceof ApiError) return { refusal: { code: error.code, params: error.params } };
    throw error;
  }
  const { data, problems } = parsePart(batchBody, sent, { place: 'body', language, unjudged: 'targets' });
  if (problems) return { problems };
  if (data.targets.length > batchLimits.targets) return { refusal: batchTooLarge };
  const { targets, ...facts } = data;
  const { items, contentHash } = checkItems(data);
  const slices: string[] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    slices.push(JSON.stringify(items.slice(start, start + SLICE)));
  }
  const payloads = targets.map((target) => JSON.stringify(JSON.stringify(target)));
  return { batch: { ...facts, bodyBytes: bytes.byteLength, contentHash, payloads, slices } };
}

/** The first of an ID wins, even when it is bad itself. */
function checkItems({ targets, operation }: BatchInput) {
  const hash = createBatchHash(operation);
  const firstPlaces = new Map<string, number>();
  const items = targets.map((target, index) => {
    hash.add(target);
    const item = checkItem(target, operation, referenceData());
    if (item.key === null) return item;
    const first = firstPlaces.get(item.key);
    if (first === undefined) {
      firstPlaces.set(item.key, index + 1);
      return item;
    }
    item.errors = [{ code: 'duplicate_external_id', path: 'externalId', params: { first_item: first } }];
    item.key = null;
    return item;
  });
  return { items, contentHash: hash.digest() };
}
