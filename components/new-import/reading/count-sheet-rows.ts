import type { ReadingReport } from '@/components/new-import/reading/reading-messages';
import { FIRST_ROWS, resolveHeader } from '@/lib/headers/resolve-header';
import { FileProblem } from '@/lib/table-files/file-problem';
import type { Table, TableRow } from '@/lib/table-files/table';

/** Counting more would only keep the machine busy. */
const MAX_SHEETS = 12;

/** Counts the rows of the sheets that are not read, so that a person sees what else a workbook holds. */
export async function countSheetRows(
  { sheets = [], sheetName, rowsOfSheet }: Table,
  post: (report: ReadingReport) => void,
): Promise<void> {
  if (!rowsOfSheet) return;
  for (const { name } of sheets.filter((sheet) => sheet.name !== sheetName).slice(0, MAX_SHEETS)) {
    const rows = await countBelowHeader(rowsOfSheet(name));
    if (rows !== null) post({ type: 'sheet-counted', name, rows });
  }
}

/** @returns null: the sheet cannot be read, which matters only to whoever chooses it */
async function countBelowHeader(batches: AsyncIterable<TableRow[]>): Promise<number | null> {
  const first: TableRow[] = [];
  let count = 0;
  try {
    for await (const batch of batches) {
      count += batch.length;
      if (first.length < FIRST_ROWS) first.push(...batch.slice(0, FIRST_ROWS - first.length));
    }
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
  const { header } = resolveHeader(first, {});
  return Math.max(0, count - (header?.index ?? 0) - 1);
}
