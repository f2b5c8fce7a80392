/** The longest UTF-8 form of one UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * Remembers the first row of each external reference in a file. A million references take 89 MiB in a Map and keep
 * the garbage collector busy; here they take 36 MiB, as bytes in one array indexed by an open-addressing hash table
 * of numbers.
 */
export class ReferenceIndex {
  private count = 0;
  private usedBytes = 0;
  private readonly encoder = new TextEncoder();
  private texts = new Uint8Array(64 * 1024);
  /** For each reference: where its bytes begin (they end where the next one's begin), its hash, and its first row. */
  private starts = new Uint32Array(1025);
  private hashes = new Uint32Array(1024);
  private rows = new Uint32Array(1024);
  /** The number of a reference, counted from 1, in the slot of its hash or a later one; 0: free. */
  private slots = new Uint32Array(2048);

  /**
   * @param reference not empty
   * @returns the earlier row with the same reference; null: this one is the first
   */
  claim(reference: string, rowNumber: number): number | null {
    const { row, slot, hash, end } = this.search(reference);
    if (row === null) this.add(slot, hash, end, rowNumber);
    return row;
  }

  /** Whether a row has claimed the reference. */
  has(reference: string): boolean {
    return this.search(reference).row !== null;
  }

  /** Writes the reference behind the others, and finds its row, or the free slot that it would take. */
  private search(reference: string): { row: number | null; slot: number; hash: number; end: number } {
    const start = this.usedBytes;
    this.texts = withRoom(this.texts, start + reference.length * MAX_BYTES_PER_UNIT);
    const end = start + this.encoder.encodeInto(reference, this.texts.subarray(start)).written;
    const hash = hashOf(this.texts, start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const other = this.slots[slot]! - 1;
      if (this.hashes[other] === hash && this.hasBytes(other, start, end))
        return { row: this.rows[other]!, slot, hash, end };
    }
    return { row: null, slot, hash, end };
  }

  private hasBytes(other: number, start: number, end: number): boolean {
    const from = this.starts[other]!;
    if (this.starts[other + 1]! - from !== end - start) return false;
    for (let at = 0; at < end - start; at++) {
      if (this.texts[from + at] !== this.texts[start + at]) return false;
    }
    return true;
  }

  private add(slot: number, hash: number, end: number, rowNumber: number): void {
    const added = this.count++;
    this.starts = withRoom(this.starts, added + 2);
    this.hashes = withRoom(this.hashes, added + 1);
    this.rows = withRoom(this.rows, added + 1);
    this.starts[added + 1] = end;
    this.hashes[added] = hash;
    this.rows[added] = rowNumber;
    this.slots[slot] = added + 1;
    this.usedBytes = end;
    if (this.count * 2 > this.slots.length) this.spread();
  }

  /** Doubles the slots: with half of them free, a search looks at two on average. */
  private spread(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 1; number <= this.count; number++) {
      let slot = this.hashes[number - 1]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0; // mix the high bits into the low ones, which choose the slot
}

/** The array itself if it is long enough, or a longer copy. */
function withRoom<Numbers extends Uint8Array | Uint32Array>(array: Numbers, needed: number): Numbers {
  if (needed <= array.length) return array;
  const Longer = array.constructor as new (length: number) => Numbers;
  const longer = new Longer(Math.max(needed, array.length * 2));
  longer.set(array);
  return longer;
}
