import { type CellRange, sizeOf } from '@/components/ui/sheet-grid/cell-range';
import type { SheetColumn, SheetRow } from '@/components/ui/sheet-grid/sheet';
import { type CellChange, changeOf, type SheetEdits, textOf } from '@/components/ui/sheet-grid/sheet-edits';

interface ShownSheet {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  edits: SheetEdits;
  /** Whether a cell cannot be changed. */
  isLocked: (row: SheetRow, column: number) => boolean;
}

/** Goes through the cells of a block that may be changed. @param textAt by the place within the block, from 0 */
function changeEach(
  { rows, columns, isLocked }: ShownSheet,
  range: CellRange,
  textAt: (row: number, column: number) => string | undefined,
): CellChange[] {
  const changes: CellChange[] = [];
  for (let at = range.fromRow; at <= Math.min(range.toRow, rows.length - 1); at += 1) {
    const row = rows[at]!;
    for (let place = range.fromColumn; place <= Math.min(range.toColumn, columns.length - 1); place += 1) {
      const { index } = columns[place]!;
      const text = isLocked(row, index) ? undefined : textAt(at - range.fromRow, place - range.fromColumn);
      if (text !== undefined) changes.push(changeOf(row, index, text));
    }
  }
  return changes;
}

/**
 * Puts copied cells into a sheet, at the beginning of what is selected. A selection that is a multiple of the copied cells
 * is filled with them again and again, as in spreadsheets; a copied block larger than the selection goes beyond it. What
 * does not fit into the sheet is dropped.
 * @returns the changes, and the block that they fill
 */
export function pasteBlock(
  sheet: ShownSheet,
  selected: CellRange,
  block: readonly (readonly string[])[],
): { changes: CellChange[]; range: CellRange } {
  const height = block.length;
  const width = Math.max(0, ...block.map((line) => line.length));
  const size = sizeOf(selected);
  const repeats = width > 0 && size.rows % height === 0 && size.columns % width === 0;
  const range = {
    ...selected,
    toRow: Math.min(sheet.rows.length - 1, selected.fromRow + (repeats ? size.rows : height) - 1),
    toColumn: Math.min(sheet.columns.length - 1, selected.fromColumn + (repeats ? size.columns : width) - 1),
  };
  const changes = changeEach(sheet, range, (row, column) => block[row % height]?.[column % width]);
  return { changes, range };
}

/** Empties the cells of a block. */
export function clearBlock(sheet: ShownSheet, range: CellRange): CellChange[] {
  return changeEach(sheet, range, () => '');
}

/** Fills a block with its first row; a block of one row with the row above it. */
export function fillDown(sheet: ShownSheet, range: CellRange): CellChange[] {
  const isOne = range.fromRow === range.toRow;
  const source = sheet.rows[isOne ? range.fromRow - 1 : range.fromRow];
  if (!source) return [];
  const target = isOne ? range : { ...range, fromRow: range.fromRow + 1 };
  return changeEach(sheet, target, (_, column) => {
    const from = sheet.columns[range.fromColumn + column];
    return from && textOf(sheet.edits, source, from.index);
  });
}

/** The texts of a block. */
export function textsOf({ rows, columns, edits }: ShownSheet, range: CellRange): string[][] {
  const shown = columns.slice(range.fromColumn, range.toColumn + 1);
  return rows
    .slice(range.fromRow, range.toRow + 1)
    .map((row) => shown.map(({ index }) => textOf(edits, row, index)));
}
