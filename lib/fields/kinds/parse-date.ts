import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';
import { monthOf } from '@/lib/fields/kinds/month-names';

/** The order in which a column's dates name day and month when both are numbers. */
export const dateOrders = ['day_first', 'month_first'] as const;

export type DateOrder = (typeof dateOrders)[number];

/**
 * `ambiguous`: "03/05/2026" without knowing the column's order. `year_missing`: "05.03." without a day to count from.
 */
export type DateFault = 'not_a_date' | 'ambiguous' | 'year_missing';

export type ParsedDate = { date: string; fault?: undefined } | { date?: undefined; fault: DateFault };

export interface DateContext {
  /** How the column orders day and month; null: unknown, so only dates that can be read in one way are accepted. */
  order: DateOrder | null;
  /** The day on which the file is read (ISO 8601): dates without a year are the ones closest to it. */
  today: string | null;
}

/** No cell with a date is longer. */
const MAX_CHARACTERS = 60;

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const COMPACT = /^(20\d\d)(\d\d)(\d\d)$/;
const NUMBERS = /^(\d{1,2})[-/.] ?(\d{1,2})(?:[-/.] ?(\d{4}|\d{2}))?$/;
const DAY_MONTH_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)? ?(?:de )?[-/. ]?([\p{L}\p{M}]{3,})[-/., ]{0,2}(?:de )?(\d{4}|\d{2})?$/u;
const MONTH_DAY_YEAR = /^([\p{L}\p{M}]{3,})[-/. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-/, ]{0,2}(\d{4}|\d{2})?$/u;
/** Days since 30 December 1899 as spreadsheets count them: 4 October 1954 to 15 January 2119. */
const SERIAL = /^[2-7]\d{4}(?:\.0+)?$/;

/** A time of day behind a date, as exports of databases write it. */
const TIME_BEHIND =
  /[T ]\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|[-+]\d\d:?\d\d))?$/i;
const WEEKDAY_BEFORE = /^[\p{L}\p{M}]{2,12}\.?,? (?=\S*\d)/u;

/**
 * Reads a day: ISO 8601, "5.3.2026", "03/05/26", "5 March 2026", "Mar 5, 2026", "20260305", a spreadsheet's serial
 * number. A time of day behind it is ignored, so is a weekday in front. Two-digit years are of this century.
 * @returns ISO 8601
 */
export function parseDate(text: string, { order, today }: DateContext): ParsedDate {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (text.length > MAX_CHARACTERS) return { fault: 'not_a_date' };
  const plain = toPlainCharacters(text).trim();
  if (SERIAL.test(plain)) return { date: isoOf(Date.UTC(1899, 11, 30) + Math.floor(Number(plain)) * DAY_MS) };
  const bare = plain
    .replace(TIME_BEHIND, '')
    .replace(/^'(?=\d)/, '')
    .trim();

  const first = YEAR_FIRST.exec(bare) ?? COMPACT.exec(bare);
  if (first) return dayOf(Number(first[1]), Number(first[2]), Number(first[3]));
  const numbers = readNumbers(bare);
  if (numbers) {
    const { one, other, year } = numbers;
    const proven = one > 12 ? 'day_first' : other > 12 ? 'month_first' : null;
    // Two orders in one column are not two senders: one of the cells is wrong, or the sender has changed the format.
    if (proven && order && proven !== order) return { fault: 'not_a_date' };
    const known = proven ?? (one === other ? 'day_first' : order);
    if (known === null) return { fault: 'ambiguous' };
    return known === 'day_first' ? dated(one, other, year, today) : dated(other, one, year, today);
  }
  const named = bare.replace(WEEKDAY_BEFORE, '');
  const dayFirst = DAY_MONTH_YEAR.exec(named);
  const monthFirst = dayFirst ? null : (MONTH_DAY_YEAR.exec(named) ?? MONTH_DAY_YEAR.exec(bare));
  const month = monthOf(dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  if (month === undefined) return { fault: 'not_a_date' };
  const [day, year] = dayFirst ? [dayFirst[1], dayFirst[3]] : [monthFirst?.[2], monthFirst?.[3]];
  return dated(Number(day), month, year, today);
}

/** What a cell says about the order of its column: `either` when it fits both; null when it is no date of numbers. */
export function dateOrderOf(text: string): DateOrder | 'either' | null {
  if (text.length > MAX_CHARACTERS) return null;
  const plain = toPlainCharacters(text).trim();
  const numbers = readNumbers(plain.replace(TIME_BEHIND, '').trim());
  if (!numbers) return null;
  const { one, other } = numbers;
  if (one < 1 || other < 1 || one > 31 || other > 31 || (one > 12 && other > 12)) return null;
  if (one > 12) return 'day_first';
  if (other > 12) return 'month_first';
  // Nobody writes the month first and a point behind it.
  return plain.includes('.') ? 'day_first' : 'either';
}

function readNumbers(text: string): { one: number; other: number; year: string | undefined } | null {
  const trimmed = /^\d{1,2}[-/.] ?\d{1,2}[-/.]$/.test(text) ? text.slice(0, -1) : text; // "05.03."
  const match = NUMBERS.exec(trimmed.replace(WEEKDAY_BEFORE, ''));
  return match && { one: Number(match[1]), other: Number(match[2]), year: match[3] };
}

const DAY_MS = 86_400_000;

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): ParsedDate {
  const time = Date.UTC(year, month - 1, day);
  // The 31st of February would be a day in March.
  const isReal = year >= 1900 && year <= 2200 && new Date(time).getUTCMonth() === month - 1 && day >= 1;
  return isReal && new Date(time).getUTCDate() === day ? { date: isoOf(time) } : { fault: 'not_a_date' };
}

function dated(day: number, month: number, year: string | undefined, today: string | null): ParsedDate {
  if (year !== undefined) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  if (today === null) return { fault: 'year_missing' };
  const now = Date.parse(today);
  const current = new Date(now).getUTCFullYear();
  const candidates = [current - 1, current, current + 1].flatMap((candidate) => {
    const { date } = dayOf(candidate, month, day);
    return date === undefined ? [] : [date];
  });
  const distance = (date: string) => Math.abs(Date.parse(date) - now);
  const [first, ...others] = candidates;
  if (first === undefined) return { fault: 'not_a_date' };
  return { date: others.reduce((best, date) => (distance(date) < distance(best) ? date : best), first) };
}
