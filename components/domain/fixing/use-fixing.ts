'use client';

import { useMemo } from 'react';
import { type FixableRow, groupProblems, type ProblemGroup } from '@/components/domain/fixing/group-problems';
import { markCells } from '@/components/domain/fixing/mark-cells';
import { type SheetAction, type SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';

interface UseFixingOptions {
  rows: readonly FixableRow[];
  columnsOf: (field: string) => readonly number[];
  edits: SheetEdits;
  onAction: (action: SheetAction) => void;
  /** Whether a changed cell has no mark any more: nobody checks it before it is sent. */
  hidesChanged: boolean;
}

/** The marks of rows that are mended, and the problems that can be mended once for all. */
export function useFixing({ rows, columnsOf, edits, onAction, hidesChanged }: UseFixingOptions) {
  const { texts } = edits;
  const { groups, markOf } = useMemo(() => {
    const isChanged = (row: { rowNumber: number }, column: number) =>
      hidesChanged && (texts.get(row.rowNumber)?.has(column) ?? false);
    return {
      groups: groupProblems(rows, columnsOf, (row, column) => !isChanged(row, column)),
      markOf: markCells(columnsOf, isChanged),
    };
  }, [rows, columnsOf, texts, hidesChanged]);
  return {
    groups,
    markOf,
    /** Writes a text into the cells of a group. */
    repair: ({ rowNumbers, column }: ProblemGroup, text: string) =>
      onAction({ type: 'change', cells: rowNumbers.map((row) => ({ row, column, text })) }),
  };
}
