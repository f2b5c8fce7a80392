import { parseUngrouped, toPlainCharacters } from '@/lib/fields/kinds/parse-number';

/** Maximum degrees from the equator or Greenwich, and the letters that name the side. */
export const axes = {
  latitude: { limit: 90, positive: 'N', negative: 'S' },
  longitude: { limit: 180, positive: 'E', negative: 'W' },
} as const;

export type Axis = keyof typeof axes;

export type ParsedCoordinate =
  { degrees: string; fault?: undefined } | { degrees?: undefined; fault: 'invalid_number' | 'out_of_range' };

/** The database stores numeric(9,6), a tenth of a metre. */
export const COORDINATE_DECIMALS = 6;
const PLAIN = /^(?:0|-?[1-9]\d{0,2}|-?(?:0|[1-9]\d{0,2})\.\d{1,6})$/;

/**
 * Reads decimal degrees: "52.52", "52,52", "-33.9°", "33.9 S", "N 52.52". The letter must belong to the axis and
 * excludes a sign. Minutes and seconds are refused. Returns plain decimal text, rounded to six decimals.
 */
export function parseCoordinate(text: string, axis: Axis): ParsedCoordinate {
  const { limit } = axes[axis];
  if (PLAIN.test(text)) {
    return Math.abs(Number(text)) <= limit ? { degrees: text } : { fault: 'out_of_range' };
  }
  const bare = withoutMarks(text, axis);
  const decimal = bare === undefined ? undefined : parseUngrouped(bare).decimal;
  if (decimal === undefined) return { fault: 'invalid_number' };
  if (Math.abs(Number(decimal)) > limit) return { fault: 'out_of_range' };
  return { degrees: roundDegrees(Number(decimal)) };
}

/** Whether a cell is decimal degrees that are kept as written: nearly every one is. */
export function isPlainCoordinate(cell: string, axis: Axis): boolean {
  return PLAIN.test(cell) && Math.abs(Number(cell)) <= axes[axis].limit;
}

const SIDES = 'NSEWnsew';
const DEGREE_SIGNS = '°º˚';

/**
 * The text without the degree sign and with its letter turned into a sign; undefined when they contradict each
 * other. Strips from the ends: a single pattern for all of it takes cubic time, 42 seconds for a cell of 3,000
 * spaces.
 */
function withoutMarks(text: string, axis: Axis): string | undefined {
  let number = toPlainCharacters(text).trim();
  const before = SIDES.includes(number.charAt(0)) ? number.charAt(0) : '';
  number = number.slice(before.length);
  const behind = SIDES.includes(number.slice(-1)) ? number.slice(-1) : '';
  number = number.slice(0, number.length - behind.length).trimEnd();
  if (DEGREE_SIGNS.includes(number.slice(-1))) number = number.slice(0, -1);
  number = number.trim();
  if (before && behind) return undefined;
  const letter = (before || behind).toUpperCase();
  if (letter === '') return number;
  const { positive, negative } = axes[axis];
  if ((letter !== positive && letter !== negative) || /^[-+]/.test(number)) return undefined;
  return letter === negative ? `-${number}` : number;
}

/** Degrees as decimal text, rounded to what is stored. They have at most three digits before the point: a double is more than precise enough. */
export function roundDegrees(degrees: number): string {
  const text = degrees.toFixed(COORDINATE_DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
