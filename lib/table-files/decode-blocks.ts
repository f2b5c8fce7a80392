import { joinBytes } from '@/lib/table-files/join-bytes';

/**
 * Decodes text that arrives in blocks: UTF-8, unless a byte order mark says UTF-16. Invalid bytes become U+FFFD, as
 * with a streaming decoder, which takes six times as long in Node.
 */
export class BlockDecoder {
  private decoder: TextDecoder | undefined;
  private isUtf8 = true;
  /** The first bytes of a character that the previous block cut off. */
  private rest: Uint8Array = new Uint8Array(0);

  /** The text that can be decoded so far. */
  decode(block: Uint8Array): string {
    const bytes = joinBytes(this.rest, block);
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

/** The start of the last character if some of its bytes are missing; otherwise the length. */
function wholeCharacters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue; // a continuation byte
    const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return size > back ? length - back : length;
  }
  return length;
}

function charsetOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
