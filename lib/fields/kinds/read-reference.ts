import { withoutInvisible } from '@/lib/fields/invisible-characters';

/** A number that a spreadsheet has shortened. It writes a plus sign and two digits: "12E4-7" is a reference. */
const SHORTENED = /^\d(?:[.,]\d{1,16})?E\+\d{2,3}$/i;

const MAX_CHARACTERS = 200;

const ASCII = /^[\x20-\x7e]*$/;

/** Whether a trimmed reference is a number whose last digits a spreadsheet has dropped. */
export function isShortenedNumber(text: string): boolean {
  return text.length <= 24 && SHORTENED.test(text);
}

/**
 * A reference in the form in which it is stored and compared. Characters that look the same to a person become one:
 * spaces and hyphens of any kind, letters with a combining accent; invisible characters go. Case and leading zeros
 * stay.
 * @param text trimmed
 */
export function normaliseReference(text: string): string {
  // Nearly all are ASCII; longer ones than a reference may be are refused anyway, and normalising them takes long.
  if (ASCII.test(text) || text.length > MAX_CHARACTERS) return text;
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-');
}
