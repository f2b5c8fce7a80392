/**
 * Invisible characters: the soft hyphen, the Arabic letter mark and the other direction marks, zero-width spaces
 * and joiners, the word joiner and the byte order mark. Exports wrap numbers in them, and copying from a web page
 * brings them along. This is the only list: all code that compares, reads or guards text uses it.
 */
const INVISIBLE_CHARACTERS = '\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';

const ANY = new RegExp(`[${INVISIBLE_CHARACTERS}]`);
const ALL = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'g');

/** Whether this one character is invisible. White space is not: it shows as a gap. */
export function isInvisible(character: string): boolean {
  return ANY.test(character);
}

/** The text without invisible characters, wherever they are. */
export function withoutInvisible(text: string): string {
  return text.replace(ALL, '');
}
