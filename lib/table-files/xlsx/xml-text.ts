import { FileProblem } from '@/lib/table-files/file-problem';

/** Classes of ASCII characters within a tag: white space, or part of a name. */
export const SPACE = 1;
export const NAME = 2;
export const nameClasses = new Uint8Array(128);
for (const code of [9, 10, 13, 32]) nameClasses[code] = SPACE;
for (const letter of '-.0123456789:_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
  nameClasses[letter.charCodeAt(0)] = NAME;
}

/** Name of XML 1.0, fifth edition. */
const NAME_PATTERN =
  /^[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}\-.0-9\u00b7\u0300-\u036f\u203f\u2040]*$/u;

export function isXmlName(name: string): boolean {
  return NAME_PATTERN.test(name);
}

/** Characters that XML 1.0 does not allow. Lone surrogates are not among them: no decoder returns any. */
const BAD_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

export function hasBadCharacter(text: string): boolean {
  return BAD_CHARACTER.test(text);
}

const entities = new Map([
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
]);

function refuse(): never {
  throw new FileProblem('unreadable_file', { found: 'xlsx' });
}

/**
 * The text between two tags, with line ends as LF and references resolved.
 * @throws FileProblem unreadable_file for a character or reference that XML does not allow
 */
export function decodeText(raw: string): string {
  if (hasBadCharacter(raw) || raw.includes(']]>')) refuse();
  return resolveReferences(raw.replace(/\r\n?/g, '\n'));
}

/**
 * An attribute's value: each white space character becomes a space, except those written as references.
 * @throws FileProblem unreadable_file for a character or reference that XML does not allow
 */
export function decodeValue(raw: string): string {
  if (hasBadCharacter(raw)) refuse();
  return resolveReferences(raw.replace(/\r\n|[\t\r\n]/g, ' '));
}

function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^&;]*;?)/g, (_, name: string) => entities.get(name) ?? numericReference(name));
}

function numericReference(name: string): string {
  const digits = /^#(?:x([\da-fA-F]+)|(\d+));$/.exec(name) ?? refuse();
  const [, hex, decimal] = digits;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const text = isCharacter ? String.fromCodePoint(code) : refuse();
  return hasBadCharacter(text) ? refuse() : text;
}
