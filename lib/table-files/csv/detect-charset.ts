import { readBlocks } from '@/lib/table-files/read-blocks';
import { utf16Order } from '@/lib/table-files/sniff-file';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Detects the charset of a text file. Reads it to the end, because the first non-ASCII letter may be in the last
 * row (15 MiB take about 40 ms).
 * @param head the first bytes, as given to `sniffFile`
 */
export async function detectCharset(blob: Blob, head: Uint8Array): Promise<Charset> {
  const wide = utf16Order(head);
  if (wide) return wide;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const block of readBlocks(blob.stream())) decoder.decode(block, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return (await isNearlyUtf8(blob)) ? 'utf-8' : 'windows-1252';
  }
}

/**
 * Whether the file is UTF-8 except for a few corrupted places, such as a letter cut in half by a database column.
 * Read as Windows-1252, every name in it would be silently garbled; read as UTF-8, only the corrupted cells show
 * U+FFFD.
 */
async function isNearlyUtf8(blob: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8');
  let letters = 0;
  let spoilt = 0;
  const count = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) spoilt += 1;
      else if (code > 0x7f) letters += 1;
    }
  };
  for await (const block of readBlocks(blob.stream())) count(decoder.decode(block, { stream: true }));
  count(decoder.decode());
  // In Windows-1252 text, two adjacent bytes rarely form a UTF-8 letter by chance.
  return letters > spoilt * 10;
}
