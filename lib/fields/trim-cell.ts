import { isInvisible } from '@/lib/fields/invisible-characters';

/**
 * A cell without surrounding white space and invisible characters. Arabic and Hebrew exports wrap numbers in
 * direction marks; a reference with one must equal the same reference without. All code that compares cells trims
 * them with this function.
 */
export function trimCell(cell: string): string {
  const trimmed = cell.trim();
  const last = trimmed.length - 1;
  // Nearly every cell ends here; the pattern costs ten times as much as this check.
  if (last < 0 || (isPlain(trimmed.charCodeAt(0)) && isPlain(trimmed.charCodeAt(last)))) return trimmed;
  let start = 0;
  let end = trimmed.length;
  // Character by character: a pattern that ends in `+$` starts over at each inner space, and a text with 100,000 of
  // them, before any length check, blocked the process for 20 seconds.
  while (start < end && isTrimmed(trimmed.charAt(start))) start += 1;
  while (end > start && isTrimmed(trimmed.charAt(end - 1))) end -= 1;
  return trimmed.slice(start, end);
}

/** Whether no look-up is needed: all but two of the invisible characters come after these. */
function isPlain(code: number): boolean {
  return code < 0x200b && code !== 0xad && code !== 0x61c;
}

function isTrimmed(character: string): boolean {
  return character.trim() === '' || isInvisible(character);
}
