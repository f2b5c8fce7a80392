import { FileProblem } from '@/lib/table-files/file-problem';

/**
 * Records of rows and cells ([MS-XLS] 2.3), and their continuations: a sheet may have millions. Only the stored
 * value of a formula is read.
 */
const CELLS = new Set([
  0x0006,
  0x0206,
  0x0406, // formula
  0x0007,
  0x0207, // a formula's text
  0x0201,
  0x0203,
  0x0204,
  0x0205,
  0x0208,
  0x027e, // blank, number, label, boolean or error, row, RK
  0x00bd,
  0x00be,
  0x00d6,
  0x00fd, // several RKs, several blanks, rich text, shared text
  0x003c, // continue
]);

/**
 * Records needed to interpret cells: beginnings, ends, sheets, texts, formats, the calendar, the code page,
 * encryption.
 */
const CONTEXT = new Set([
  0x0809, 0x000a, 0x0085, 0x00fc, 0x001e, 0x041e, 0x00e0, 0x0022, 0x0042, 0x002f, 0x0200,
]);

const FORMULAS = new Set([0x0006, 0x0206, 0x0406]);

const BEGINNING = 0x0809;
const END = 0x000a;
const CONTINUE = 0x003c;

/** BIFF5 and BIFF8: what Excel 95 and later write. Older versions have no container and other layouts. */
const VERSIONS = new Set([0x0500, 0x0600]);

/** Excel9File ([MS-XLS] 2.4.95): has no meaningful content, so the reader skips it silently. */
const NOTHING = 0x01c0;

/** More records of one kind than Excel has sheets, formats or styles. */
const MAX_OF_A_KIND = 65_536;

/**
 * The offset at which a formula gives the length of its expression in bytes ([MS-XLS] 2.4.127), and a formula's
 * minimum length.
 */
const EXPRESSION_LENGTH_AT = 20;
const MIN_FORMULA_BYTES = 22;

/** The offsets of a formula's stored value, and of a bit that asks for it to be calculated. */
const FORMULA_VALUE_AT = 6;
const FORMULA_FLAGS_AT = 14;
const ALWAYS_CALCULATED = 1;

/** Says that the formulas of a sheet were not calculated before it was saved ([MS-XLS] 2.4.331). */
const UNCALCED = 0x005e;

/** The number of an error that Excel does not have: a formula whose result is not in the file. */
export const UNCALCULATED = 0x7f;

/**
 * Hides everything in an .xls workbook from its reader except cells and what they need. The reader creates an
 * object for each record, takes quadratic time for some, and never ends on a truncated expression. Records keep
 * their positions, because sheets are located by them. Takes a millisecond per megabyte.
 * @param stream the workbook's stream of records; changed in place
 * @throws FileProblem unreadable_file when it is of no version that has a container, has a formula without a value,
 * or has more records of a kind than any workbook
 */
export function maskRecords(stream: number[] | Uint8Array): void {
  const refusal = () => new FileProblem('unreadable_file', { found: 'xls' });
  const counts = new Map<number, number>();
  const readWord = (at: number) => stream[at]! | (stream[at + 1]! << 8);
  const writeWord = (at: number, word: number) => {
    stream[at] = word & 0xff;
    stream[at + 1] = word >> 8;
  };
  let previous = -1;
  let isPreviousMasked = false;
  let isSheetUncalculated = false;
  const emptyFormulas: number[] = [];
  let hasResults = false;
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = readWord(at);
    const length = readWord(at + 2);
    if (kind === 0 && previous === END) break; // the rest is padding of the last block
    const isMasked: boolean = kind === CONTINUE ? isPreviousMasked : !CELLS.has(kind) && !CONTEXT.has(kind);
    if (isMasked) {
      writeWord(at, NOTHING);
    } else if (CONTEXT.has(kind)) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > MAX_OF_A_KIND) throw refusal();
      if (kind === BEGINNING && !VERSIONS.has(readWord(at + 4))) throw refusal();
      if (kind === BEGINNING) isSheetUncalculated = false;
    } else if (FORMULAS.has(kind)) {
      if (length < MIN_FORMULA_BYTES || at + 4 + length > stream.length) throw refusal();
      writeWord(at + 4 + EXPRESSION_LENGTH_AT, 0);
      const result = resultAt(stream, at + 4 + FORMULA_VALUE_AT);
      const asks = isSheetUncalculated || readWord(at + 4 + FORMULA_FLAGS_AT) & ALWAYS_CALCULATED;
      if (result === 'other') hasResults = true;
      else if (asks) markUncalculated(stream, at + 4 + FORMULA_VALUE_AT);
      else if (result === 'empty') emptyFormulas.push(at + 4 + FORMULA_VALUE_AT);
    }
    if (kind === UNCALCED) isSheetUncalculated = true;
    previous = kind;
    isPreviousMasked = isMasked;
    at += 4 + length;
  }
  // Some programs store an empty text for each formula. Excel stores that for formulas that result in one, but hardly
  // ever for all of them.
  if (!hasResults) for (const at of emptyFormulas) markUncalculated(stream, at);
}

/** The value of a formula ([MS-XLS] 2.5.133). */
function resultAt(stream: number[] | Uint8Array, at: number): 'zero' | 'empty' | 'other' {
  if (stream[at + 6] === 0xff && stream[at + 7] === 0xff) return stream[at] === 3 ? 'empty' : 'other';
  for (let byte = at; byte < at + 8; byte++) if (stream[byte] !== 0) return 'other';
  return 'zero';
}

function markUncalculated(stream: number[] | Uint8Array, at: number): void {
  [2, 0, UNCALCULATED, 0, 0, 0, 0xff, 0xff].forEach((byte, index) => (stream[at + index] = byte));
}
