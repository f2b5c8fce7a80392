import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';

/**
 * The marks of cells, by the fields whose columns they are in. A problem of a field without a column marks none: it stands
 * beside the row.
 * @param isFixed whether a cell has been changed since its row was checked
 */
export function markCells(
  rows: readonly FixableRow[],
  columnsOf: (field: string) => readonly number[],
  isFixed: (row: SheetRow, column: number) => boolean,
): (row: SheetRow, column: number) => SheetMark | null {
  const marks = new Map<number, Map<number, SheetMark>>();
  for (const row of rows) {
    const ofRow = new Map<number, SheetMark>();
    const add = (field: string | null, mark: SheetMark) => {
      for (const column of field === null ? [] : columnsOf(field)) {
        if (!ofRow.has(column)) ofRow.set(column, mark);
      }
    };
    for (const { field, message } of row.problems) add(field, { tone: 'bad', reason: message });
    for (const { field, message } of row.warnings ?? []) add(field, { tone: 'warn', reason: message });
    if (ofRow.size > 0) marks.set(row.rowNumber, ofRow);
  }
  return (row, column) => (isFixed(row, column) ? null : (marks.get(row.rowNumber)?.get(column) ?? null));
}
