import { openTable } from '@/lib/table-files/read-table';
import type { TableLimits, TableRow } from '@/lib/table-files/table';

export const testLimits: TableLimits = {
  maxRows: 10_000,
  maxColumns: 256,
  maxCellCharacters: 32_767,
  maxUncompressedBytes: 8 * 1024 * 1024,
};

/** Opens a file and reads it to its end. */
export async function readRows(
  content: Blob | string | Uint8Array<ArrayBuffer>,
  limits: Partial<TableLimits> = {},
): Promise<TableRow[]> {
  const blob = content instanceof Blob ? content : new Blob([content]);
  const table = await openTable(blob, { ...testLimits, ...limits });
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return rows;
}

/** The cells alone. */
export async function readCellsOf(...args: Parameters<typeof readRows>): Promise<string[][]> {
  return (await readRows(...args)).map((row) => row.cells);
}
