/**
 * Characters that leave no trace on a screen or on paper: the soft hyphen, the Arabic letter mark and the other direction
 * marks, zero-width spaces and joiners, the word joiner and the byte order mark. Exports wrap numbers in them, and copying
 * from a page brings them along. The one list: whatever compares, reads or guards text takes it from here.
 */
const INVISIBLE_CHARACTERS = '\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';

const ANY = new RegExp(`[${INVISIBLE_CHARACTERS}]`);
const ALL = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'g');

/** Whether this one character cannot be seen. White space is another matter: it shows as a gap. */
export function isInvisible(character: string): boolean {
  return ANY.test(character);
}

/** The text without such characters, wherever they stand. */
export function withoutInvisible(text: string): string {
  return text.replace(ALL, '');
}
