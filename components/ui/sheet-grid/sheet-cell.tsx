'use client';

import { memo } from 'react';
import {
  Cell,
  type CellRendererProps,
  type RenderCellProps,
  type RenderEditCellProps,
} from 'react-data-grid';
import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import { isInRange } from '@/components/ui/sheet-grid/cell-range';
import type { SheetRow } from '@/components/ui/sheet-grid/sheet';
import { textOf } from '@/components/ui/sheet-grid/sheet-edits';
import { useSheetView } from '@/components/ui/sheet-grid/sheet-view';

/** A row with what is being typed into one of its cells. */
export interface TypedRow extends SheetRow {
  draft?: string;
}

const tones = { bad: 'bg-bad-soft text-bad', warn: 'bg-warn-soft text-warn' };

/** The frame of a cell: its marks, for eyes and for screen readers. */
export const SheetCell = memo(function SheetCell(props: CellRendererProps<TypedRow, unknown>) {
  const { edits, columns, leadCount, markOf, range } = useSheetView();
  const { row, rowIdx, column, isCellActive } = props;
  const place = column.idx - leadCount;
  const shown = columns[place];
  if (column.idx === 0) return <Cell {...props} role="rowheader" />;
  if (!shown) return <Cell {...props} />;
  const mark = markOf(row, shown.index);
  const isChanged = edits.texts.get(row.rowNumber)?.has(shown.index) ?? false;
  const isSelected = range !== null && isInRange(range, { row: rowIdx, column: place });
  const before = isChanged ? `Changed from “${row.cells[shown.index] ?? ''}”.` : '';
  const description = [mark?.reason, before].filter(Boolean).join(' ') || undefined;
  return (
    <Cell
      {...props}
      className={classNames(
        mark && tones[mark.tone],
        isChanged && 'sheet-grid-changed',
        isSelected && 'sheet-grid-selected',
      )}
      aria-selected={isCellActive || isSelected}
      aria-invalid={mark?.tone === 'bad' || undefined}
      aria-description={description}
      title={description}
    />
  );
});

/** Written from left to right, whatever stands in it: in such a page it needs no element with a direction of its own. */
const ONLY_LATIN = /^[\u0000-\u024f]*$/;

/** Stands in a cell without a text that has a problem. */
function EmptyMark() {
  const t = useTranslations('ui.sheetGrid');
  return <i aria-hidden>{t('empty')}</i>;
}

/** The text of a cell. Of hundreds of cells in view, each element more is to be styled at every scroll. */
export function CellText({ row, column }: RenderCellProps<TypedRow>) {
  const { edits, columns, leadCount, markOf, isRtl } = useSheetView();
  const shown = columns[column.idx - leadCount];
  if (!shown) return null;
  const text = textOf(edits, row, shown.index);
  if (text === '' && markOf(row, shown.index)) return <EmptyMark />;
  if (!isRtl && ONLY_LATIN.test(text)) return text;
  return (
    <span dir="auto" className="block truncate">
      {text}
    </span>
  );
}

/** The field in which a cell is typed. A text area, because a cell may have several lines. */
export function CellEditor({ row, column, onRowChange, onClose }: RenderEditCellProps<TypedRow>) {
  const { edits, columns, leadCount, markOf, editorStart } = useSheetView();
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
      aria-label={`${shown.name}, row ${row.rowNumber}`}
      title={markOf(row, shown.index)?.reason}
      value={row.draft ?? textOf(edits, row, shown.index)}
      className="sheet-grid-editor"
      onChange={(event) => onRowChange({ ...row, draft: event.target.value })}
      onBlur={() => onClose(true, false)}
    />
  );
}
