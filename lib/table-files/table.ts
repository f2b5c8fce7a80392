import type { FileKind } from '@/lib/table-files/file-kind';

/** A record of the file. */
export interface TableRow {
  /** As a person sees it in the spreadsheet: the first record is 1, blank ones count. */
  rowNumber: number;
  /** Text as the file has it, not trimmed; empty cells at the end may be left out. */
  cells: string[];
}

/** What an untrusted file may demand. Kept while reading, before anything is held in memory. */
export interface TableLimits {
  /** Rows with content below the header. */
  maxRows: number;
  maxColumns: number;
  maxCellCharacters: number;
  /** Bytes that a workbook may unfold to. */
  maxUncompressedBytes: number;
}

/** An opened file of any kind. */
export interface Table {
  kind: FileKind;
  /** Of a csv: a label that `TextDecoder` knows. */
  charset?: string;
  /** Of a csv. */
  delimiter?: string;
  /** Of a workbook: the sheet that is read, and all visible ones. */
  sheetName?: string;
  sheetNames?: string[];
  /**
   * The rows in batches, blank rows left out. Can be called once more to read from the start again.
   * @throws FileProblem while iterating
   */
  rows(): AsyncIterable<TableRow[]>;
}
