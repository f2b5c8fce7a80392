import type { CheckedItem } from '@/lib/inbound/items/check-item';

/** A checked item, and the JSON text of what was sent. */
export interface PackedItem {
  item: CheckedItem;
  sent: string;
}

/**
 * The items of a batch as bytes that threads share: handing them over costs nothing, whatever their size, and whoever
 * tries again still has them. Lists of objects would be copied, value by value, by the very thread that must not stand
 * still.
 * @param targets what was sent, one for each item
 */
export function packItems(items: CheckedItem[], targets: unknown[]): Uint8Array<SharedArrayBuffer> {
  // JSON has no line ends of its own, so that lines need no second writing.
  const lines = [JSON.stringify(items), ...targets.map((target) => JSON.stringify(target))];
  const bytes = Buffer.from(lines.join('\n'));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}

/** The items as they were packed, in the order sent. */
export function unpackItems({ buffer }: Uint8Array<SharedArrayBuffer>): PackedItem[] {
  const [items, ...sent] = Buffer.from(buffer).toString().split('\n') as [string, ...string[]];
  return (JSON.parse(items) as CheckedItem[]).map((item, index) => ({ item, sent: sent[index]! }));
}
