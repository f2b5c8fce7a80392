/**
 * Maximum length of each cell kept with a failed row. People view lists of 500 failed rows; with a workbook's
 * longest cells, such a page would be half a gigabyte. The failed file has the full text.
 */
const MAX_CHARACTERS = 1000;

/** Cells as kept with a failed row: truncated, and without NUL, which PostgreSQL refuses in JSON. */
export function storableCells(cells: readonly string[]): string[] {
  return cells.map(storable);
}

/** One such cell. */
export function storable(cell: string): string {
  const kept = cell.length > MAX_CHARACTERS ? `${cell.slice(0, MAX_CHARACTERS).toWellFormed()}…` : cell;
  return kept.includes('\0') ? kept.replaceAll('\0', '\ufffd') : kept;
}

/** Whether a cell that was kept is only the beginning of what the file says. */
export function isCut(kept: string): boolean {
  return kept.length === MAX_CHARACTERS + 1 && kept.endsWith('…');
}
