import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import { ApiError, type ErrorCode, type MessageParams } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';
import { parsePart } from '@/lib/http/find-problems';
import { parseJson } from '@/lib/http/parse-json';
import { batchBody, type BatchInput, batchLimits, isTrial } from '@/lib/inbound/batch-schemas';
import { hashCheckedBatch, hashSentBatch } from '@/lib/inbound/hash-batch';
import { checkItem } from '@/lib/items/check-item';
import { packItems, shareBytes } from '@/lib/inbound/pack-items';
import type { Language } from '@/lib/languages/language';
import { referenceData } from '@/lib/fields/reference-data';

/**
 * A batch after all validation that needs no database. Its large parts are shared memory, which can be passed
 * between threads at no cost.
 */
export interface ValidatedBatch extends Omit<BatchInput, 'targets' | 'validateOnly' | 'validate_only'> {
  /** Whether nothing is to be kept of it. */
  isTrial: boolean;
  /** Size of the request as sent. */
  bodyBytes: number;
  /** Number of items, also of those without a usable ID. */
  itemCount: number;
  /** Keyed by version. */
  contentHashes: Readonly<Record<number, string>>;
  /** Number of distinct external IDs that can be looked up. */
  keyCount: number;
  /**
   * These IDs as the text of a PostgreSQL array: pg would write one of 10,000 element by element and block others
   * meanwhile.
   */
  keys: string;
  /** The checked items in the order sent: see pack-items.ts. */
  items: Uint8Array<SharedArrayBuffer>;
  /** The request as sent: the source of the payloads kept with rejected items. */
  sent: Uint8Array<SharedArrayBuffer>;
}

/** An error loses its class between threads, so a refusal travels as data. */
export type BatchVerdict =
  | { batch: ValidatedBatch }
  | { problems: Problem[] }
  | { refusal: { code: ErrorCode; params: MessageParams } };

/**
 * Reads the body of a batch and checks its items, each on its own. This is the work that a large or hostile body
 * can stretch to several seconds. Pure.
 * @param language of messages about the request as a whole
 */
export function validateBatch(bytes: Uint8Array, language: Language): BatchVerdict {
  let sent: unknown;
  try {
    sent = parseJson(bytes, batchLimits.values);
  } catch (error) {
    if (error instanceof ApiError) return { refusal: { code: error.code, params: error.params } };
    throw error;
  }
  const { data, problems } = parsePart(batchBody, sent, { place: 'body', language, uncheckedKey: 'targets' });
  if (problems) return { problems };
  if (data.targets.length > batchLimits.targets) return { refusal: batchTooLarge };
  const { targets, validateOnly, validate_only, ...facts } = data;
  const checked = checkItems(targets, facts);
  return {
    batch: {
      ...facts,
      isTrial: isTrial({ validateOnly, validate_only }),
      ...checked,
      bodyBytes: bytes.byteLength,
      sent: shareBytes(bytes),
    },
  };
}

/** The first item with an ID wins, even if it is itself bad. */
function checkItems(
  targets: unknown[],
  head: Pick<BatchInput, 'operation' | 'complete' | 'scope' | 'sourceVersion'>,
) {
  const { operation, sourceVersion } = head;
  const firstPlaces = new Map<string, number>();
  const items = targets.map((target, index) => {
    const item = checkItem(target, operation, referenceData());
    if (sourceVersion !== undefined && item.key !== null) item.sourceVersion ??= sourceVersion;
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
  const packed = packItems(items);
  return {
    contentHashes: {
      1: hashCheckedBatch({ operation, targets, items, packed }),
      2: hashSentBatch({ ...head, targets }),
    },
    itemCount: targets.length,
    keyCount: firstPlaces.size,
    keys: arrayText([...firstPlaces.keys()]),
    items: packed,
  };
}

/** A PostgreSQL array of texts, in text form. */
export function arrayText(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
