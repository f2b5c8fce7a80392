import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import {
  changedCells,
  reduceEdits,
  type SheetAction,
  type SheetEdits,
  startEdits,
} from '@/components/ui/sheet-grid/sheet-edits';
import { type ChangedCell, packCells, unpackCells } from '@/components/ui/sheet-grid/packed-cells';
import { useKeptInTab } from '@/components/ui/use-kept-in-tab';

/** More changed cells take the browser tens of milliseconds to store. */
const MANY_CELLS = 1_000;

const keyOf = (name: string) => `lading-fixes ${name}`;
const noChanges = () => () => undefined;

/**
 * The changes of a grid, kept in the tab until they are sent: they outlive a reload, Back, and a sign-in.
 * @param name of the rows that are changed, with their tenant; null: nothing is kept (any more), but what was kept is shown
 */
export function useKeptEdits(name: string | null): [SheetEdits, (action: SheetAction) => void] {
  const [changed, setChanged] = useState<SheetEdits | null>(null);
  // The server knows nothing of the tab: what it has kept comes after the page is there.
  const isInBrowser = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  );
  const [latest, setLatest] = useState(name);
  if (name !== null && name !== latest) setLatest(name);
  const first = useMemo(
    () => startEdits(latest !== null && isInBrowser ? recall(latest) : []),
    [latest, isInBrowser],
  );
  const act = useCallback(
    (action: SheetAction) => setChanged((before) => reduceEdits(before ?? first, action)),
    [first],
  );
  const keep = useMemo(
    () => (name !== null && changed ? () => store(name, changedCells(changed)) : null),
    [name, changed],
  );
  useKeptInTab(keep, (changed?.count ?? 0) > MANY_CELLS);
  return [changed ?? first, act];
}

/** Drops what was kept: it is sent. @param rows the numbers of those that were sent; absent: all */
export function dropKeptEdits(name: string, rows?: ReadonlySet<number>): void {
  store(name, rows ? recall(name).filter(({ row }) => !rows.has(row)) : []);
}

function store(name: string, cells: readonly ChangedCell[]): void {
  try {
    if (cells.length === 0) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(packCells(cells)));
  } catch {
    // A full or forbidden storage only costs the convenience.
  }
}

function recall(name: string): ChangedCell[] {
  try {
    return unpackCells(JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null'));
  } catch {
    return []; // it is not ours
  }
}
