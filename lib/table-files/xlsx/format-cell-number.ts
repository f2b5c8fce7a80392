import type {
  Condition,
  LiteralStyle,
  NumberStyle,
  Section,
  TimeStyle,
} from '@/lib/table-files/xlsx/number-style';
import { plainNumber, roundPlain } from '@/lib/table-files/xlsx/plain-number';

/** The day after the last that spreadsheets know: 31 December 9999. */
const END_OF_TIME = 2_958_466;

/**
 * A workbook's number as the text that a person means by it: no grouping, fifteen digits as in spreadsheet
 * arithmetic, dates as ISO 8601, and what the number format adds: leading zeros, a prefix, "%", hours and minutes.
 * @param date1904 whether the workbook counts days from 1904
 * @param plain the number as `plainNumberOf` writes it
 * @param isCalculated whether the number is the result of a formula
 */
export function formatCellNumber(
  value: number,
  style: NumberStyle,
  date1904: boolean,
  plain = plainNumber(value),
  isCalculated = false,
): string {
  switch (style.kind) {
    case 'plain':
      return plain;
    case 'cents':
      // A price that was calculated has more decimals than cents: 99.99 × 1.19 is 118.9881, and the sender sees and
      // means 118.99. Numbers that someone typed keep all decimals: a column of coordinates may have this format too.
      return isCalculated || style.isCurrency || !isTyped(value) ? roundPlain(plain, 2) : plain;
    case 'sections': {
      const index = chooseSection(style.sections, value);
      const chosen = style.sections[index]?.style;
      if (!chosen) return plain;
      // The second of two or three styles is that of negative numbers, and contains their sign or has none.
      const isUnsigned =
        index === 1 && chosen.kind === 'literal' && style.sections.every(({ condition }) => !condition);
      return isUnsigned
        ? formatCellNumber(Math.abs(value), chosen, date1904, plain.replace('-', ''), isCalculated)
        : formatCellNumber(value, chosen, date1904, plain, isCalculated);
    }
    case 'date':
      return isMoment(value) ? isoDate(value, date1904) : plain;
    case 'time':
      return isMoment(value) ? time(value, style) : plain;
    case 'percent':
      return percent(value, style.decimals);
    case 'literal':
      return withLiterals(value, style, plain, isCalculated);
  }
}

/** Whether the number is one that a person can type: not the outcome of arithmetic with binary fractions. */
function isTyped(value: number): boolean {
  return Number(value.toPrecision(15)) === value;
}

function isMoment(value: number): boolean {
  return value >= 0 && value < END_OF_TIME;
}

function chooseSection(sections: readonly Section[], value: number): number {
  const [first, second] = sections;
  if (!first?.condition && !second?.condition) {
    const wanted = value > 0 ? 0 : value < 0 ? 1 : 2;
    return wanted < sections.length ? wanted : 0;
  }
  if (first?.condition && meets(value, first.condition)) return 0;
  if (!second?.condition || meets(value, second.condition)) return 1;
  return 2;
}

function meets(value: number, { operator, than }: Condition): boolean {
  switch (operator) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
      return value === than;
    default:
      return value !== than;
  }
}

/** `50%` stays what it is: as `0.5` it would be an amount. */
function percent(value: number, decimals: number): string {
  return `${roundPlain(plainNumber(Number((value * 100).toPrecision(15))), decimals)}%`;
}

function withLiterals(value: number, style: LiteralStyle, plain: string, isCalculated: boolean): string {
  if (plain.includes('E')) return plain;
  const { parts, minDigits, minDecimals, hidesDecimals, isCents } = style;
  const number = isCents && (isCalculated || !isTyped(value)) ? roundPlain(plain, 2) : plain;
  const negative = number.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? number.slice(1) : number).split('.');
  const sign = negative ? '-' : '';
  if (fraction !== '' && hidesDecimals) {
    // The format hides the decimals, which are not to be lost: it is no number of an order or a phone.
    const shown = plain.replace('-', '');
    const texts = parts.map((part) => (typeof part === 'string' ? part : shown));
    const places = parts.filter((part) => typeof part === 'number').length;
    return sign + (places === 1 ? texts.join('').trim() : shown);
  }
  const decimals = fraction.padEnd(minDecimals, '0');
  return sign + fill(parts, whole.padStart(minDigits, '0'), decimals === '' ? '' : `.${decimals}`);
}

/** Puts digits in their places from the last on; those without a place go in front of the first. */
function fill(parts: LiteralStyle['parts'], digits: string, decimals: string): string {
  const places = parts.reduce<number>((sum, part) => (typeof part === 'number' ? sum + part : sum), 0);
  const lastPlaces = parts.findLastIndex((part) => typeof part === 'number');
  let left = places;
  let text = '';
  parts.forEach((part, index) => {
    if (typeof part === 'string') {
      text += part;
      return;
    }
    const start = left === places ? 0 : Math.max(0, digits.length - left);
    left -= part;
    text += digits.slice(start, Math.max(0, digits.length - left));
    if (index === lastPlaces) text += decimals;
  });
  return text.trim();
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

/** `14:30` or, for `[h]:mm`, `26:30`: with 24 hours and colons, and no seconds unless the format shows them. */
function time(serial: number, { parts, decimals }: TimeStyle): string {
  const ticks = Math.round(serial * 86_400 * 10 ** decimals);
  const seconds = Math.floor(ticks / 10 ** decimals);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const shown = parts.map(({ unit, elapsed, padded }, index) => {
    const total = unit === 'h' ? hours : unit === 'm' ? minutes : seconds;
    const number = elapsed ? total : total % (unit === 'h' ? 24 : 60);
    const fraction =
      unit === 's' && decimals > 0 ? `.${String(ticks % 10 ** decimals).padStart(decimals, '0')}` : '';
    return `${String(number).padStart(padded || index > 0 ? 2 : 1, '0')}${fraction}`;
  });
  const [first] = parts;
  if (first?.unit === 'h' && parts.length === 1) shown.push(String(minutes % 60).padStart(2, '0'));
  // mm:ss would hide the hours.
  if (first?.unit === 'm' && !first.elapsed && hours > 0) shown.unshift(String(hours % 24));
  return shown.join(':');
}
