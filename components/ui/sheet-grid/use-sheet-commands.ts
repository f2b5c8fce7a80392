'use client';

import { type ClipboardEvent, useRef } from 'react';
import type { RowsChangeData } from 'react-data-grid';
import { clearBlock, fillDown, pasteBlock, textsOf } from '@/components/ui/sheet-grid/change-block';
import { readBlock, writeBlock } from '@/components/ui/sheet-grid/clipboard-block';
import { findCell } from '@/components/ui/sheet-grid/find-cell';
import type { SheetColumn, SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import type { TypedRow } from '@/components/ui/sheet-grid/sheet-cell';
import {
  type CellChange,
  changeOf,
  type SheetAction,
  type SheetEdits,
  textOf,
} from '@/components/ui/sheet-grid/sheet-edits';
import type { SheetSelection } from '@/components/ui/sheet-grid/use-sheet-selection';

interface UseSheetCommandsOptions {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  edits: SheetEdits;
  isLocked: (row: SheetRow, column: number) => boolean;
  markOf: (row: SheetRow, column: number) => SheetMark | null;
  onAction: (action: SheetAction) => void;
  selection: SheetSelection;
  leadCount: number;
  /** Opens the search. */
  onFindBar: () => void;
}

/** What keys, buttons and the clipboard do with a sheet. */
export function useSheetCommands(options: UseSheetCommandsOptions) {
  const { rows, columns, edits, markOf, onAction, selection, leadCount } = options;
  const { active, selected } = selection;
  const searching = useRef<AbortController>(null);

  const change = (cells: readonly CellChange[]) => onAction({ type: 'change', cells });
  /** Takes a step back, or repeats it, and shows where. */
  const step = (type: 'undo' | 'redo') => {
    const cell = (type === 'undo' ? edits.past : edits.future).at(-1)?.[0];
    onAction({ type });
    const row = cell ? rows.findIndex(({ rowNumber }) => rowNumber === cell.row) : -1;
    const column = cell ? columns.findIndex(({ index }) => index === cell.column) : -1;
    if (row >= 0 && column >= 0) selection.goTo({ row, column });
  };
  /** @param isFocused whether the cell gets the focus: it stays where a text is typed */
  const goToNext = async (
    isSought: (row: SheetRow, column: number) => boolean,
    backwards: boolean,
    { isFocused }: { isFocused: boolean },
  ) => {
    searching.current?.abort();
    const { signal } = (searching.current = new AbortController());
    const found = await findCell({ rows, columns, isSought, from: active, backwards, signal });
    if (found) selection.goTo(found, { isFocused });
    return found !== null;
  };
  const clear = () => selected && change(clearBlock(options, selected));

  const isTyping = (event: ClipboardEvent) => event.target instanceof HTMLTextAreaElement;
  function copy(event: ClipboardEvent) {
    if (!selected || isTyping(event)) return;
    event.clipboardData.setData('text/plain', writeBlock(textsOf(options, selected)));
    event.preventDefault();
  }

  return {
    undo: () => step('undo'),
    redo: () => step('redo'),
    find: options.onFindBar,
    fillDown: () => selected && change(fillDown(options, selected)),
    clear,
    nextProblem: (backwards: boolean) =>
      void goToNext((row, column) => markOf(row, column) !== null, backwards, { isFocused: true }),
    copy,
    cut: (event: ClipboardEvent) => {
      copy(event);
      if (!isTyping(event)) clear();
    },
    paste: (event: ClipboardEvent) => {
      if (!selected || isTyping(event)) return;
      event.preventDefault();
      const pasted = pasteBlock(options, selected, readBlock(event.clipboardData.getData('text/plain')));
      change(pasted.changes);
      selection.select(pasted.range);
    },
    /**
     * Takes what was typed into a cell: the grid gives a copy of its rows, one of them with the text. That row is the one
     * for which it was typed, even if another one stands in its place by now.
     */
    takeTyped: (typed: TypedRow[], { indexes, column }: RowsChangeData<TypedRow>) => {
      const row = typed[indexes[0] ?? -1];
      const shown = columns[column.idx - leadCount];
      if (row?.draft !== undefined && shown) change([changeOf(row, shown.index, row.draft)]);
    },
    /** Selects the next cell that contains a text, upper and lower case alike. @returns whether there is one */
    findText: (text: string, backwards: boolean) => {
      const sought = text.toLowerCase();
      return goToNext((row, column) => textOf(edits, row, column).toLowerCase().includes(sought), backwards, {
        isFocused: false,
      });
    },
  };
}
