const NEEDS_QUOTES = /[",\r\n]/;

/** One CSV record without its line end: commas, and quotes only where needed (RFC 4180). */
export function csvRecord(cells: readonly string[]): string {
  let quoted: string[] | undefined;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? '';
    if (!NEEDS_QUOTES.test(cell)) continue;
    quoted ??= [...cells];
    quoted[index] = `"${cell.replaceAll('"', '""')}"`;
  }
  // Concatenating cell by cell creates twice the work for the garbage collector.
  return (quoted ?? cells).join(',');
}
