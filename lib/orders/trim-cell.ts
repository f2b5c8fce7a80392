/** Spaces, and what cannot be seen: zero-width space, direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/**
 * A cell without what surrounds it unseen. Arabic and Hebrew exports wrap numbers in direction marks; a reference
 * with one must equal the same reference without. Everything that compares cells trims them by this.
 */
export function trimCell(cell: string): string {
  const trimmed = cell.trim();
  const last = trimmed.length - 1;
  // Plain text ends below U+200B nearly always; the pattern costs ten times as much as this look.
  if (last < 0 || (trimmed.charCodeAt(0) < 0x200b && trimmed.charCodeAt(last) < 0x200b)) return trimmed;
  let start = 0;
  let end = trimmed.length;
  // Character by character: a pattern that ends in `+$` starts anew at each space within, and a text that nobody has
  // measured yet, of 100,000 of them, held up the process for 20 seconds.
  while (start < end && INVISIBLE.test(trimmed.charAt(start))) start += 1;
  while (end > start && INVISIBLE.test(trimmed.charAt(end - 1))) end -= 1;
  return trimmed.slice(start, end);
}
