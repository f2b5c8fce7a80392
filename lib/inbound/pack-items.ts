import type { CheckedItem } from '@/lib/items/check-item';

/**
 * Packs the checked items of a batch into memory shared between threads: passing it on costs nothing, whatever its
 * size, and a retry still has it. Lists of objects would be copied value by value on the thread that must not
 * block.
 */
export function packItems(items: CheckedItem[]): Uint8Array<SharedArrayBuffer> {
  return shareBytes(Buffer.from(JSON.stringify(items)));
}

/** The packed items, in the order sent. */
export function unpackItems({ buffer }: Uint8Array<SharedArrayBuffer>): CheckedItem[] {
  return JSON.parse(Buffer.from(buffer).toString()) as CheckedItem[];
}

/** A copy of the bytes that every thread can read. */
export function shareBytes(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}
