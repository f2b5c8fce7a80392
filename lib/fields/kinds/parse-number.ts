import { withoutInvisible } from '@/lib/fields/invisible-characters';

/** A number as plain decimal text (`-12.5`: no exponent, no grouping, no plus), or why the text is not a number. */
export type ParsedNumber =
  { decimal: string; reason?: undefined } | { decimal?: undefined; reason: NumberFault };

/** `ambiguous`: "1,234" may be one thousand or one and a bit. `exponent`: a spreadsheet has shortened the number. */
export type NumberFault = 'ambiguous' | 'exponent' | 'not_a_number';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const EXPONENT = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,3}$/i;

/**
 * Reads a number in which a point or comma is the decimal mark and digits are not grouped: coordinates, where a
 * thousands mark makes no sense. "48,208" is 48.208. A small exponent ("9.5E-05") is accepted, because spreadsheets
 * write coordinates near zero like that.
 */
export function parseUngrouped(text: string): ParsedNumber {
  if (PLAIN.test(text)) return { decimal: text };
  const plain = toPlainCharacters(text);
  const match = /^([-+]?)(\d+)?(?:[.,](\d+)?)?$/.exec(plain);
  if (match && (match[2] ?? match[3])) return decimalOf(match[1], match[2], match[3]);
  if (EXPONENT.test(plain)) return decimalOfExponent(plain.replace(',', '.'));
  return { reason: 'not_a_number' };
}

/**
 * Reads an amount in the notation of any country, as long as it has only one meaning: "1.234,56", "1,234.56", "1
 * 234,5", "1'234.50", "1,23,456.00", "12,5". One comma before exactly three digits is ambiguous; one point there is
 * read as the decimal mark, as programs write it, and then refused for its three decimals.
 */
export function parseGrouped(text: string): ParsedNumber {
  if (PLAIN.test(text)) return { decimal: text };
  const plain = toPlainCharacters(text);
  const signed = /^([-+]?) ?(.+?)$/.exec(plain);
  const body = signed?.[2];
  if (!signed || body === undefined) return { reason: 'not_a_number' };
  const sign = signed[1];

  const single = /^(\d*)(?:([.,])(\d*))?$/.exec(body);
  if (single && (single[1] || single[3])) {
    const [, whole, mark, fraction] = single;
    if (mark === ',' && /^[1-9]\d{0,2}$/.test(whole ?? '') && fraction?.length === 3)
      return { reason: 'ambiguous' };
    return decimalOf(sign, whole, fraction);
  }
  const grouped =
    /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(body) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(body) ??
    /^([1-9]\d{0,2}(?:[ ']\d{3})+)(?:[.,](\d+))?$/.exec(body) ??
    /^([1-9]\d?(?:,\d{2})+,\d{3})(?:\.(\d+))?$/.exec(body);
  if (grouped) return decimalOf(sign, grouped[1]?.replace(/\D/g, ''), grouped[2]);
  return { reason: EXPONENT.test(body) ? 'exponent' : 'not_a_number' };
}

/**
 * Replaces digits of any script, minus signs, spaces and apostrophes by their ASCII equivalents and drops invisible
 * characters. The Arabic decimal mark (U+066B) and thousands mark (U+066C) become a point and an apostrophe. A
 * leading apostrophe, with which spreadsheets keep a number as text, is dropped.
 */
export function toPlainCharacters(text: string): string {
  return withoutInvisible(text)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u2212\u2012\u2013\ufe63\uff0d]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u2019\u02bc]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/^'(?=[-+.,(\d])/, '');
}

function decimalOf(sign = '', whole = '', fraction = ''): ParsedNumber {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return { decimal: (sign === '-' ? '-' : '') + digits + (fraction ? `.${fraction}` : '') };
}

/** Only small numbers are passed in: with more than 15 digits before the point, an exponent has already lost some. */
function decimalOfExponent(text: string): ParsedNumber {
  const value = Number(text);
  return Math.abs(value) < 1e15
    ? { decimal: value.toFixed(20).replace(/\.?0+$/, '') }
    : { reason: 'exponent' };
}
