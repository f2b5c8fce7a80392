/** How many bytes of a file's beginning `sniffFile` looks at. */
export const SNIFF_BYTES = 4096;

/** `container`: what holds the file's content; `found`: what an unusable file is, for the message. */
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

/** A page or XML saved under a spreadsheet's name: many web systems "export to Excel" like that. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|head|body|meta)/i;

/**
 * Tells what a file is by its first bytes, whatever its name says.
 * @param head up to `SNIFF_BYTES` bytes of the beginning
 */
export function sniffFile(head: Uint8Array): SniffedFile {
  if (head.length === 0) return { container: 'empty' };
  const text = latin1(head);
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return { container: 'zip' };
  if (text.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { container: 'ole' };
  for (const [magic, found] of MAGIC) if (text.startsWith(magic)) return { container: null, found };

  const wide = utf16Order(head);
  const readable = wide ? text.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff)/, '') : text;
  if (MARKUP.test(readable.replace(/^\xef\xbb\xbf/, ''))) return { container: null, found: 'HTML/XML' };
  if (wide) return { container: 'text' };
  // Text has hardly any control characters; a stray NUL of a broken export is left to the row it stands in.
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.length / 50 ? { container: null, found: 'binary' } : { container: 'text' };
}

/**
 * The byte order of UTF-16 text, by its mark, or without one by where the NULs of plain Latin letters, digits and
 * delimiters stand; undefined when it is not UTF-16.
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
  // A header and delimiters alone make a twentieth of the characters Latin, whatever the script of the rest.
  if (odd > pairs / 20 && even < odd / 10) return 'utf-16le';
  if (even > pairs / 20 && odd < even / 10) return 'utf-16be';
  return undefined;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
