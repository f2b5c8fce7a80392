/**
 * Decodes text that comes in blocks: UTF-8, unless a mark of the byte order says UTF-16. Wrong bytes become U+FFFD, as
 * with a decoder of streams, which takes six times as long in Node.
 */
export class BlockDecoder {
  private decoder: TextDecoder | undefined;
  private isUtf8 = true;
  /** The beginning of what the block cut off. */
  private rest: Uint8Array = new Uint8Array(0);

  /** What can be told of the text by now. */
  decode(block: Uint8Array): string {
    const bytes = joined(this.rest, block);
    if (!this.decoder) {
      this.rest = bytes;
      if (bytes.length < 3) return '';
      const charset = charsetOf(bytes);
      this.isUtf8 = charset === 'utf-8';
      this.decoder = new TextDecoder(charset, { ignoreBOM: this.isUtf8 });
      this.rest = new Uint8Array(0);
      const hasMark = this.isUtf8 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      return this.decode(hasMark ? bytes.subarray(3) : bytes);
    }
    if (!this.isUtf8) return this.decoder.decode(bytes, { stream: true });
    const end = wholeCharacters(bytes);
    this.rest = bytes.slice(end);
    return this.decoder.decode(bytes.subarray(0, end));
  }

  /** The rest of the text. */
  end(): string {
    return (this.decoder ?? new TextDecoder()).decode(this.rest);
  }
}

/** Where the last character begins, if some of its bytes are still to come; else the length. */
function wholeCharacters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue; // one of a character's further bytes
    const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return size > back ? length - back : length;
  }
  return length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function charsetOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
