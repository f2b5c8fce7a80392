const NEEDS_QUOTES = /[",\r\n]/;

/** One CSV record without its line end: commas, quotes only where they are needed (RFC 4180). */
export function csvRecord(cells: readonly string[]): string {
  let quoted: string[] | undefined;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? '';
    if (!NEEDS_QUOTES.test(cell)) continue;
    quoted ??= [...cells];
    quoted[index] = `"${cell.replaceAll('"', '""')}"`;
  }
  // Adding up cell by cell leaves the collector twice the work.
  return (quoted ?? cells).join(',');
}
