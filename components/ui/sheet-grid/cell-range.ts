import type { CellPlace } from '@/components/ui/sheet-grid/sheet';

/** A block of cells; both ends belong to it. */
export interface CellRange {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** The block between two cells, whichever comes first. */
export function rangeBetween(one: CellPlace, other: CellPlace): CellRange {
  return {
    fromRow: Math.min(one.row, other.row),
    toRow: Math.max(one.row, other.row),
    fromColumn: Math.min(one.column, other.column),
    toColumn: Math.max(one.column, other.column),
  };
}

/** Whether a cell lies in a block. */
export function isInRange(range: CellRange, { row, column }: CellPlace): boolean {
  return row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn;
}

/** How many rows and columns a block has. */
export function sizeOf(range: CellRange): { rows: number; columns: number } {
  return { rows: range.toRow - range.fromRow + 1, columns: range.toColumn - range.fromColumn + 1 };
}
