/** Longest UTF-8 form of one UTF-16 unit, in bytes. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * Collects text as UTF-8. What was written is bytes at once: texts kept in lists until a whole chunk is joined cost the
 * collector more time than the writing takes.
 */
export class ByteWriter {
  /** How many bytes were written. */
  length = 0;
  private readonly encoder = new TextEncoder();
  private buffer: Uint8Array<ArrayBuffer>;

  /** @param expected bytes to begin with; it grows as it must */
  constructor(expected = 64 * 1024) {
    this.buffer = new Uint8Array(expected);
  }

  write(text: string): void {
    const needed = this.length + text.length * MAX_BYTES_PER_UNIT;
    if (needed > this.buffer.length) this.grow(needed);
    this.length += this.encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** What was written, in memory of its own. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length);
  }

  /** The written parts, in the order in which they are given. */
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
