import { CFB, read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { chooseSheet, findVisible } from '@/lib/table-files/choose-sheet';
import { maskRecords, UNCALCULATED } from '@/lib/table-files/xls/mask-records';
import { FileProblem } from '@/lib/table-files/file-problem';
import { formatCellNumber } from '@/lib/table-files/xlsx/format-cell-number';
import type { NumberStyle } from '@/lib/table-files/xlsx/number-style';
import {
  affixesOf,
  type Affixes,
  MAX_FORMAT_CHARACTERS,
  MAX_NUMBER_FORMATS,
  numberStyleOf,
} from '@/lib/table-files/xlsx/read-number-format';
import type { Table, TableChoice, TableLimits, TableRow } from '@/lib/table-files/table';

/** Rows per batch. */
const BATCH_ROWS = 500;

/**
 * Opens an .xls workbook at the sheet that `chooseSheet` finds. The format is limited to 65,536 rows and cannot be
 * streamed; it is read as a whole, which is why this runs in a thread that can be killed.
 * @throws FileProblem unreadable_file, empty_file, encrypted_workbook, sheet_not_found
 */
export async function openXls(blob: Blob, limits: TableLimits, choice: TableChoice = {}): Promise<Table> {
  const workbook = readWorkbook(new Uint8Array(await blob.arrayBuffer()));
  const hidden = workbook.Workbook?.Sheets?.map((sheet) => Boolean(sheet.Hidden)) ?? [];
  const date1904 = Boolean(workbook.Workbook?.WBProps?.date1904);
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const content = workbook.Sheets[name];
    return content ? [{ name, hidden: hidden[index] ?? false, content }] : [];
  });
  const rowsOf = (content: WorkSheet) => readRows(content, date1904, limits);
  const { chosen, description } = await chooseSheet(sheets, choice, ({ content }) => rowsOf(content));
  return {
    kind: 'xls',
    ...description,
    rows: () => rowsOf(chosen.content),
    rowsOfSheet: (sheetName) => rowsOf(findVisible(sheets, sheetName).content),
  };
}

function readWorkbook(bytes: Uint8Array) {
  try {
    // Word, Outlook and encrypted .xlsx files use the same container.
    const container = CFB.read(bytes, { type: 'array' });
    if (CFB.find(container, '/EncryptedPackage')) throw new FileProblem('encrypted_workbook');
    const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
    if (!stream) throw new FileProblem('unreadable_file', { found: 'OLE' });
    maskRecords(stream.content);
    return read(stream.content, {
      type: 'buffer', // used without copying, unlike an array
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    });
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    if (error instanceof Error && /password|encrypt/i.test(error.message)) {
      throw new FileProblem('encrypted_workbook');
    }
    throw new FileProblem('unreadable_file', { found: 'xls' });
  }
}

interface Format {
  style: NumberStyle;
  affixes: Affixes | null;
}

async function* readRows(
  sheet: WorkSheet,
  date1904: boolean,
  limits: TableLimits,
): AsyncGenerator<TableRow[]> {
  const formats = new Map<string, Format>();
  const formatOf = (code: string) => {
    let format = formats.get(code);
    if (!format) {
      if (code.length > MAX_FORMAT_CHARACTERS || formats.size >= MAX_NUMBER_FORMATS) {
        throw new FileProblem('unreadable_file', { found: 'xls' });
      }
      formats.set(code, (format = { style: numberStyleOf(code), affixes: affixesOf(code) }));
    }
    return format;
  };
  const top = sheet['!ref'] ? utils.decode_range(sheet['!ref']).s.r : 0;
  let batch: TableRow[] = [];
  const data = sheet['!data'] ?? [];
  for (let index = Math.min(top, data.length); index < data.length; index++) {
    const rowNumber = index + 1;
    const cells: string[] = [];
    let blank = true;
    let uncalculated: number[] | undefined;
    data[index]?.forEach((cell, column) => {
      if (cell?.t === 'e' && cell.v === UNCALCULATED && column < limits.maxColumns) {
        (uncalculated ??= []).push(column);
        blank = false;
      }
      const text = cellText(cell, formatOf, date1904);
      if (text === '') return;
      if (text.length > limits.maxCellCharacters) {
        throw new FileProblem('cell_too_long', {
          row_number: rowNumber,
          column: column + 1,
          limit: limits.maxCellCharacters,
        });
      }
      const isBlank = text.trim() === '';
      if (column >= limits.maxColumns) {
        if (isBlank) return;
        throw new FileProblem('too_many_columns', { row_number: rowNumber, limit: limits.maxColumns });
      }
      while (cells.length < column) cells.push('');
      cells[column] = text;
      if (!isBlank) blank = false;
    });
    if (!blank) {
      const row: TableRow = { rowNumber, cells };
      if (sheet['!rows']?.[index]?.hidden) row.hidden = true;
      if (uncalculated) row.uncalculated = uncalculated;
      batch.push(row);
    }
    if (batch.length >= BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function cellText(
  cell: CellObject | undefined,
  formatOf: (code: string) => Format,
  date1904: boolean,
): string {
  switch (cell?.t) {
    case 'n':
      return formatCellNumber(Number(cell.v), formatOf(String(cell.z ?? 'General')).style, date1904);
    case 's': {
      const text = String(cell.v ?? '').toWellFormed();
      const { affixes } = formatOf(String(cell.z ?? 'General'));
      return affixes && text !== '' ? affixes.before + text + affixes.after : text;
    }
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.v === UNCALCULATED ? '' : String(cell.w ?? '#N/A');
    default:
      return '';
  }
}
