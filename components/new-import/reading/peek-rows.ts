import { FileProblem } from '@/lib/table-files/file-problem';
import { openTable } from '@/lib/table-files/read-table';
import type { Table, TableLimits, TableRow } from '@/lib/table-files/table';

/** Bytes that are looked at: a browser hands them over at once, however large the file. */
const PEEK_BYTES = 256 * 1024;

const LINE_FEED = 0x0a;

/**
 * The first rows of a large csv from its beginning alone. Its charset is known for certain only when it was read to its
 * end, which takes longer than all else there is to do before somebody sees rows: what this gives may be shown at
 * once, and is to be replaced when the whole file says otherwise.
 * @param count how many rows
 * @returns null where the beginning does not tell: a workbook, a small file, few rows, a faulty one
 */
export async function peekRows(
  file: Blob,
  limits: TableLimits,
  count: number,
): Promise<{ table: Table; rows: TableRow[] } | null> {
  if (file.size <= PEEK_BYTES) return null;
  const bytes = new Uint8Array(await file.slice(0, PEEK_BYTES).arrayBuffer());
  // To the end of a line: half a letter would be taken for another charset.
  const beginning = new Blob([bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1)]);
  try {
    const table = await openTable(beginning, limits);
    if (table.kind !== 'csv') return null;
    const rows: TableRow[] = [];
    for await (const batch of table.rows()) {
      rows.push(...batch.slice(0, count + 1 - rows.length));
      // The last row of the beginning may be a part of one, so there must be one more.
      if (rows.length > count) return { table, rows: rows.slice(0, count) };
    }
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
