/** Spaces, and what cannot be seen: zero-width space, direction marks, word joiner, byte order mark. */
const INVISIBLE_ENDS =
  /^[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/g;

/**
 * A cell without what surrounds it unseen. Arabic and Hebrew exports wrap numbers in direction marks; a reference
 * with one must equal the same reference without. Everything that compares cells trims them by this.
 */
export function trimCell(cell: string): string {
  const trimmed = cell.trim();
  const last = trimmed.length - 1;
  // Plain text ends below U+200B nearly always; the pattern costs ten times as much as this look.
  if (last < 0 || (trimmed.charCodeAt(0) < 0x200b && trimmed.charCodeAt(last) < 0x200b)) return trimmed;
  return trimmed.replace(INVISIBLE_ENDS, '');
}
