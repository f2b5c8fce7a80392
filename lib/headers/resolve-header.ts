import { readCellText } from '@/lib/table-files/read-cell-text';
import { SAMPLE_ROWS } from '@/lib/table-files/choose-sheet';
import { FileProblem } from '@/lib/table-files/file-problem';
import { matchColumns } from '@/lib/headers/match-columns';
import {
  detectHeaderRow,
  HEADER_SEARCH_ROWS,
  headerNames,
  trimTrailingEmptyColumns,
} from '@/lib/headers/name-columns';
import type { TableRow } from '@/lib/table-files/table';
import { trimCell } from '@/lib/fields/trim-cell';

/**
 * How many rows with content are used to resolve the header. Wizard and plan must use the same number, or they
 * could disagree about columns beyond the header's last cell. It is also enough for suggesting mappings from the
 * look of the cells.
 */
export const FIRST_ROWS = SAMPLE_ROWS;

/** The highest row number that may be chosen: the last row of a worksheet. */
export const MAX_HEADER_ROW_NUMBER = 1_048_576;

/**
 * Limit for all header cells together, because the header is part of every response about the job: 256 names of 64
 * characters.
 */
const MAX_HEADER_CHARACTERS = 16_384;

export interface Header {
  /** Its index in the first rows. */
  index: number;
  /** As shown by a spreadsheet. */
  rowNumber: number;
  /** Its cells as in the file, without formula guards; empty where most rows below it are wider. */
  columns: string[];
  /** The unique names of the columns: see `headerNames`. */
  names: string[];
}

export interface HeaderChoice {
  /** The row that someone chose. */
  rowNumber?: number | null;
  /** The mapped columns, by name; see `matchColumns` for what else is ignored. */
  mappedNames?: readonly string[];
}

/** The header, with a problem if the row that was found cannot be used. */
export type ResolvedHeader =
  { header: Header; problem: null } | { header: Header | null; problem: FileProblem };

/**
 * Determines which row is the header and what the columns are called. Wizard and plan both call it, so the plan
 * accepts what the wizard offers.
 *
 * The header is the chosen row; without a choice, the first row that contains all mapped names, exactly or else as
 * `matchColumns` compares them; without names, the row that looks most like a header. It is one of the first 50 rows.
 * A column that most rows below the header have, but not the header, is named by its position: "Column 16".
 * @param firstRows the first rows with content: `FIRST_ROWS` of them, or all rows of a shorter file
 * @returns the header, or a problem: `empty_file`; `header_row_not_found` or `header_row_lacks_columns` for the
 * chosen row; `mapped_columns_missing` with what the best row lacks; `cell_too_long` for an overlong header
 */
export function resolveHeader(
  firstRows: readonly TableRow[],
  { rowNumber, mappedNames = [] }: HeaderChoice,
): ResolvedHeader {
  const candidates = firstRows.slice(0, HEADER_SEARCH_ROWS);
  if (candidates.length === 0) return { header: null, problem: new FileProblem('empty_file') };
  const wanted = mappedNames.map(trimCell);

  if (rowNumber != null) {
    const index = candidates.findIndex((row) => row.rowNumber === rowNumber);
    if (index === -1) {
      const params = { row_number: rowNumber, limit: HEADER_SEARCH_ROWS };
      return { header: null, problem: new FileProblem('header_row_not_found', params) };
    }
    const header = headerAt(firstRows, index, wanted);
    const missing = missingFrom(header.names, wanted);
    if (missing.length === 0) return accept(header);
    const params = { row_number: rowNumber, missing: listNames(missing) };
    return { header, problem: new FileProblem('header_row_lacks_columns', params) };
  }

  if (wanted.length === 0) {
    const detected = detectHeaderRow(candidates.map(({ cells }) => cells));
    return accept(headerAt(firstRows, detected, []));
  }

  // A row with exactly these names comes first: a file may have its keys above the names, "city" above "City".
  const exact = findRow(firstRows, candidates, wanted, exactlyMissingFrom);
  const found = exact.index === -1 ? findRow(firstRows, candidates, wanted, missingFrom) : exact;
  if (found.index !== -1) return accept(headerAt(firstRows, found.index, wanted));
  return {
    header: null,
    problem: new FileProblem('mapped_columns_missing', { missing: listNames(found.fewest) }),
  };
}

