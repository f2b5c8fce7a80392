import type { CheckedItem } from '@/lib/items/check-item';

/** The items of a part take the deciding thread a millisecond or two, so that the database soon has something to write. */
const ITEMS_PER_PART = 500;

const comma = ','.charCodeAt(0);
const newline = '\n'.charCodeAt(0);

/**
 * Packs the checked items of a batch into memory shared between threads: passing it on costs nothing, whatever its
 * size, and a retry still has it. Lists of objects would be copied value by value on the thread that must not
 * block. One JSON list, with a line break instead of the comma between two parts (JSON escapes those in texts), so that
 * the other side can begin with the first items.
 */
export function packItems(items: CheckedItem[]): Uint8Array<SharedArrayBuffer> {
  const parts: string[] = [];
  for (let at = 0; at < items.length; at += ITEMS_PER_PART) {
    parts.push(JSON.stringify(items.slice(at, at + ITEMS_PER_PART)).slice(1, -1));
  }
  return shareBytes(Buffer.from(`[${parts.join('\n')}]`));
}

/** The packed items, in the order sent, some hundred at a time. */
export function* unpackParts({ buffer }: Uint8Array<SharedArrayBuffer>): Generator<CheckedItem[]> {
  const packed = Buffer.from(buffer);
  const end = packed.byteLength - 1;
  for (let from = 1, to: number; from < end; from = to + 1) {
    const next = packed.indexOf(newline, from);
    to = next < 0 ? end : next;
    yield JSON.parse(`[${packed.toString('utf8', from, to)}]`) as CheckedItem[];
  }
}

/** The packed items as one JSON list. */
export function listOfPacked(packed: Uint8Array): Uint8Array {
  const list = Uint8Array.from(packed);
  for (let at = list.indexOf(newline); at >= 0; at = list.indexOf(newline, at)) list[at] = comma;
  return list;
}

/** A copy of the bytes that every thread can read. */
export function shareBytes(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}
