import { parseCanonical } from '@/lib/orders/canonical-csv';
import type { CellsResult, CellsTask } from '@/lib/orders/order-tasks';

/** The cells of some rows of a chunk, in the order of the file: for rows that only the database could refuse. */
export function readCells({ bytes, columnCount, rowNumbers }: CellsTask): CellsResult {
  const wanted = new Set(rowNumbers);
  return parseCanonical(bytes, columnCount)
    .filter(({ rowNumber }) => wanted.has(rowNumber))
    .map(({ rowNumber, cells }) => ({ rowNumber, cells: storableCells(cells) }));
}

/** Cells as PostgreSQL stores them in JSON: NUL, which it refuses, becomes U+FFFD. */
export function storableCells(cells: readonly string[]): string[] {
  return cells.map((cell) => (cell.includes('\0') ? cell.replaceAll('\0', '\ufffd') : cell));
}
