/** What a sheet shows, and how its places are named. */

/** A row of a sheet, with its cells as they were before anybody changed them. */
export interface SheetRow {
  /** Names the row; no other row of the sheet has it. */
  rowNumber: number;
  cells: readonly string[];
}

/** A column of a sheet. */
export interface SheetColumn {
  /** Its position among a row's cells, from 0; the sheet may show its columns in another order. */
  index: number;
  /** Never empty. */
  name: string;
}

/** Why a cell needs a look. */
export interface SheetMark {
  tone: 'bad' | 'warn';
  /** In words, for people. */
  reason: string;
}

/** A cell by its place on the screen: `row` among the rows shown, `column` among the columns shown, from 0. */
export interface CellPlace {
  row: number;
  column: number;
}
