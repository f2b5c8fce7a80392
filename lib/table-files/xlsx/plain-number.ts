/** The whole numbers from here on have more digits than a spreadsheet keeps: 15. */
const TOO_MANY_DIGITS = 1e15;

/** The digits that spreadsheet arithmetic keeps. */
const KEPT_DIGITS = 15;

/**
 * A number as plain decimal text, with the fifteen digits of spreadsheet arithmetic: `1.5e-7` as `0.00000015`. A
 * number of more than fifteen digits has lost its end, so it is written as what is still known of it,
 * `3.40123456789012E+17`: written out, it would look like the shipment number that it no longer is.
 */
export function plainNumber(value: number): string {
  const exact = String(value);
  if (!Number.isFinite(value)) return exact;
  if (Math.abs(value) >= TOO_MANY_DIGITS) return scientific(value);
  // Rounding removes the noise of binary fractions; it costs more than all the rest, and most numbers do not need it.
  if (Number.isSafeInteger(value)) return exact;
  if (exact.length <= 16 && exact.includes('.') && !exact.includes('e')) return exact;
  const [mantissa = '0', exponent] = String(Number(value.toPrecision(KEPT_DIGITS))).split('e');
  if (exponent === undefined) return mantissa;
  const negative = mantissa.startsWith('-');
  const [whole = '0', fraction = ''] = mantissa.replace('-', '').split('.');
  // Large numbers are dealt with above, so the exponent is negative.
  const zeros = '0'.repeat(-(whole.length + Number(exponent)));
  return `${negative ? '-' : ''}0.${zeros}${whole}${fraction}`;
}

/**
 * A number of a file as plain decimal text.
 * @param written as the file has it
 * @param value the same as a number
 */
export function plainNumberOf(written: string, value: number): string {
  if (!(Math.abs(value) >= TOO_MANY_DIGITS) || !Number.isFinite(value)) return plainNumber(value);
  const [, digits] = /^(-?[1-9]\d*)(?:\.0*)?$/.exec(written) ?? [];
  return digits !== undefined && hasAllDigits(digits, value) ? digits : plainNumber(value);
}

/**
 * Whether a long whole number that a program wrote still has its last digits. Excel replaces those beyond the
 * fifteenth by zeros. Beyond 2^53, other programs round to what a double can hold, and write that, or its first 17
 * digits and zeros: digits that look like neither never went through a double.
 */
function hasAllDigits(digits: string, value: number): boolean {
  const first = digits.startsWith('-') ? 1 : 0;
  if (/^0*$/.test(digits.slice(first + KEPT_DIGITS))) return false;
  if (Number.isSafeInteger(value)) return true;
  return digits !== String(value) && digits !== BigInt(value).toString();
}

/** `340123450000000000` as `3.4012345E+17`. */
function scientific(value: number): string {
  const [mantissa = '0', exponent = '+0'] = value.toExponential(KEPT_DIGITS - 1).split('e');
  return `${mantissa.replace(/\.?0+$/, '')}E${exponent}`;
}

/**
 * Rounds plain decimal text half away from zero, as spreadsheets do: `1.005` is `1.01`, although the nearest double
 * is a little less.
 */
export function roundPlain(text: string, decimals: number): string {
  const point = text.indexOf('.');
  if (point === -1 || text.length - point - 1 <= decimals) return text;
  const negative = text.startsWith('-');
  const shifted = Math.round(Number(`${negative ? text.slice(1) : text}e${decimals}`));
  return plainNumber(Number(`${negative && shifted > 0 ? '-' : ''}${shifted}e-${decimals}`));
}
