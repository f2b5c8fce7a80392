import { FileProblem } from '@/lib/table-files/file-problem';
import { formatCellNumber } from '@/lib/table-files/xlsx/format-cell-number';
import { plainStyle } from '@/lib/table-files/xlsx/number-style';
import { type PlainCell, readPlainCell } from '@/lib/table-files/xlsx/plain-cell';
import { plainNumberOf } from '@/lib/table-files/xlsx/plain-number';
import { decodeEscapes, type WorkbookParts } from '@/lib/table-files/xlsx/read-workbook-parts';
import { addText, readXml } from '@/lib/table-files/xlsx/read-xml';
import type { TableLimits, TableRow } from '@/lib/table-files/table';

/** The last row of a sheet (ECMA-376). */
const LAST_ROW_NUMBER = 1_048_576;

/** The most cells in a row. */
const MAX_CELLS = 16_384;

const SHORT_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const NO_MORE_THAN_CENTS = /^-?(?:0|[1-9]\d*)(?:\.\d\d?)?$/;

/** A longer one may have more digits than a spreadsheet keeps, or the noise of binary fractions. */
const SHORT_CHARACTERS = 15;

/**
 * Streams the rows of one worksheet part, without blank ones. The size that the sheet declares is ignored.
 * @throws FileProblem unreadable_file, too_many_columns, cell_too_long
 */
