import { codeOfMark, currencyMarks } from '@/lib/fields/kinds/currency-marks';
import { parseGrouped, toPlainCharacters, type NumberFault } from '@/lib/fields/kinds/parse-number';

type AmountFault = 'negative_amount' | 'too_many_decimals' | 'amount_too_large' | NumberFault;
export type ParsedAmount = { amount: string; fault?: undefined } | { amount?: undefined; fault: AmountFault };

/** The maximum of numeric(12,2). */
export const MAX_AMOUNT = '9999999999.99';
export const AMOUNT_DECIMALS = 2;
const MAX_WHOLE_DIGITS = 10;
const PLAIN = /^(?:0|[1-9]\d{0,9})(?:\.\d{1,2})?$/;

/**
 * Reads an amount of money as decimal text with two decimals, never through a float. One currency sign or code may
 * precede or follow it ("€ 12,50", "12.50 AED") and is dropped: the currency is that of the delivery service.
 */
export function parseAmount(text: string): ParsedAmount {
  if (PLAIN.test(text)) return { amount: withCents(text) }; // nearly every cell
  const { decimal, reason } = parseGrouped(splitCurrency(text).number);
  if (decimal === undefined) return { fault: reason };
  const [whole = '0', written = ''] = decimal.replace('-', '').split('.');
  // Databases export money with four decimals. Three are refused: "12.500" may mean twelve thousand five hundred.
  const fraction = written.length === 3 ? written : withoutEndZeros(written);
  if (decimal.startsWith('-') && /[1-9]/.test(decimal)) return { fault: 'negative_amount' };
  if (fraction.length > AMOUNT_DECIMALS) return { fault: 'too_many_decimals' };
  if (whole.length > MAX_WHOLE_DIGITS) return { fault: 'amount_too_large' };
  return { amount: `${whole}.${fraction.padEnd(AMOUNT_DECIMALS, '0')}` };
}

/** Pads "5" and "5.5" to two decimals. */
function withCents(text: string): string {
  const point = text.indexOf('.');
  if (point < 0) return `${text}.00`;
  return text.length - point === 2 ? `${text}0` : text;
}

/** Without a pattern: one that ends in `0+$` starts over at each zero of a long fraction. */
function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

/**
 * The currency that an amount is written with: its ISO 4217 code, or the mark itself in upper case where that may mean
 * several currencies ("$", "kr"). Null when it is written without one.
 */
export function currencyOf(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const { mark } = splitCurrency(text);
  return mark === null ? null : codeOfMark(mark);
}

/** The text without its currency; unchanged, and without a mark, when there is none or it is in a wrong place. */
function splitCurrency(text: string): { number: string; mark: string | null } {
  const unchanged = { number: text, mark: null };
  if (/^[\d.,]+$/.test(text)) return unchanged;
  const plain = toPlainCharacters(text).trim();
  const [front = '', sign = '', before = ''] = /^([-+]?)\s*([^\d\s.,+-][^\d\s+-]*)?/.exec(plain) ?? [];
  const rest = plain.slice(front.length);
  const behind = rest.slice(startOfMark(rest));
  const number = rest.slice(0, rest.length - behind.length).trim();
  if (!/^[-+]?(?:\d|[.,]\d+$)/.test(number)) return unchanged;
  const mark = before || behind;
  if ((before && behind) || (sign && /^[-+]/.test(number)) || !isCurrency(mark)) return unchanged;
  return { number: sign + number, mark };
}

/**
 * Where the mark after a number begins: the trailing characters other than digits and spaces, minus leading signs
 * and commas, with which it cannot begin. Searched from the end, because a pattern would try each position in the
 * number.
 */
function startOfMark(text: string): number {
  let start = text.length;
  while (start > 0 && /[^\d\s]/.test(text.charAt(start - 1))) start -= 1;
  while (start < text.length && ',+-'.includes(text.charAt(start))) start += 1;
  return start;
}

function isCurrency(mark: string): boolean {
  return /^\p{Sc}$/u.test(mark) || currencyMarks.has(mark.toUpperCase().replace(/\.$/, ''));
}
