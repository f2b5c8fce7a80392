import { FileProblem } from '@/lib/table-files/file-problem';
import { openTable } from '@/lib/table-files/read-table';
import type { Table, TableChoice, TableLimits, TableRow } from '@/lib/table-files/table';

/** Bytes to look at: a browser reads them at once, however large the file. */
const PEEK_BYTES = 256 * 1024;

const LINE_FEED = 0x0a;

/**
 * The first rows of a large CSV from its beginning alone. The charset is certain only once the file has been
 * read to its end, which takes longer than everything else needed to show rows. So the result may be shown
 * at once, and must be replaced if the whole file turns out different.
 * @param count how many rows
 * @param choice what somebody has decided about the file
 * @returns null if the beginning is not enough: a workbook, a small file, few rows, a faulty file
 */
export async function peekRows(
  file: Blob,
  limits: TableLimits,
  count: number,
  choice: TableChoice = {},
): Promise<{ table: Table; rows: TableRow[] } | null> {
  if (file.size <= PEEK_BYTES) return null;
  const bytes = new Uint8Array(await file.slice(0, PEEK_BYTES).arrayBuffer());
  // Cut at the end of a line: half a character would look like another charset.
  const beginning = new Blob([bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1)]);
  try {
    const table = await openTable(beginning, limits, choice);
    if (table.kind !== 'csv') return null;
    const rows: TableRow[] = [];
    for await (const batch of table.rows()) {
      rows.push(...batch.slice(0, count + 1 - rows.length));
      // The last row of the beginning may be incomplete, so there must be one more.
      if (rows.length > count) return { table, rows: rows.slice(0, count) };
    }
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
