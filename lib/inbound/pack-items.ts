import type { CheckedItem } from '@/lib/items/check-item';

/**
 * The checked items of a batch as bytes that threads share: handing them over costs nothing, whatever their size, and
 * whoever tries again still has them. Lists of objects would be copied, value by value, by the very thread that must not
 * stand still.
 */
export function packItems(items: CheckedItem[]): Uint8Array<SharedArrayBuffer> {
  return shareBytes(Buffer.from(JSON.stringify(items)));
}

/** The items as they were packed, in the order sent. */
export function unpackItems({ buffer }: Uint8Array<SharedArrayBuffer>): CheckedItem[] {
  return JSON.parse(Buffer.from(buffer).toString()) as CheckedItem[];
}

/** The same bytes where every thread can read them. */
export function shareBytes(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}
