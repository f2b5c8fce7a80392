import { currencyMarks } from '@/lib/orders/currency-marks';
import { parseGrouped, toPlainCharacters, type NumberFault } from '@/lib/orders/parse-number';

export type AmountFault = 'negative_amount' | 'too_many_decimals' | 'amount_too_large' | NumberFault;
export type ParsedAmount = { amount: string; fault?: undefined } | { amount?: undefined; fault: AmountFault };

/** What numeric(12,2) holds. */
export const MAX_AMOUNT = '9999999999.99';
export const AMOUNT_DECIMALS = 2;
const MAX_WHOLE_DIGITS = 10;
const PLAIN = /^(?:0|[1-9]\d{0,9})(?:\.\d{1,2})?$/;

/**
 * Reads an amount of money as decimal text with two decimals, never through a float. One currency sign or code may
 * stand before or behind it ("€ 12,50", "12.50 AED"); the amount is kept, its currency is the delivery service's.
 */
export function parseAmount(text: string): ParsedAmount {
  if (PLAIN.test(text)) return { amount: withCents(text) }; // nearly every cell
  const { decimal, reason } = parseGrouped(withoutCurrency(text));
  if (decimal === undefined) return { fault: reason };
  const [whole = '0', written = ''] = decimal.replace('-', '').split('.');
  // Databases export money with four decimals. Three stay refused: "12.500" may mean twelve thousand five hundred.
  const fraction = written.length === 3 ? written : written.replace(/0+$/, '');
  if (decimal.startsWith('-') && /[1-9]/.test(decimal)) return { fault: 'negative_amount' };
  if (fraction.length > AMOUNT_DECIMALS) return { fault: 'too_many_decimals' };
  if (whole.length > MAX_WHOLE_DIGITS) return { fault: 'amount_too_large' };
  return { amount: `${whole}.${fraction.padEnd(AMOUNT_DECIMALS, '0')}` };
}

/** "5" and "5.5" with two decimals. */
function withCents(text: string): string {
  const point = text.indexOf('.');
  if (point < 0) return `${text}.00`;
  return text.length - point === 2 ? `${text}0` : text;
}

function withoutCurrency(text: string): string {
  if (/^[\d.,]+$/.test(text)) return text;
  const match =
    /^([-+]?)\s*([^\d\s.,+-][^\d\s+-]*)?\s*([-+]?\d.*?|[-+]?[.,]\d+)\s*([^\d\s,+-][^\d\s]*)?$/su.exec(
      toPlainCharacters(text).trim(),
    );
  if (!match) return text;
  const [, sign = '', before, number = '', behind] = match;
  const mark = before ?? behind;
  if (mark === undefined) return text;
  if ((before && behind) || (sign && /^[-+]/.test(number)) || !isCurrency(mark)) return text;
  return sign + number;
}

function isCurrency(mark: string): boolean {
  return /^\p{Sc}$/u.test(mark) || currencyMarks.has(mark.toUpperCase().replace(/\.$/, ''));
}
