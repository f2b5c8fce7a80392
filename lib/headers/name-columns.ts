import { trimCell } from '@/lib/fields/trim-cell';

/** How many rows with content are searched for the header. */
export const HEADER_SEARCH_ROWS = 50;

/** The cells without trailing empty ones. */
export function trimTrailingEmptyColumns(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/**
 * Unique names for columns: the trimmed header cell on one line; a repeated one becomes "Name (2)", one without a name "Column
 * 6". The wizard, mappings and the plan all use these names.
 * @param cells without formula guards
 */
export function headerNames(cells: readonly string[]): string[] {
  const own = cells.map(oneLine);
  const taken = new Set(own);
  const used = new Set<string>();
  // The next number to try, so that a name repeated in all columns is not counted from 2 each time.
  const copies = new Map<string, number>();
  return own.map((name, index) => {
    const wanted = name === '' ? `Column ${index + 1}` : name;
    let unique = wanted;
    // A later column whose real name is "Name (2)" keeps it.
    for (
      let copy = copies.get(wanted) ?? 2;
      used.has(unique) || (unique !== name && taken.has(unique));
      copy++
    ) {
      unique = `${wanted} (${copy})`;
      copies.set(wanted, copy + 1);
    }
    used.add(unique);
    return unique;
  });
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** A header cell with its line breaks (Alt+Enter) as spaces. */
function oneLine(cell: string): string {
  const name = trimCell(cell);
  if (!LINE_BREAK.test(name)) return name;
  const lines = name.split(LINE_BREAK).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/**
 * Guesses which of a file's first rows is the header when there is no mapping: the first row that is nearly as wide
 * as the widest and holds names rather than numbers. Titles above it are narrow.
 * @param firstRows rows with content
 * @returns an index of `firstRows`; 0 when there is none
 */
export function detectHeaderRow(firstRows: readonly (readonly string[])[]): number {
  const rows = firstRows.slice(0, HEADER_SEARCH_ROWS);
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  const index = rows.findIndex((cells, row) => {
    const count = filled[row] ?? 0;
    const names = cells.filter((cell) => /\p{L}/u.test(cell) && cell.length <= 120).length;
    return count >= widest * 0.6 && names >= count * 0.8;
  });
  return index === -1
    ? Math.max(
        0,
        filled.findIndex((count) => count >= widest * 0.6),
      )
    : index;
}
