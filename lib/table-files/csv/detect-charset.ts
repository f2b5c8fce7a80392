import { readBlocks } from '@/lib/table-files/read-blocks';
import { utf16Order } from '@/lib/table-files/sniff-file';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The charset of a text file, read to its end: the first letter that is not ASCII may be in its last row
 * (15 MiB take about 40 ms).
 * @param head the first bytes, as `sniffFile` took them
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
 * Whether the file is UTF-8 but for a few spoilt places, such as a letter cut in half by a database's column. Read
 * as Windows-1252, every name in it would be garbled without a word; read as UTF-8, the spoilt cells show U+FFFD.
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
  // In Windows-1252 text hardly two neighbouring bytes make a letter of UTF-8 by chance.
  return letters > spoilt * 10;
}
