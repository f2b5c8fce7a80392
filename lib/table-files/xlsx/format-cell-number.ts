/** How a workbook displays a number. */
export type NumberStyle = { kind: 'plain' } | { kind: 'date' } | { kind: 'padded'; parts: readonly string[] };

const PLAIN: NumberStyle = { kind: 'plain' };
const DATE: NumberStyle = { kind: 'date' };

/** Date and time formats that files reference by number only (ECMA-376 part 1, 18.8.30). */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Excel's limit for a format code. */
export const MAX_FORMAT_CHARACTERS = 255;

/** Reads a number format such as `yyyy-mm-dd`, `00000` or `#,##0.00`. */
export function numberStyleOf(formatCode: string): NumberStyle {
  const code = formatCode.split(';')[0] ?? '';
  // Brackets do not nest, so a code of only opening brackets is scanned once.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');
  if (/[dmyhs]/i.test(bare) && !/general/i.test(bare)) return DATE;
  const parts = code.match(/"[^"]*"|\\.|0+|[- /()+.]|./gs) ?? [];
  // Leading zeros, with fixed text around or between them: 00000, "DE-"00000, 000\-0000.
  const zeros = parts.filter((part) => /^0+$/.test(part));
  const others = parts.filter((part) => !/^0+$/.test(part));
  const fixed = others.every((part) => /^"|^\\|^[- /()+]$/.test(part));
  if (fixed && zeros.join('').length > 1) return { kind: 'padded', parts };
  return PLAIN;
}

export const builtInDateStyle = DATE;
export const plainStyle = PLAIN;

/**
 * A workbook's number as the text that a person means by it: no exponent, fifteen digits as in spreadsheet
 * arithmetic, dates as ISO 8601, leading zeros where the format shows them.
 * @param date1904 whether the workbook counts days from 1904
 */
export function formatCellNumber(value: number, style: NumberStyle, date1904: boolean): string {
  if (style.kind === 'date' && value >= 0 && value < 2_958_466) return isoDate(value, date1904);
  if (style.kind === 'padded' && value >= 0 && Number.isInteger(value)) return padded(value, style.parts);
  return plainNumber(value);
}

/** `1.5e-7` as `0.00000015`. */
export function plainNumber(value: number): string {
  const exact = String(value);
  // Keep every digit of a whole number: it may be a reference. Rounding removes the noise of binary fractions; it
  // costs more than all the rest, and most numbers do not need it.
  if (Number.isSafeInteger(value) || !Number.isFinite(value)) return exact;
  if (exact.length <= 16 && exact.includes('.') && !exact.includes('e')) return exact;
  const [mantissa = '0', exponent] = String(Number(value.toPrecision(15))).split('e');
  if (exponent === undefined) return mantissa;
  const negative = mantissa.startsWith('-');
  const [whole = '0', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const text =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}

function padded(value: number, parts: readonly string[]): string {
  const places = parts.reduce((sum, part) => sum + (/^0/.test(part) ? part.length : 0), 0);
  const digits = plainNumber(value).padStart(places, '0');
  let at = 0;
  let first = true;
  let text = '';
  for (const part of parts) {
    if (/^0/.test(part)) {
      // Digits that exceed the zeros go in front of the first of them.
      const end = at + part.length + (first ? digits.length - places : 0);
      text += digits.slice(at, end);
      at = end;
      first = false;
    } else text += part.startsWith('"') ? part.slice(1, -1) : part.replace(/^\\/, '');
  }
  return text;
}

const DAY_MS = 86_400_000;

function isoDate(serial: number, date1904: boolean): string {
  // Round to the second: a fraction of a day is never exact in binary.
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (days === 0 && !date1904) return time;
  // Spreadsheets believe in 29 February 1900, so day 60 and all days before it are off by one.
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + days * DAY_MS).toISOString().slice(0, 10);
  return seconds % 86_400 === 0 ? date : `${date}T${time}`;
}
