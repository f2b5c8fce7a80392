import { type Axis, axes } from '@/lib/fields/kinds/parse-coordinate';
import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';

/** A piece of a text that writes coordinates. */
export type AngleToken =
  | { kind: 'number'; text: string; touches: boolean }
  | { kind: 'degrees' | 'minutes' | 'seconds' }
  /** A hemisphere, or the name of the axis alone ("lat:"), which says no sign. */
  | { kind: 'side'; axis: Axis; sign: 1 | -1 | null }
  | { kind: 'separator' };

/** Degrees of one axis; null: the text does not say which. */
export interface Angle {
  degrees: number;
  axis: Axis | null;
  /** Written with minutes, a degree sign or a letter. */
  isMarked: boolean;
  /** Written with a decimal mark. */
  hasFraction: boolean;
  /** Written with minutes. */
  hasMinutes: boolean;
}

/** No coordinates, however they are written, are longer. */
const MAX_CHARACTERS = 200;

const TOKEN =
  /([-+]?\d{1,15}(?:[.,]\d{1,20})?)|([°º˚])|(''|["”“″]|′′|’’)|(['′’‘´`])|([,;/|\n\t])|(latitude|lat|longitude|long|lng|lon|[nsew])(?![a-z])[.:=]{0,2}| /iy;

/** "O" is missing on purpose: it is the east in German and the west in French, Spanish and Italian. */
const sides: Readonly<Record<string, { axis: Axis; sign: 1 | -1 | null }>> = {
  n: { axis: 'latitude', sign: 1 },
  s: { axis: 'latitude', sign: -1 },
  e: { axis: 'longitude', sign: 1 },
  w: { axis: 'longitude', sign: -1 },
  lat: { axis: 'latitude', sign: null },
  latitude: { axis: 'latitude', sign: null },
  lon: { axis: 'longitude', sign: null },
  lng: { axis: 'longitude', sign: null },
  long: { axis: 'longitude', sign: null },
  longitude: { axis: 'longitude', sign: null },
};

/** The pieces of a text that writes nothing but coordinates; null when it holds anything else. Linear. */
export function readAngleTokens(text: string): AngleToken[] | null {
  if (text.length > MAX_CHARACTERS) return null;
  // The line breaks of a cell part its lines, so they are kept.
  const plain = text.split(/\r?\n/).map(toPlainCharacters).join('\n').trim();
  const tokens: AngleToken[] = [];
  let end = 0;
  while (end < plain.length) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(plain);
    if (!match) return null;
    const [, number, degrees, seconds, minutes, separator, side] = match;
    if (number !== undefined) {
      const before = plain.charAt(end - 1);
      tokens.push({ kind: 'number', text: number.replace(',', '.'), touches: /\d/.test(before) });
    } else if (degrees) tokens.push({ kind: 'degrees' });
    else if (seconds) tokens.push({ kind: 'seconds' });
    else if (minutes) tokens.push({ kind: 'minutes' });
    else if (separator) tokens.push({ kind: 'separator' });
    else if (side) tokens.push({ kind: 'side', ...sides[side.toLowerCase()]! });
    end = TOKEN.lastIndex;
  }
  return tokens;
}

const marks = ['degrees', 'minutes', 'seconds'] as const;

/**
 * One coordinate out of its pieces: "51° 27.1'", "N 51 27 6", "-33.9". Minutes and seconds are below 60, and only
 * the last number has a fraction. Null when the pieces are anything else.
 */
export function angleOf(tokens: readonly AngleToken[]): Angle | null {
  let side: Extract<AngleToken, { kind: 'side' }> | null = null;
  const numbers: string[] = [];
  let markCount = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'separator') return null;
    if (token.kind === 'side') {
      const isAtEnd = index === 0 || index === tokens.length - 1;
      if (side || !isAtEnd) return null;
      side = token;
    } else if (token.kind === 'number') {
      numbers.push(token.text);
    } else {
      // A mark stands behind its own number, once.
      if (marks[numbers.length - 1] !== token.kind || markCount >= numbers.length) return null;
      if (tokens[index - 1]?.kind !== 'number') return null;
      markCount = numbers.length;
    }
  }
  const degrees = degreesOf(numbers, side?.sign ?? null);
  if (degrees === null) return null;
  return {
    degrees,
    axis: side?.axis ?? null,
    isMarked: side !== null || markCount > 0,
    hasFraction: numbers.some((number) => number.includes('.')),
    hasMinutes: numbers.length > 1,
  };
}

function degreesOf(numbers: readonly string[], sign: 1 | -1 | null): number | null {
  const [first] = numbers;
  if (first === undefined || numbers.length > marks.length) return null;
  const isSigned = /^[-+]/.test(first);
  if (isSigned && sign !== null) return null;
  let degrees = 0;
  for (const [index, number] of numbers.entries()) {
    const isLast = index === numbers.length - 1;
    const size = Math.abs(Number(number));
    if (index > 0 && (/^[-+]/.test(number) || size >= 60)) return null;
    if (!isLast && number.includes('.')) return null;
    degrees += size / 60 ** index;
  }
  return first.startsWith('-') || sign === -1 ? -degrees : degrees;
}

/** Whether degrees are on the axis. */
export function isOnAxis(degrees: number, axis: Axis): boolean {
  return Math.abs(degrees) <= axes[axis].limit;
}
