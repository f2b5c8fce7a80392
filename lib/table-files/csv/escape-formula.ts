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

const APOSTROPHE = 39;

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
 * Numbers, phones and dates behind an apostrophe: Excel's mark that a cell is text, which other programs write into
 * the cell.
 */
const MARKED_NUMBER = /^'+[+(-]*\d[\d \u00a0().,/:+-]*$/;

/** The same for codes that begin with a digit. `'s-Hertogenbosch`, `'24-uurs` and `'60s` are not among them. */
const MARKED_CODE = /^'+\d[\w./-]*$/;
const MIN_CODE_DIGITS = 3;

/**
 * Where a new cell begins for a spreadsheet that takes the file as semicolon-separated, as Excel does in half of
 * Europe: there, a quote in the middle of a cell protects nothing.
 */
const CELL_ENDS = /([;\t\r\n])/;
const CELL_END = /[;\t\r\n]/;

/** A quick test, since every cell is checked and most contain none of these. */
const ANY_SIGN = new RegExp(`[\\t\\r\\n${SIGNS}]`);

/**
 * Guards a cell against being run as a formula: inserts an apostrophe wherever a formula could begin, and in front of
 * an apostrophe that would be removed. `unescapeFormula` removes them again. Phones and numbers are unchanged.
 */
export function escapeFormula(cell: string): string {
  if (isMarkedAsText(cell)) return `'${cell}`;
  return ANY_SIGN.test(cell) ? mapPieces(cell, (piece) => `'${piece}`) : cell;
}

/** A character with which a cell may not begin unseen. */
const RISKY_CHARACTER = new RegExp(`['${UNSEEN}${SIGNS}]`, 'u');

/**
 * Whether `escapeFormula` would certainly leave all cells of a record as they are: one walk along the record instead of
 * several looks at each cell. False decides nothing.
 * @param record as `csvRecord` writes it
 */
export function isSurelyWithoutFormula(record: string): boolean {
  for (let at = 0; at <= record.length; at++) {
    const end = endOfStart(record, at);
    if (end === null) return false;
    // To the next place at which a cell or a piece of one begins.
    for (at = end; at < record.length; at++) {
      const code = record.charCodeAt(at);
      if (code === COMMA || code === SEMICOLON || code === TAB || code === LF || code === CR) break;
    }
  }
  return true;
}

/** Where the harmless start of a cell, or of a piece of one, ends; null: it may need a guard. */
function endOfStart(record: string, start: number): number | null {
  let at = start;
  let code = record.charCodeAt(at);
  if ((code === PLUS || code === MINUS) && (start === 0 || record.charCodeAt(start - 1) === COMMA))
    return endOfNumber(record, at + 1);
  while (code === QUOTE || code === SPACE) code = record.charCodeAt(++at);
  if (code < 128) return isPlainStart[code] ? at : null;
  return at < record.length && RISKY_CHARACTER.test(String.fromCodePoint(record.codePointAt(at)!))
    ? null
    : at;
}

/** Where a number ends that fills the rest of a cell without quotes; null: it is something else. */
function endOfNumber(record: string, start: number): number | null {
  for (let at = start; at <= record.length; at++) {
    const code = record.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (at === start) return null;
    if (at === record.length || code === COMMA) return at;
    if (code !== SPACE && code !== POINT && code !== OPEN && code !== CLOSE) return null;
  }
  return null;
}

const [SPACE, QUOTE, OPEN, CLOSE, PLUS, COMMA, MINUS, POINT, SEMICOLON] = [
  32, 34, 40, 41, 43, 44, 45, 46, 59,
];
const [TAB, LF, CR] = [9, 10, 13];
const isPlainStart = Array.from(
  { length: 128 },
  (_, code) => !RISKY_CHARACTER.test(String.fromCharCode(code)),
);

/**
 * Undoes `escapeFormula`, so that importing a download again restores the exact values. Also removes the apostrophe
 * that Excel put in front of a number to keep it as text.
 */
export function unescapeFormula(cell: string): string {
  if (!cell.includes("'")) return cell;
  if (isMarkedAsText(cell)) return cell.slice(1);
  if (!ANY_SIGN.test(cell)) return cell;
  return mapPieces(cell, (piece) => (piece.charCodeAt(0) === APOSTROPHE ? piece.slice(1) : piece));
}

/**
 * Changes the pieces of a cell that need a guard. Leading apostrophes are ignored, so adding or removing one never
 * changes which pieces those are.
 */
function mapPieces(cell: string, change: (piece: string) => string): string {
  // Nearly every cell is a single piece.
  if (!CELL_END.test(cell)) return isGuarded(cell) ? change(cell) : cell;
  const startsBadly = RISKY_START.test(cell);
  return cell
    .split(CELL_ENDS)
    .map((piece, index) => (isGuarded(piece) || (index === 0 && startsBadly) ? change(piece) : piece))
    .join('');
}

/** Adding an apostrophe, or removing one of several, does not change the answer. */
function isMarkedAsText(cell: string): boolean {
  if (cell.charCodeAt(0) !== APOSTROPHE) return false;
  return (
    MARKED_NUMBER.test(cell) || (MARKED_CODE.test(cell) && cell.replace(/\D/g, '').length >= MIN_CODE_DIGITS)
  );
}

function isGuarded(piece: string): boolean {
  return RISKY.test(piece) && !NUMBER_OR_PHONE.test(piece.trimEnd());
}
