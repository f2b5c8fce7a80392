import { MAX_WORKBOOK_ROWS, type ReturnedColumns } from '@/lib/headers/report-columns';
import { readCellText } from '@/lib/table-files/read-cell-text';
import type { Table } from '@/lib/table-files/table';

/** A failed row as it comes back. */
export interface ReturnedRow {
  /** In the file that has come back. */
  at: number;
  /** In the file in which it failed. */
  rowNumber: number;
  errorField: string;
  errorCode: string;
  /** The sender's own columns. */
  cells: string[];
}

export interface ReturnedRows {
  /** The import that they say they are from; null: they do not say, or name several. */
  importId: string | null;
  rows: ReturnedRow[];
  /** Rows without a number of their own. */
  unnumbered: number;
  /** Whether the file has more rows than are linked. */
  hasMore: boolean;
}

const ROW_NUMBER = /^\d{1,9}$/;

/** Reads the rows of a file of failed rows. The first of two rows with the same number counts. */
export async function readReturnedRows(
  table: Pick<Table, 'rows'>,
  { columns, headerRowNumber }: { columns: ReturnedColumns; headerRowNumber: number },
): Promise<ReturnedRows> {
  const rows = new Map<number, ReturnedRow>();
  const imports = new Set<string>();
  let unnumbered = 0;
  let hasMore = false;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      if (row.rowNumber <= headerRowNumber) continue;
      const text = (column: number) => readCellText(row.cells[column] ?? '');
      const importId = columns.importId === null ? '' : text(columns.importId).trim();
      if (importId !== '') imports.add(importId);
      const number = text(columns.rowNumber).trim();
      if (!ROW_NUMBER.test(number) || rows.has(Number(number))) unnumbered += 1;
      else if (rows.size >= MAX_WORKBOOK_ROWS) hasMore = true;
      else {
        rows.set(Number(number), {
          ...{ at: row.rowNumber, rowNumber: Number(number), errorField: text(columns.errorField) },
          ...{
            errorCode: text(columns.errorCode),
            cells: Array.from({ length: columns.own }, (_, index) => text(index)),
          },
        });
      }
    }
  }
  const [importId] = imports;
  return {
    importId: imports.size === 1 ? (importId ?? null) : null,
    rows: [...rows.values()],
    unnumbered,
    hasMore,
  };
}
