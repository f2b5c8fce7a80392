'use client';

import { createContext, type RefObject, useContext } from 'react';
import type { useTranslations } from 'use-intl';
import type { CellRange } from '@/components/ui/sheet-grid/cell-range';
import type { SheetColumn, SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import type { SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';

/** What cells show besides their own text. They read it here, so that rows themselves need not be drawn again. */
export interface SheetView {
  t: ReturnType<typeof useTranslations<'ui.sheetGrid'>>;
  edits: SheetEdits;
  columns: readonly SheetColumn[];
  /** The columns of the grid before the first cell: the row number and what the page adds. */
  leadCount: number;
  markOf: (row: SheetRow, column: number) => SheetMark | null;
  /** Null: one cell at most. */
  range: CellRange | null;
  /** Whether the page is written from right to left. */
  isRtl: boolean;
  /** How the next field begins. */
  editorStart: RefObject<EditorStart>;
}

/** Where the cursor stands when typing begins: at the end of the text, or in place of it. */
export type EditorStart = 'end' | 'all';

export const SheetViewContext = createContext<SheetView | null>(null);

export function useSheetView(): SheetView {
  const view = useContext(SheetViewContext);
  if (!view) throw new Error('A cell is drawn outside a sheet');
  return view;
}
