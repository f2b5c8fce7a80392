import { parseCanonical } from '@/lib/import-files/canonical-csv';
import type { FailedRow, RefusedTask } from '@/lib/import-files/order-tasks';
import type { RowProblem } from '@/lib/fields/row-problem';

/**
 * Rows of a chunk that only the database could refuse, because their reference belongs to another delivery; in the
 * order of the file.
 */
export function readRefusedRows({ bytes, columns, mapped, rowNumbers }: RefusedTask): FailedRow[] {
  const wanted = new Set(rowNumbers);
  const column = mapped.external_reference_id;
  return parseCanonical(bytes, columns.length)
    .filter(({ rowNumber }) => wanted.has(rowNumber))
    .map((row) => {
      const cells = storableCells(row.cells);
      const problem: RowProblem = {
        field: 'external_reference_id',
        code: 'external_reference_id_already_present',
        params: { value: column === undefined ? '' : (cells[column] ?? '').trim() },
      };
      return {
        rowNumber: row.rowNumber,
        errorField: problem.field,
        errorCode: problem.code,
        problems: [problem],
        cells,
      };
    });
}

/**
 * Maximum length of each cell kept with a failed row. People view lists of 500 failed rows; with a workbook's
 * longest cells, such a page would be half a gigabyte. The failed file has the full text.
 */
const MAX_CHARACTERS = 1000;

/** Cells as kept with a failed row: truncated, and without NUL, which PostgreSQL refuses in JSON. */
export function storableCells(cells: readonly string[]): string[] {
  return cells.map((cell) => {
    const kept = cell.length > MAX_CHARACTERS ? `${cell.slice(0, MAX_CHARACTERS).toWellFormed()}…` : cell;
    return kept.includes('\0') ? kept.replaceAll('\0', '\ufffd') : kept;
  });
}
