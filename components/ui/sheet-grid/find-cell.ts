import type { CellPlace, SheetColumn, SheetRow } from '@/components/ui/sheet-grid/sheet';

/** So many cells are looked at before the page may do something else. */
const CELLS_AT_ONCE = 40_000;

interface FindOptions {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  isSought: (row: SheetRow, column: number) => boolean;
  /** Where to begin; this cell comes last. Null: before the first cell, or behind the last one. */
  from: CellPlace | null;
  backwards: boolean;
  signal: AbortSignal;
}

/**
 * The next cell that is sought, row by row; after the last cell it goes on with the first. Searching a large sheet is done
 * in pieces, between which the page stays usable.
 * @returns null if there is none, or the search was aborted
 */
export async function findCell(options: FindOptions): Promise<CellPlace | null> {
  const { rows, columns, isSought, from, backwards, signal } = options;
  const total = rows.length * columns.length;
  if (total === 0) return null;
  const start = from ? from.row * columns.length + from.column : backwards ? total : -1;
  for (let step = 1; step <= total; step += 1) {
    const at = (start + (backwards ? -step : step) + 2 * total) % total;
    const place = { row: Math.floor(at / columns.length), column: at % columns.length };
    if (isSought(rows[place.row]!, columns[place.column]!.index)) return place;
    if (step % CELLS_AT_ONCE === 0) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal.aborted) return null;
    }
  }
  return null;
}
