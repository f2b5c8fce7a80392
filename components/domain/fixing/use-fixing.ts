'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { type FixableRow, groupProblems, type ProblemGroup } from '@/components/domain/fixing/group-problems';
import { markCells } from '@/components/domain/fixing/mark-cells';
import { type SheetAction, type SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';

interface UseFixingOptions {
  /** The same array as long as the rows are the same. */
  rows: readonly FixableRow[];
  columnsOf: (field: string) => readonly number[];
  edits: SheetEdits;
  onAction: (action: SheetAction) => void;
  /** Whether a changed cell has no mark any more: nobody checks it before it is sent. */
  hidesChanged: boolean;
}

/** The marks of rows that are mended, and the problems that can be mended once for all. */
export function useFixing({ rows, columnsOf, edits, onAction, hidesChanged }: UseFixingOptions) {
  const hidden = hidesChanged ? edits.texts : null;
  const isChanged = useMemo(
    () => (row: { rowNumber: number }, column: number) => hidden?.get(row.rowNumber)?.has(column) ?? false,
    [hidden],
  );
  const [groups, setGroups] = useState<readonly ProblemGroup[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const isOpen = (row: { rowNumber: number }, column: number) => !isChanged(row, column);
    void groupProblems({ rows, columnsOf, isOpen, signal: stop.signal }).then((found) => {
      if (found && !stop.signal.aborted) startTransition(() => setGroups(found));
    });
    return () => stop.abort();
  }, [rows, columnsOf, isChanged]);
  const markOf = useMemo(() => markCells(columnsOf, isChanged), [columnsOf, isChanged]);
  return {
    /** Those of the rows before, until they have been found. */
    groups,
    markOf,
    /** Writes a text into the cells of a group. */
    repair: ({ rowNumbers, column }: ProblemGroup, text: string) =>
      onAction({ type: 'change', cells: rowNumbers.map((row) => ({ row, column, text })) }),
  };
}
