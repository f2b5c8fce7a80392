'use client';

import { useRef, useState, type RefObject } from 'react';
import type { DataGridHandle, PositionChangeArgs } from 'react-data-grid';
import { type CellRange, rangeBetween } from '@/components/ui/sheet-grid/cell-range';
import type { CellPlace } from '@/components/ui/sheet-grid/sheet';
import type { TypedRow } from '@/components/ui/sheet-grid/sheet-cell';

/** The cell that has the focus, and the block that is selected with it. */
export function useSheetSelection(handle: RefObject<DataGridHandle | null>, leadCount: number) {
  const [active, setActive] = useState<CellPlace | null>(null);
  const [ends, setEnds] = useState<{ anchor: CellPlace; head: CellPlace } | null>(null);
  const isExtending = useRef(false);

  /** Chooses a cell and brings it into view. @param isFocused whether the focus goes there too */
  function goTo({ row, column }: CellPlace, { isFocused = true } = {}) {
    const position = { rowIdx: row, idx: column + leadCount };
    handle.current?.setActivePosition(position, { shouldFocus: isFocused });
    if (!isFocused) handle.current?.scrollToCell(position);
    // The grid moves the focus only when the cell changes: it may stand elsewhere on the page.
    else if (active?.row === row && active.column === column) focusGrid();
  }

  /** Gives the focus back to the grid. */
  function focusGrid() {
    handle.current?.element?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }

  /** Follows the grid, which moves by itself with keys and clicks. */
  function follow({ rowIdx, column }: PositionChangeArgs<TypedRow>) {
    const place = { row: rowIdx, column: (column?.idx ?? -1) - leadCount };
    setActive(place.row >= 0 && place.column >= 0 ? place : null);
    if (!isExtending.current) setEnds(null);
  }

  /** Selects the block from where the selection began to this cell, and moves the focus there. */
  function extendTo(head: CellPlace) {
    const anchor = ends?.anchor ?? active ?? head;
    isExtending.current = true;
    goTo(head);
    isExtending.current = false;
    setEnds({ anchor, head });
  }

  const range: CellRange | null = ends ? rangeBetween(ends.anchor, ends.head) : null;
  return {
    active,
    /** Null: no block, but one cell at most. */
    range,
    /** The block, or the cell that has the focus; null: neither. */
    selected: range ?? (active && rangeBetween(active, active)),
    goTo,
    focusGrid,
    follow,
    extendTo,
    /** Selects a block and leaves the focus where it is. */
    select: ({ fromRow, toRow, fromColumn, toColumn }: CellRange) =>
      setEnds({
        anchor: { row: fromRow, column: fromColumn },
        head: { row: toRow, column: toColumn },
      }),
    unselect: () => setEnds(null),
  };
}

export type SheetSelection = ReturnType<typeof useSheetSelection>;
