import { isInvisible } from '@/lib/fields/invisible-characters';

/**
 * A cell without the white space and the invisible characters around it. Arabic and Hebrew exports wrap numbers in
 * direction marks; a reference with one must equal the same reference without. Everything that compares cells trims them
 * by this.
 */
export function trimCell(cell: string): string {
  const trimmed = cell.trim();
  const last = trimmed.length - 1;
  // Nearly every cell ends here; the pattern costs ten times as much as this look.
  if (last < 0 || (isPlain(trimmed.charCodeAt(0)) && isPlain(trimmed.charCodeAt(last)))) return trimmed;
  let start = 0;
  let end = trimmed.length;
  // Character by character: a pattern that ends in `+$` starts anew at each space within, and a text that nobody has
  // measured yet, of 100,000 of them, held up the process for 20 seconds.
  while (start < end && isTrimmed(trimmed.charAt(start))) start += 1;
  while (end > start && isTrimmed(trimmed.charAt(end - 1))) end -= 1;
  return trimmed.slice(start, end);
}

/** Whether nothing needs to be looked up: all but two of the characters that cannot be seen come after these. */
function isPlain(code: number): boolean {
  return code < 0x200b && code !== 0xad && code !== 0x61c;
}

function isTrimmed(character: string): boolean {
  return character.trim() === '' || isInvisible(character);
}
