/** What one import may change by hand; more is a matter for the spreadsheet. */
export const MAX_CORRECTIONS = 50_000;

/** A cell that a person has changed by hand, before the import. */
export interface Correction {
  /** As shown by a spreadsheet: the first record of the file is 1. */
  row_number: number;
  /** Its position among the file's columns, from 0. */
  column_index: number;
  /** The text that stands in place of the file's. */
  value: string;
}

/** Corrections by the number of their row. */
export type CorrectionsByRow = ReadonlyMap<number, readonly Correction[]>;

/** A row whose cells have been read: see `readCellText`. */
interface CorrectableRow {
  rowNumber: number;
  cells: readonly string[];
  uncalculated?: readonly number[];
}

/** Sorts corrections by their rows, so that `correctRow` finds them. Of several for one cell, the last one counts. */
export function groupCorrections(corrections: readonly Correction[]): CorrectionsByRow {
  const byRow = new Map<number, Correction[]>();
  for (const correction of corrections) {
    const ofRow = byRow.get(correction.row_number);
    if (ofRow) ofRow.push(correction);
    else byRow.set(correction.row_number, [correction]);
  }
  return byRow;
}

/**
 * A row with its corrected cells. Plan and wizard call it for every row below the header, once its cells have been read and
 * before anything else looks at them, so they agree. A row without corrections is returned as it is.
 */
export function correctRow<Row extends CorrectableRow>(row: Row, corrections: CorrectionsByRow): Row {
  const ofRow = corrections.size === 0 ? undefined : corrections.get(row.rowNumber);
  if (!ofRow) return row;
  const cells = [...row.cells];
  for (const { column_index: column, value } of ofRow) {
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
  while (cells.at(-1)?.trim() === '') cells.pop();
  const { uncalculated, ...rest } = row;
  const open = uncalculated?.filter((column) => !ofRow.some(({ column_index }) => column_index === column));
  return { ...rest, cells, ...(open && open.length > 0 && { uncalculated: open }) } as unknown as Row;
}
