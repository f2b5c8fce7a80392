/** Control characters other than tab, line feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Finds all of them, and surrogates in pairs as well. */
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * The first character that no text may contain, as its code point ("U+0000") and its position counted from 1, or
 * undefined. PostgreSQL cannot store NUL and lone surrogates; the other control characters are debris from broken
 * exports.
 */
export function findBadCharacter(text: string): { character: string; position: number } | undefined {
  if (!SUSPICIOUS.test(text)) return undefined; // nearly every text
  if (!CONTROL.test(text) && text.isWellFormed()) return undefined;
  const control = text.search(CONTROL);
  const surrogate = text.search(LONE_SURROGATE);
  const index = control < 0 || (surrogate >= 0 && surrogate < control) ? surrogate : control;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return { character: `U+${code}`, position: index + 1 };
}
