import { sampleForeignBytes } from '@/lib/table-files/csv/charset/sample-foreign-bytes';
import { readBlocks } from '@/lib/table-files/read-blocks';
import { utf16Order } from '@/lib/table-files/sniff-file';

export interface DetectedCharset {
  /** A label that `TextDecoder` knows. */
  charset: string;
  /** Charsets that fit about as well, the best first; null: there is no doubt. */
  doubt: { candidates: string[] } | null;
}

/** Enough for hundreds of words; more would only take longer. */
const SAMPLE_BYTES = 4 * 1024;

/** In no charset are bytes below "0", or a semicolon, part of a letter. */
const endsWord = (byte: number) => byte < 0x30 || byte === 0x3b;

/**
 * Detects the charset of a text file. Reads it to the end, because the first non-ASCII letter may be in the last row
 * (15 MiB take about 40 ms), and a second time if it is not UTF-8.
 * @param head the first bytes, as given to `sniffFile`
 */
export async function detectCharset(blob: Blob, head: Uint8Array): Promise<DetectedCharset> {
  const wide = utf16Order(head);
  if (wide) return certain(wide);
  if (hasUtf8Mark(head)) return certain('utf-8');
  if (await isUtf8(blob)) return certain('utf-8');

  const utf8 = createUtf8Counter();
  const words = await sampleForeignBytes(blob, endsWord, SAMPLE_BYTES, utf8.count);
  const { letters, broken } = utf8.end();
  // UTF-8 except for a few corrupted places, such as a letter cut in half by a database column: read in another
  // charset, every name would be garbled. Elsewhere, adjacent bytes rarely form a UTF-8 letter by chance.
  if (letters > broken * 10) return certain('utf-8');
  // Loaded on demand: most files are UTF-8.
  const { judgeCharset } = await import('@/lib/table-files/csv/charset/judge-charset');
  const judged = await judgeCharset(words);
  // Parts of the file seem to come from different programs.
  if (letters > broken) return { charset: 'utf-8', doubt: { candidates: ['utf-8', ...judged.candidates] } };
  const [charset] = judged.candidates;
  return { charset, doubt: judged.isCertain ? null : { candidates: judged.candidates } };
}

/**
 * The Unicode charset that a text is certainly in, whatever anybody says: by its byte order mark, or because its letters
 * beyond ASCII are well-formed UTF-8, which no text in another charset is by chance; null: it may be in another.
 * @param head the first bytes, as given to `sniffFile`
 */
export async function findUnicode(blob: Blob, head: Uint8Array): Promise<string | null> {
  const wide = utf16Order(head);
  if (wide) return wide;
  if (hasUtf8Mark(head)) return 'utf-8';
  const counter = createUtf8Counter();
  for await (const block of readBlocks(blob.stream())) counter.count(block);
  const { letters, broken } = counter.end();
  return letters > 0 && broken === 0 ? 'utf-8' : null;
}

const hasUtf8Mark = (head: Uint8Array) => head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;

const certain = (charset: string): DetectedCharset => ({ charset, doubt: null });

async function isUtf8(blob: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const block of readBlocks(blob.stream())) decoder.decode(block, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Counts the letters beyond ASCII, and the broken places, in bytes read as UTF-8. */
function createUtf8Counter() {
  const decoder = new TextDecoder('utf-8');
  let letters = 0;
  let broken = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) broken += 1;
      else if (code > 0x7f) letters += 1;
    }
  };
  return {
    count: (block: Uint8Array) => add(decoder.decode(block, { stream: true })),
    end: () => {
      add(decoder.decode());
      return { letters, broken };
    },
  };
}
