import type { CellChange } from '@/components/ui/sheet-grid/sheet-edits';

/** A changed cell, whose text is known. */
export type ChangedCell = CellChange & { text: string };

/** Changed cells as they are kept in the tab: see `packCells`. */
interface PackedCells {
  texts: string[];
  columns: {
    column: number;
    /** Each row as its distance from the one before. */
    rows: number[];
    /** Of each row, which of the texts. */
    texts: number[];
  }[];
}

/**
 * Packs changed cells: each text once, and the cells by column. To store a text holds up the page for as long as the text is
 * long: a thousand cells that were mended alike take 5 KB, and 40 KB as a list of cells.
 */
export function packCells(cells: readonly ChangedCell[]): PackedCells {
  const placeOf = new Map<string, number>();
  const columns = new Map<number, PackedCells['columns'][number] & { last: number }>();
  for (const { row, column, text } of cells) {
    let packed = columns.get(column);
    if (!packed) columns.set(column, (packed = { column, rows: [], texts: [], last: 0 }));
    let place = placeOf.get(text);
    if (place === undefined) placeOf.set(text, (place = placeOf.size));
    packed.rows.push(row - packed.last);
    packed.texts.push(place);
    packed.last = row;
  }
  return {
    texts: [...placeOf.keys()],
    columns: [...columns.values()].map(({ column, rows, texts }) => ({ column, rows, texts })),
  };
}

/** The cells that were packed, column by column; none of what is not ours. */
export function unpackCells(kept: unknown): ChangedCell[] {
  // As tabs have kept them that are open since before they were packed.
  if (Array.isArray(kept)) return kept.filter(isChangedCell);
  if (!isPacked(kept)) return [];
  const cells: ChangedCell[] = [];
  for (const { column, rows, texts } of kept.columns) {
    let row = 0;
    for (const [at, distance] of rows.entries()) {
      row += distance;
      const text = kept.texts[texts[at] ?? -1];
      if (text !== undefined) cells.push({ row, column, text });
    }
  }
  return cells;
}

function isPacked(kept: unknown): kept is PackedCells {
  const { texts, columns } = (kept ?? {}) as Record<string, unknown>;
  return (
    Array.isArray(texts) &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(columns) &&
    columns.every(isPackedColumn)
  );
}

function isPackedColumn(kept: unknown): boolean {
  const { column, rows, texts } = (kept ?? {}) as Record<string, unknown>;
  return Number.isInteger(column) && areIntegers(rows) && areIntegers(texts);
}

function isChangedCell(kept: unknown): kept is ChangedCell {
  const { row, column, text } = (kept ?? {}) as Record<string, unknown>;
  return areIntegers([row, column]) && typeof text === 'string';
}

const areIntegers = (values: unknown) => Array.isArray(values) && values.every(Number.isInteger);
