/**
 * The signs that begin a formula, and all that Unicode has for the same signs in another dress (full-width, small, raised,
 * lowered): a spreadsheet or whoever pastes the text may take them for the plain ones.
 */
const SIGNS = '=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a\u207c\u208a\u208c\ufb29';

/** What nobody sees in front of a sign: white space, control characters, marks of direction, soft hyphens and the like. */
const UNSEEN = '\\s\\p{Cc}\\p{Cf}';

/** What a spreadsheet may take for a formula: a sign, behind what it or whoever pastes the text may take off. */
const RISKY = new RegExp(`^['"${UNSEEN}]*[${SIGNS}]`, 'u');

/** The list of OWASP ("CSV Injection") names these as starts of a cell, whatever follows. */
const RISKY_START = /^'*[\t\r\n]/;

/**
 * Plain numbers and phones: a sign, a digit or an open parenthesis, then no operator. `+49-30-123` is none: Excel
 * computes it. White space at the end is cut off first: the spaces that a number may hold would be tried as both.
 */
const NUMBER_OR_PHONE = /^['\s\p{Cf}]*[+-]\(?\d[\d \u00a0.,()]*(?:e[+-]?\d+)?\p{Cf}*$/iu;

/**
 * Where another cell begins for a spreadsheet that takes the file for one of semicolons, as Excel does in half of
 * Europe: a quote in the middle of its cell protects nothing there.
 */
const CELL_ENDS = /([;\t\r\n])/;

/** Most cells hold nothing of all this, and every cell of a file is looked at. */
const ANY_SIGN = new RegExp(`[\\t\\r\\n${SIGNS}]`);

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
