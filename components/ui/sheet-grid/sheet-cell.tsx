'use client';

import { memo } from 'react';
import {
  Cell,
  type CellRendererProps,
  type RenderCellProps,
  type RenderEditCellProps,
} from 'react-data-grid';
import { isInRange } from '@/components/ui/sheet-grid/cell-range';
import type { SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import { textOf } from '@/components/ui/sheet-grid/sheet-edits';
import { useSheetView } from '@/components/ui/sheet-grid/sheet-view';

/** A row with what is being typed into one of its cells. */
export interface TypedRow extends SheetRow {
  draft?: string;
}

/** Colours, and a corner for those who do not tell them apart: see sheet-grid.css. */
const tones = {
  bad: 'bg-bad-soft text-bad sheet-grid-bad',
  warn: 'bg-warn-soft text-warn sheet-grid-warn',
};

/** None of them contradicts another, so that they need no merging: there are hundreds of cells in view. */
function cellClass(mark: SheetMark | null, isChanged: boolean, isSelected: boolean): string | undefined {
  const names = mark ? [tones[mark.tone]] : [];
  if (isChanged) names.push('sheet-grid-changed');
  if (isSelected) names.push('sheet-grid-selected');
  return names.length > 0 ? names.join(' ') : undefined;
}

/** The frame of a cell: its marks, for eyes and for screen readers. */
export const SheetCell = memo(function SheetCell(props: CellRendererProps<TypedRow, unknown>) {
  const { t, edits, columns, leadCount, markOf, range } = useSheetView();
  const { row, rowIdx, column, isCellActive } = props;
  const place = column.idx - leadCount;
  const shown = columns[place];
  if (column.idx === 0) return <Cell {...props} role="rowheader" />;
  if (!shown) return <Cell {...props} />;
  const mark = markOf(row, shown.index);
  const isChanged = edits.texts.get(row.rowNumber)?.has(shown.index) ?? false;
  const isSelected = range !== null && isInRange(range, { row: rowIdx, column: place });
  const before = isChanged ? t('changedFrom', { text: row.cells[shown.index] ?? '' }) : '';
  const description = [mark?.reason, before].filter(Boolean).join(' ') || undefined;
  return (
    <Cell
      {...props}
      className={cellClass(mark, isChanged, isSelected)}
      aria-selected={isCellActive || isSelected}
      aria-invalid={mark?.tone === 'bad' || undefined}
      aria-description={description}
      title={description}
    />
  );
});

/** Written from left to right, whatever stands in it: in such a page it needs no element with a direction of its own. */
const ONLY_LATIN = /^[\u0000-\u024f]*$/;

/** The text of a cell. Of hundreds of cells in view, each element more is to be styled at every scroll. */
export function CellText({ row, column }: RenderCellProps<TypedRow>) {
  const { t, edits, columns, leadCount, markOf, isRtl } = useSheetView();
  const shown = columns[column.idx - leadCount];
  if (!shown) return null;
  const text = textOf(edits, row, shown.index);
  if (text === '' && markOf(row, shown.index)) return <i aria-hidden>{t('empty')}</i>;
  if (!isRtl && ONLY_LATIN.test(text)) return text;
  return (
    <span dir="auto" className="block truncate">
      {text}
    </span>
  );
}

/** The row with what is being typed. A copy by its properties alone would lose what its class finds when it is asked. */
const withDraft = (row: TypedRow, draft: string): TypedRow =>
  Object.assign(Object.create(Object.getPrototypeOf(row) as object | null) as TypedRow, row, { draft });

/** The field in which a cell is typed. A text area, because a cell may have several lines. */
export function CellEditor({ row, column, onRowChange, onClose }: RenderEditCellProps<TypedRow>) {
  const { t, edits, columns, leadCount, markOf, editorStart } = useSheetView();
  const shown = columns[column.idx - leadCount];
  if (!shown) return null;
  return (
    <textarea
      ref={(field) => {
        if (!field || document.activeElement === field) return;
        field.focus();
        if (editorStart.current === 'all' && row.draft === undefined) field.select();
        else field.setSelectionRange(field.value.length, field.value.length);
      }}
      dir="auto"
      rows={1}
      wrap="off"
      aria-label={t('cellLabel', { column: shown.name, row: String(row.rowNumber) })}
      title={markOf(row, shown.index)?.reason}
      value={row.draft ?? textOf(edits, row, shown.index)}
      className="sheet-grid-editor"
      onChange={(event) => onRowChange(withDraft(row, event.target.value))}
      onBlur={() => onClose(true, false)}
    />
  );
}
