import type { CellPart, FieldSource } from '@/lib/shaping/profile-schema';

/** What each part of a cell is called. */
export const partNames: Readonly<Record<Extract<CellPart, string>, string>> = {
  latitude: 'the first number (latitude)',
  longitude: 'the second number (longitude)',
  postcode: 'the postcode',
  city: 'the city behind the postcode',
  street: 'the street before the postcode',
  range_start: 'the beginning of the time window',
  range_end: 'the end of the time window',
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Which of several texts: "third", "last", "second from the end". @param piece counted from 1, or from -1 at the end */
export function pieceName(piece: number): string {
  const count = Math.abs(piece);
  const ordinal = ordinals[count - 1] ?? `${count}th`;
  if (piece > 0) return ordinal;
  return piece === -1 ? 'last' : `${ordinal} from the end`;
}

/** Where a field's text comes from, in words: "always “DE”". */
export function describeSource(source: FieldSource): string {
  if ('constant' in source) return `always “${source.constant}”`;
  if ('columns' in source) return source.columns.map((name) => `“${name}”`).join(' + ');
  const { column, part } = source;
  if (part === undefined) return `“${column}”`;
  if (typeof part === 'string') return `${partNames[part]} of “${column}”`;
  if ('piece' in part) {
    return `the ${pieceName(part.piece)} of the texts in “${column}” between “${part.separator}”`;
  }
  return 'before' in part ? `“${column}” up to “${part.before}”` : `“${column}” behind “${part.after}”`;
}
