import { packRows } from '@/components/new-import/fixing/pack-rows';
import type { ReadingReport, ReadingRequest } from '@/components/new-import/reading/reading-messages';
import type { SheetRow } from '@/components/ui/sheet-grid/sheet';
import { readCellText } from '@/lib/table-files/read-cell-text';
import type { Table } from '@/lib/table-files/table';

/** The page takes so many rows in a few milliseconds. */
const ROWS_AT_ONCE = 1_000;

type ListRequest = Extract<ReadingRequest, { type: 'list-rows' }>;
export type RowsListed = Extract<ReadingReport, { type: 'rows-listed' }>;

/**
 * Reads rows of a file for the page, as the check reads them and without corrections. It posts them in several messages,
 * the last one `done`.
 */
export async function listRows(
  table: Table,
  { listId, headerRowNumber, rowNumbers }: ListRequest,
  post: (report: RowsListed) => void,
): Promise<void> {
  const wanted = rowNumbers && new Set(rowNumbers);
  let rows: SheetRow[] = [];
  for await (const batch of table.rows()) {
    for (const { rowNumber, cells } of batch) {
      if (rowNumber <= headerRowNumber || (wanted && !wanted.has(rowNumber))) continue;
      rows.push({ rowNumber, cells: cells.map(readCellText) });
    }
    if (rows.length < ROWS_AT_ONCE) continue;
    post({ type: 'rows-listed', listId, rows: packRows(rows), done: false });
    rows = [];
  }
  post({ type: 'rows-listed', listId, rows: packRows(rows), done: true });
}
