import type { CsvDialect } from '@/lib/table-files/csv/csv-dialect';
import type { FileKind } from '@/lib/table-files/file-kind';

/** A record of the file. */
export interface TableRow {
  /** As shown by a spreadsheet: the first record is 1, and blank ones count. */
  rowNumber: number;
  /** Text as in the file, not trimmed; trailing empty cells may be omitted. */
  cells: string[];
  /** The row is hidden in the sheet, by a filter or by hand. Absent when it is not. */
  hidden?: true;
  /** Columns whose formula has no result in the file; their text is the formula. Absent when there are none. */
  uncalculated?: number[];
}

/** Limits for an untrusted file, enforced while reading, before anything is held in memory. */
export interface TableLimits {
  /** Rows with content below the header. */
  maxRows: number;
  maxColumns: number;
  maxCellCharacters: number;
  /** Maximum uncompressed bytes of a workbook. */
  maxUncompressedBytes: number;
}

/** What somebody has decided about a file; everything else is detected. */
export interface TableChoice {
  /** Csv only: a label that `TextDecoder` knows. */
  charset?: string;
  /** Csv only. */
  delimiter?: string;
  /** Workbooks only: a visible sheet. */
  sheetName?: string;
  /** Workbooks only: how much the first rows of a sheet look like what is wanted; the sheet with the most is read. */
  rateSheet?: (firstRows: readonly TableRow[]) => number;
}

/** An opened file of any kind. */
export interface Table {
  kind: FileKind;
  /** Csv only: a label that `TextDecoder` knows. */
  charset?: string;
  /** Csv only: charsets that fit about as well, the best first; null: there is no doubt. */
  charsetDoubt?: { candidates: string[] } | null;
  /** Csv only. */
  delimiter?: string;
  /** Csv only: how the file departs from plain CSV and is read all the same. */
  dialect?: CsvDialect[];
  /** Workbooks only: the sheet that is read, and all visible ones. */
  sheetName?: string;
  sheetNames?: string[];
  /** Workbooks only: the visible sheets with content; `rate` is null without `rateSheet`. */
  sheets?: { name: string; rate: number | null }[];
  /** Workbooks only. */
  hiddenSheets?: string[];
  /**
   * The rows in batches, without blank rows. Can be called again to read from the start.
   * @throws FileProblem while iterating
   */
  rows(): AsyncIterable<TableRow[]>;
  /** Workbooks only: the rows of any visible sheet, in the same way. */
  rowsOfSheet?(sheetName: string): AsyncIterable<TableRow[]>;
}
