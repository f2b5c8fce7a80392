import { withoutInvisible } from '@/lib/fields/invisible-characters';
import { monthOf } from '@/lib/fields/kinds/month-names';

/** A number that a spreadsheet has shortened. It writes a plus sign and two digits: "12E4-7" is a reference. */
const SHORTENED = /^\d(?:[.,]\d{1,16})?E\+\d{2,3}$/i;

const MAX_CHARACTERS = 200;

const ASCII = /^[\x20-\x7e]*$/;

/** Whether a trimmed reference is a number whose last digits a spreadsheet has dropped. */
export function isShortenedNumber(text: string): boolean {
  return text.length <= 24 && SHORTENED.test(text);
}

/** "2026-03-05", "5.3.2026", "3/5/2026". */
const DATE =
  /^(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d)$/;

/** "5-Mar", "05. Mrz", "Mar-05", with letters in any language. */
const NAMED_DATE = /^(?:\d{1,2}[-.] ?(\p{L}{3,5})|(\p{L}{3,5})[-. ]\d\d)\.?$/u;

const LONGEST_DATE = 10;

/**
 * Whether a trimmed reference is a date as spreadsheets write it: they make one of "5-3" by themselves. "MAR-05", in capitals, is
 * a code.
 */
export function isDateOfSpreadsheet(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  if (DATE.test(text)) return true;
  const named = NAMED_DATE.exec(text);
  const month = named?.[1] ?? named?.[2];
  return month !== undefined && month !== month.toUpperCase() && monthOf(month) !== undefined;
}

/**
 * A reference in the form in which it is stored and compared. Characters that look the same to a person become one:
 * spaces and hyphens of any kind, several spaces, letters with a combining accent; invisible characters go. Case and
 * leading zeros stay.
 * @param text trimmed
 */
export function normaliseReference(text: string): string {
  // Nearly all are ASCII; longer ones than a reference may be are refused anyway, and normalising them takes long.
  if (text.length > MAX_CHARACTERS || (ASCII.test(text) && !text.includes('  '))) return text;
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-');
}