export async function* readSheet(
  blocks: AsyncIterable<Uint8Array>,
  workbook: Omit<WorkbookParts, 'sheets'>,
  limits: TableLimits,
): AsyncGenerator<TableRow[]> {
  let rows: TableRow[] = [];
  let rowNumber = 0;
  let cells: string[] = [];
  let blank = true;
  let column = -1;
  let cellCount = 0;
  let type = '';
  let style = '';
  let value = '';
  let depth = 0; // > 0: inside a <v> or <t> whose text counts
  let phonetic = false;
  let isHidden = false;
  let hasFormula = false;
  let hasValue = false;
  let inFormula = false;
  let formula = '';
  let uncalculated: number[] | undefined;

  function endCell() {
    if (hasFormula && isUncalculated()) {
      const text = formula === '' ? '' : `=${formula}`;
      placeText(text.slice(0, limits.maxCellCharacters));
      (uncalculated ??= []).push(column);
      blank = false;
    } else if (value !== '') placeText(cellText());
  }

  /**
   * Programs that write formulas without calculating them store no value, or an empty one, or a 0 that Excel is to
   * replace when it opens the workbook. An empty text is a value otherwise.
   */
  function isUncalculated(): boolean {
    if (!hasValue || (value === '' && type !== 'str')) return true;
    if (!workbook.calculatesOnLoad) return false;
    return value === '' || ((type === 'n' || type === 'str') && Number(value) === 0);
  }

  function placeText(text: string) {
    if (text.length > limits.maxCellCharacters) {
      throw new FileProblem('cell_too_long', {
        row_number: rowNumber,
        column: column + 1,
        limit: limits.maxCellCharacters,
      });
    }
    if (column >= limits.maxColumns) {
      if (text.trim() === '') return;
      throw new FileProblem('too_many_columns', { row_number: rowNumber, limit: limits.maxColumns });
    }
    while (cells.length < column) cells.push('');
    cells[column] = text;
    if (blank && text.trim() !== '') blank = false;
  }

  function cellText(): string {
    switch (type) {
      case 's': {
        const text = workbook.sharedStrings[indexOf(value)];
        if (text === undefined) throw new FileProblem('unreadable_file', { found: 'xlsx' });
        return workbook.affixes ? withAffixes(text) : text;
      }
      case 'inlineStr':
      case 'str': {
        const text = decodeEscapes(value);
        return workbook.affixes ? withAffixes(text) : text;
      }
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'e': // as shown in the sheet: #N/A
      case 'd': // already ISO 8601
        return value;
      default: {
        const numberStyle = workbook.numberStyles[Number(style)] ?? plainStyle;
        // Nearly all numbers are written as shown; converting them to a number and back costs a third more.
        if (value.length <= SHORT_CHARACTERS) {
          if (numberStyle === plainStyle && SHORT_NUMBER.test(value)) return value;
          if (numberStyle.kind === 'cents' && NO_MORE_THAN_CENTS.test(value)) return value;
        }
        const number = Number(value);
        if (Number.isNaN(number)) return value;
        const plain = plainNumberOf(value, number);
        return formatCellNumber(number, numberStyle, workbook.date1904, plain, hasFormula);
      }
    }
  }

  function withAffixes(text: string): string {
    const around = workbook.affixes?.get(Number(style));
    return around && text !== '' ? around.before + text + around.after : text;
  }

  function countCell() {
    if (++cellCount > MAX_CELLS) throw new FileProblem('unreadable_file', { found: 'xlsx' });
  }

  const plain: PlainCell = { column: 0, isShared: false, style: '0', value: '' };
  function readShortcut(data: string, start: number): number {
    const end = readPlainCell(data, start, plain);
    if (end === -1 || plain.column >= MAX_CELLS) return -1;
    countCell();
    ({ column, style, value } = plain);
    type = plain.isShared ? 's' : 'n';
    hasFormula = false;
    placeText(cellText());
    return end;
  }

  const steps = readXml(
    blocks,
    {
      shortcut: { letter: 'c', read: readShortcut },
      open(name, tag) {
        if (name === 'c') {
          countCell();
          const reference = tag.attribute('r');
          column = reference === undefined ? column + 1 : columnOf(reference);
          type = tag.attribute('t') ?? 'n';
          style = tag.attribute('s') ?? '0';
          value = '';
          hasFormula = false;
          hasValue = false;
        } else if (name === 'v' || name === 't') {
          depth += 1;
          hasValue = true;
        } else if (name === 'f') {
          hasFormula = true;
          inFormula = true;
          formula = '';
        } else if (name === 'rPh') phonetic = true;
        else if (name === 'row') {
          const written = tag.attribute('r');
          const number = written === undefined ? rowNumber + 1 : Number(written);
          // Later stages rely on row numbers being unique.
          if (!(number > rowNumber && number <= LAST_ROW_NUMBER && Number.isInteger(number))) {
            throw new FileProblem('unreadable_file', { found: 'xlsx' });
          }
          rowNumber = number;
          cells = [];
          blank = true;
          column = -1;
          cellCount = 0;
          uncalculated = undefined;
          // By hand, by a filter, or in a group that is folded up.
          isHidden = isTrue(tag.attribute('hidden')) || Number(tag.attribute('ht') ?? '1') === 0;
        }
      },
      text(piece) {
        if (depth > 0) {
          if (!phonetic) value = addText(value, piece, limits.maxCellCharacters);
        } else if (inFormula) formula = addText(formula, piece, limits.maxCellCharacters);
      },
      close(name) {
        if (name === 'v' || name === 't') depth -= 1;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'c') endCell();
        else if (name === 'f') inFormula = false;
        else if (name === 'row' && !blank) {
          const row: TableRow = { rowNumber, cells };
          if (isHidden) row.hidden = true;
          if (uncalculated) row.uncalculated = uncalculated;
          rows.push(row);
        }
      },
    },
    limits.maxCellCharacters,
  );
  try {
    while (!(await steps.next()).done) {
      if (rows.length === 0) continue;
      yield rows;
      rows = [];
    }
  } finally {
    await steps.return(undefined); // closes the part when the consumer stops early
  }
}

/** A boolean of XML Schema. */
const isTrue = (text: string | undefined) => text === '1' || text === 'true';

/** Like `Number`, but three times as fast for digits. */
function indexOf(digits: string): number {
  let index = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number(digits);
    index = index * 10 + digit;
  }
  return index;
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf; // upper case
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MAX_CELLS) throw new FileProblem('unreadable_file', { found: 'xlsx' });
  }
  return column - 1;
}
