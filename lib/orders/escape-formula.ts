/**
 * What a spreadsheet may take for a formula (or for the start of another cell), behind any apostrophes. The
 * full-width signs count where the keyboard is Japanese or Chinese.
 */
const RISKY = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Plain numbers and phones: a sign, a digit or an open parenthesis, then no operator. `+49-30-123` is none: Excel
 * computes it.
 */
const NUMBER_OR_PHONE = /^[+-]\(?\d[\d \u00a0.,()]*$/;

/**
 * Guards a cell against being run as a formula: one leading apostrophe, which `unescapeFormula` takes off again.
 * Phones and numbers stay as they are.
 */
export function escapeFormula(cell: string): string {
  return isGuarded(cell) ? `'${cell}` : cell;
}

/** Undoes `escapeFormula`: a download that is imported again gives the very values back. */
export function unescapeFormula(cell: string): string {
  return cell.charCodeAt(0) === 39 && isGuarded(cell) ? cell.slice(1) : cell;
}

/** Apostrophes in front don't count, so that adding one or taking one off never changes the answer. */
function isGuarded(cell: string): boolean {
  return RISKY.test(cell) && !NUMBER_OR_PHONE.test(cell.replace(/^'+/, ''));
}
