import type { SheetRow } from '@/components/ui/sheet-grid/sheet';

/** The new text of a cell. */
export interface CellChange {
  /** The row's number. */
  row: number;
  /** The column's index. */
  column: number;
  /** Null: as it was before anybody changed it. */
  text: string | null;
}

type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What has been changed in a sheet by hand, and the way back. */
export interface SheetEdits {
  /** The texts of changed cells: row number → column index → text. */
  texts: Texts;
  /** How many cells differ from what they were. */
  count: number;
  /** What takes back each step, the last one last. */
  past: readonly (readonly CellChange[])[];
  /** What repeats each step that was taken back, the next one last. */
  future: readonly (readonly CellChange[])[];
}

export type SheetAction =
  /** One step, whatever the number of cells. */
  { type: 'change'; cells: readonly CellChange[] } | { type: 'undo' } | { type: 'redo' };

/** How many steps can be taken back. */
const MAX_STEPS = 200;

/** The state before anything is changed, or with changes that were kept from before. */
export function startEdits(kept: readonly CellChange[] = []): SheetEdits {
  const { texts, count } = apply(new Map(), 0, kept);
  return { texts, count, past: [], future: [] };
}

/** The state after an action. A change that changes nothing, and an undo with nothing to undo, return the same object. */
export function reduceEdits(edits: SheetEdits, action: SheetAction): SheetEdits {
  const { past, future } = edits;
  if (action.type === 'change') {
    const { inverse, ...after } = apply(edits.texts, edits.count, action.cells);
    if (inverse.length === 0) return edits;
    return { ...after, past: [...past.slice(1 - MAX_STEPS), inverse], future: [] };
  }
  const step = (action.type === 'undo' ? past : future).at(-1);
  if (!step) return edits;
  const { inverse, ...after } = apply(edits.texts, edits.count, step);
  return action.type === 'undo'
    ? { ...after, past: past.slice(0, -1), future: [...future, inverse] }
    : { ...after, past: [...past, inverse], future: future.slice(0, -1) };
}

/** Every changed cell. */
export function changedCells({ texts }: SheetEdits): { row: number; column: number; text: string }[] {
  return [...texts].flatMap(([row, cells]) => [...cells].map(([column, text]) => ({ row, column, text })));
}

/** What a cell says now. */
export function textOf(edits: SheetEdits, row: SheetRow, column: number): string {
  return edits.texts.get(row.rowNumber)?.get(column) ?? row.cells[column] ?? '';
}

/** The change that gives a cell a text: one that it had at first is no longer a change. */
export function changeOf(row: SheetRow, column: number, text: string): CellChange {
  return { row: row.rowNumber, column, text: text === (row.cells[column] ?? '') ? null : text };
}

/** Copies the map and the rows that change, and nothing else: a block of 5,000 rows must not hold up the page. */
function apply(before: Texts, countBefore: number, changes: readonly CellChange[]) {
  const texts = new Map(before);
  const fresh = new Map<number, Map<number, string>>();
  const inverse: CellChange[] = [];
  let count = countBefore;
  for (const { row, column, text } of changes) {
    let cells = fresh.get(row);
    const old = (cells ?? texts.get(row))?.get(column) ?? null;
    if (old === text) continue;
    if (!cells) {
      cells = new Map(texts.get(row));
      fresh.set(row, cells);
      texts.set(row, cells);
    }
    if (text === null) cells.delete(column);
    else cells.set(column, text);
    count += (text === null ? 0 : 1) - (old === null ? 0 : 1);
    inverse.push({ row, column, text: old });
  }
  for (const [row, cells] of fresh) if (cells.size === 0) texts.delete(row);
  // Of several changes of one cell, the first one's old text is what it must become again.
  return { texts, count, inverse: inverse.reverse() };
}
