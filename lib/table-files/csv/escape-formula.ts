/**
 * The signs that begin a formula, and all their Unicode variants (full-width, small, superscript, subscript): a
 * spreadsheet, or a program into which the text is pasted, may treat them as the plain ones.
 */
const SIGNS = '=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a\u207c\u208a\u208c\ufb29';

/**
 * Invisible characters that may precede a sign: white space, control characters, direction marks, soft hyphens and
 * the like.
 */
const UNSEEN = '\\s\\p{Cc}\\p{Cf}';

/** Possible formulas: a sign, optionally after characters that a spreadsheet or another program may strip. */
const RISKY = new RegExp(`^['"${UNSEEN}]*[${SIGNS}]`, 'u');

/** OWASP ("CSV Injection") lists these as risky first characters of a cell, whatever follows. */
const RISKY_START = /^'*[\t\r\n]/;

/**
 * Plain numbers and phones: a sign, a digit or an opening parenthesis, then no operator. `+49-30-123` is not one:
 * Excel computes it. Trailing white space is cut off first, because the spaces allowed within a number would make
 * the pattern ambiguous.
 */
const NUMBER_OR_PHONE = /^['\s\p{Cf}]*[+-]\(?\d[\d \u00a0.,()]*(?:e[+-]?\d+)?\p{Cf}*$/iu;

/**
 * Where a new cell begins for a spreadsheet that takes the file as semicolon-separated, as Excel does in half of
 * Europe: there, a quote in the middle of a cell protects nothing.
 */
const CELL_ENDS = /([;\t\r\n])/;

/** A quick test, since every cell is checked and most contain none of these. */
const ANY_SIGN = new RegExp(`[\\t\\r\\n${SIGNS}]`);

/**
 * Guards a cell against being run as a formula: inserts an apostrophe wherever a formula could begin.
 * `unescapeFormula` removes them again. Phones and numbers are unchanged.
 */
export function escapeFormula(cell: string): string {
  return ANY_SIGN.test(cell) ? mapPieces(cell, (piece) => `'${piece}`) : cell;
}

/** Undoes `escapeFormula`, so that importing a download again restores the exact values. */
export function unescapeFormula(cell: string): string {
  if (!cell.includes("'") || !ANY_SIGN.test(cell)) return cell;
  return mapPieces(cell, (piece) => (piece.charCodeAt(0) === 39 ? piece.slice(1) : piece));
}

/**
 * Changes the pieces of a cell that need a guard. Leading apostrophes are ignored, so adding or removing one never
 * changes which pieces those are.
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
