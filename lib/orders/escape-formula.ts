import { INVISIBLE_CHARACTERS } from '@/lib/orders/invisible-characters';

/**
 * What a spreadsheet may take for a formula: a sign, behind white space, quotes and apostrophes that it or whoever
 * pastes the text may take off. The full-width signs count where the keyboard is Japanese or Chinese.
 */
const RISKY = new RegExp(`^['"\\s${INVISIBLE_CHARACTERS}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]`);

/** The list of OWASP ("CSV Injection") names these as starts of a cell, whatever follows. */
const RISKY_START = /^'*[\t\r\n]/;

/**
 * Plain numbers and phones: a sign, a digit or an open parenthesis, then no operator. `+49-30-123` is none: Excel
 * computes it. White space at the end is cut off first: the spaces that a number may hold would be tried as both.
 */
const NUMBER_OR_PHONE = new RegExp(
  `^['\\s${INVISIBLE_CHARACTERS}]*[+-]\\(?\\d[\\d \u00a0.,()]*(?:e[+-]?\\d+)?$`,
  'i',
);

/**
 * Where another cell begins for a spreadsheet that takes the file for one of semicolons, as Excel does in half of
 * Europe: a quote in the middle of its cell protects nothing there.
 */
const CELL_ENDS = /([;\t\r\n])/;

/** Most cells hold nothing of all this, and every cell of a file is looked at. */
const ANY_SIGN = /[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Guards a cell against being run as a formula: an apostrophe before each place where one could begin, which
 * `unescapeFormula` takes off again. Phones and numbers stay as they are.
 */
export function escapeFormula(cell: string): string {
  return ANY_SIGN.test(cell) ? mapPieces(cell, (piece) => `'${piece}`) : cell;
}

/** Undoes `escapeFormula`: a download that is imported again gives the very values back. */
export function unescapeFormula(cell: string): string {
  if (!cell.includes("'") || !ANY_SIGN.test(cell)) return cell;
  return mapPieces(cell, (piece) => (piece.charCodeAt(0) === 39 ? piece.slice(1) : piece));
}

/**
 * Changes the pieces of a cell that are to be guarded. Apostrophes in front of one don't count, so that adding one or
 * taking one off never changes which they are.
 */
function mapPieces(cell: string, change: (piece: string) => string): string {
  const startsBadly = RISKY_START.test(cell);
  return cell
    .split(CELL_ENDS)
    .map((piece, index) => (isGuarded(piece) || (index === 0 && startsBadly) ? change(piece) : piece))
    .join('');
}

function isGuarded(piece: string): boolean {
  return RISKY.test(piece) && !NUMBER_OR_PHONE.test(piece.trimEnd());
}
