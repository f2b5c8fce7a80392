import { latin1Text } from '@/lib/table-files/latin1-text';

/** How many bytes at the start of a file `sniffFile` examines. */
export const SNIFF_BYTES = 4096;

/** `container`: the file's container format; `found`: what an unusable file is, for the message. */
export type SniffedFile =
  { container: 'text' | 'zip' | 'ole' | 'empty' } | { container: null; found: string };

const MAGIC: ReadonlyArray<readonly [bytes: string, found: string]> = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\x1f\x8b', 'gzip'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['{\\rtf', 'RTF'],
];

/** HTML or XML saved with a spreadsheet's extension: many web systems "export to Excel" like that. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|head|body|meta)/i;

/**
 * Identifies a file by its first bytes, whatever its name says.
 * @param head up to `SNIFF_BYTES` bytes from the start
 */
export function sniffFile(head: Uint8Array): SniffedFile {
  if (head.length === 0) return { container: 'empty' };
  const text = latin1Text(head);
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return { container: 'zip' };
  if (text.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { container: 'ole' };
  for (const [magic, found] of MAGIC) if (text.startsWith(magic)) return { container: null, found };

  const wide = utf16Order(head);
  const readable = wide ? text.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff)/, '') : text;
  if (MARKUP.test(readable.replace(/^\xef\xbb\xbf/, ''))) return { container: null, found: 'HTML/XML' };
  if (wide) return { container: 'text' };
  // Text contains hardly any control characters; a stray NUL from a broken export is reported with its row.
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.length / 50 ? { container: null, found: 'binary' } : { container: 'text' };
}

/**
 * The byte order of UTF-16 text, from its byte order mark or else from the positions of the NULs in Latin letters,
 * digits and delimiters; undefined when it is not UTF-16.
 */
export function utf16Order(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = head.length / 2;
  // Whatever the script of the text, the header and delimiters alone make at least a twentieth of the characters
  // Latin.
  if (odd > pairs / 20 && even < odd / 10) return 'utf-16le';
  if (even > pairs / 20 && odd < even / 10) return 'utf-16be';
  return undefined;
}
