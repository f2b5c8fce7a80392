import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';

/**
 * The mark of a cell, by the fields whose columns it is in; a problem goes before a warning. A problem of a field without a
 * column marks none: it stands beside the row. Found when it is asked for: few of many rows are ever shown.
 * @param isFixed whether a cell has been changed since its row was checked
 */
export function markCells(
  columnsOf: (field: string) => readonly number[],
  isFixed: (row: SheetRow, column: number) => boolean,
): (row: SheetRow, column: number) => SheetMark | null {
  return (row, column) => {
    const { problems, warnings = [] } = row as FixableRow;
    const isOf = ({ field }: { field: string | null }) => field !== null && columnsOf(field).includes(column);
    const problem = problems.find(isOf);
    const found = problem ?? warnings.find(isOf);
    if (!found || isFixed(row, column)) return null;
    return { tone: problem ? 'bad' : 'warn', reason: found.message };
  };
}
