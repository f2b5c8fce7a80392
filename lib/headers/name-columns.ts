import { trimCell } from '@/lib/fields/trim-cell';

/** How many rows with content may stand above the header, and be looked at to find it. */
export const HEADER_SEARCH_ROWS = 50;

/** The cells without the empty ones at the end. */
export function trimTrailingEmptyColumns(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/**
 * The names that columns go by, each once: the header cell trimmed; a repeated one becomes "Name (2)", one without a
 * name "Column 6". The wizard, mappings and the plan all go by them.
 * @param cells without guards against formulas
 */
export function headerNames(cells: readonly string[]): string[] {
  const own = cells.map(trimCell);
  const taken = new Set(own);
  const used = new Set<string>();
  // Where to go on counting, so that a name in all columns is not counted from 2 for each of them.
  const copies = new Map<string, number>();
  return own.map((name, index) => {
    const wanted = name === '' ? `Column ${index + 1}` : name;
    let unique = wanted;
    // A later column that is truly called "Name (2)" keeps its name.
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

/**
 * Which of a file's first rows is most likely the header, where no mapping tells: the first one that is nearly as wide
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
