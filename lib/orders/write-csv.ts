const NEEDS_QUOTES = /[",\r\n]/;

/** One CSV record without its line end: commas, quotes only where they are needed (RFC 4180). */
export function csvRecord(cells: readonly string[]): string {
  let record = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? '';
    if (index > 0) record += ',';
    record += NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return record;
}