/** Finds the first row that has all the names. `fewest`: what the best row lacks. */
function findRow(
  firstRows: readonly TableRow[],
  candidates: readonly TableRow[],
  wanted: readonly string[],
  missing: typeof missingFrom,
): { index: number; fewest: string[] } {
  const lacking = candidates.map(({ cells }) => missing(ownNames(cells), wanted));
  const fewest = lacking.reduce((best, names) => (names.length < best.length ? names : best));
  const index = lacking.findIndex((names) => names.length === 0);
  if (index !== -1) return { index, fewest };
  // Columns beyond the header's last cell come second: any title would "contain" those, so at least one name must
  // be the row's own.
  const withPositions = lacking.findIndex(
    (names, at) =>
      names.length < wanted.length && missing(headerAt(firstRows, at, wanted).names, wanted).length === 0,
  );
  return { index: withPositions, fewest };
}

/**
 * The row of this index as a header.
 * @param wanted the mapped names: a column that one of them names by its position is one
 * @throws Error when there is none
 */
export function headerAt(firstRows: readonly TableRow[], index: number, wanted: readonly string[]): Header {
  const row = firstRows[index];
  if (!row) throw new Error(`There is no row ${index} among the first rows.`);
  const headerCells = row.cells;
  const columns = ownColumns(headerCells);
  const below = firstRows.slice(index + 1).map(({ cells }) => trimTrailingEmptyColumns(cells));
  const named = columns.length;
  let width = Math.max(named, ...below.map((cells) => cells.length));
  while (columns.length < width) columns.push('');
  const names = headerNames(columns);
  while (width > named && !isColumn(width - 1)) width -= 1;
  return { index, rowNumber: row.rowNumber, columns: columns.slice(0, width), names: names.slice(0, width) };

  /**
   * Whether a column that the header does not name is one: a mapping names it, the header has an empty cell for it, or
   * most rows have it. A few rows that are too wide are shifted.
   */
  function isColumn(column: number): boolean {
    if (wanted.includes(names[column] ?? '')) return true;
    const filled = below.filter((cells) => (cells[column] ?? '').trim() !== '').length;
    const isInHeader = column < headerCells.length;
    return isInHeader ? filled > 0 : filled >= MIN_FILLED_ROWS && filled > below.length / 2;
  }
}

/** A single row that is wider than the header says nothing about a column. */
const MIN_FILLED_ROWS = 2;

const ownColumns = (cells: readonly string[]) => trimTrailingEmptyColumns(cells).map(readCellText);

/** The names of the columns that a row itself has, as a header. */
export const ownNames = (cells: readonly string[]) => headerNames(ownColumns(cells));

function missingFrom(names: readonly string[], wanted: readonly string[]): string[] {
  const columns = matchColumns(names, wanted);
  return wanted.filter((name) => !columns.has(name));
}

function exactlyMissingFrom(names: readonly string[], wanted: readonly string[]): string[] {
  const present = new Set(names);
  return wanted.filter((name) => !present.has(name));
}

/** Refuses an overlong header, and names its longest cell. */
function accept(header: Header): ResolvedHeader {
  const lengths = header.columns.map((cell) => cell.length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= MAX_HEADER_CHARACTERS)
    return { header, problem: null };
  const column = lengths.indexOf(Math.max(...lengths)) + 1;
  // The longest cell is longer than the mean, which exceeds this limit.
  const limit = Math.floor(MAX_HEADER_CHARACTERS / lengths.length);
  const params = { row_number: header.rowNumber, column, limit };
  return { header, problem: new FileProblem('cell_too_long', params) };
}

/** Enough to find the columns; names may be as long as cells. */
const MAX_SHOWN_CHARACTERS = 1000;

/** The names as a parameter of a problem, which PostgreSQL stores. */
function listNames(names: readonly string[]): string {
  const text = names.join(', ');
  const shown = text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text;
  return shown.toWellFormed().replaceAll('\0', '\ufffd');
}
