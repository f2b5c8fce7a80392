/** The longest UTF-8 form of one UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * Collects text as UTF-8, encoding it immediately: keeping strings in lists until a whole chunk is joined costs
 * more time in garbage collection than the writing itself.
 */
export class ByteWriter {
  /** Bytes written so far. */
  length = 0;
  private readonly encoder = new TextEncoder();
  private buffer: Uint8Array<ArrayBuffer>;

  /** @param expected initial capacity in bytes; it grows as needed */
  constructor(expected = 64 * 1024) {
    this.buffer = new Uint8Array(Math.ceil(expected));
  }

  write(text: string): void {
    const needed = this.length + text.length * MAX_BYTES_PER_UNIT;
    if (needed > this.buffer.length) this.grow(needed);
    this.length += this.encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** A copy of what was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length);
  }

  /** Forgets what was written and keeps the room for it. */
  clear(): void {
    this.length = 0;
  }

  /** The given parts of what was written, in the given order. */
  arrange(parts: readonly { start: number; end: number }[]): Uint8Array<ArrayBuffer> {
    const arranged = new Uint8Array(parts.reduce((sum, { start, end }) => sum + end - start, 0));
    let at = 0;
    for (const { start, end } of parts) {
      arranged.set(this.buffer.subarray(start, end), at);
      at += end - start;
    }
    return arranged;
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
