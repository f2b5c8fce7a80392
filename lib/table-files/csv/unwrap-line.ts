import { onlyCell } from '@/lib/table-files/csv/detect-dialect';
import { createCsvParser, type CsvParserOptions } from '@/lib/table-files/csv/parse-csv';
import type { TableRow } from '@/lib/table-files/table';

/**
 * A row of a file whose lines are each one quoted cell: the cells of its line, or nothing if those are blank. A row
 * that has more than one cell was not quoted like the others and is left as it is.
 * @throws FileProblem too_many_columns, cell_too_long
 */
export function unwrapLine(row: TableRow, options: Omit<CsvParserOptions, 'firstRowNumber'>): TableRow[] {
  const line = onlyCell(row.cells);
  if (line === undefined) return [row];
  const parser = createCsvParser({ ...options, firstRowNumber: row.rowNumber });
  const rows = [...parser.push(line), ...parser.end()];
  // A line end outside quotes within a line: not what it seems to be.
  return rows.length > 1 ? [row] : rows;
}
