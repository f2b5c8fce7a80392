import { formatCount } from '@/components/ui/format-number';
import type { SheetColumn, SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import { type SheetEdits, textOf } from '@/components/ui/sheet-grid/sheet-edits';

/** The cell that has the focus, in full: what it says, what is wrong with it, and what it said before. */
export function ReasonBar({
  row,
  column,
  edits,
  markOf,
}: {
  row: SheetRow | undefined;
  column: SheetColumn | undefined;
  edits: SheetEdits;
  markOf: (row: SheetRow, column: number) => SheetMark | null;
}) {
  if (!row || !column)
    return (
      <p className="border-t px-3 py-2 text-[0.8125rem] text-faint">
        Choose a cell and type. Ctrl+Z takes back, Ctrl+F finds, Ctrl+D fills down, F8 goes to the next
        problem.
      </p>
    );
  const mark = markOf(row, column.index);
  const text = textOf(edits, row, column.index);
  const isChanged = edits.texts.get(row.rowNumber)?.has(column.index) ?? false;
  return (
    <div className="max-h-24 overflow-y-auto border-t px-3 py-2 text-[0.8125rem] [overflow-wrap:anywhere]">
      <p>
        <span className="text-muted">
          Row {formatCount(row.rowNumber)}, <bdi>{column.name}</bdi>:
        </span>{' '}
        {text === '' ? (
          <i className="text-faint">empty</i>
        ) : (
          <bdi className="whitespace-pre-wrap">{text}</bdi>
        )}
        {isChanged ? (
          <span className="text-muted">
            {' '}
            (was: <bdi>{row.cells[column.index] || 'empty'}</bdi>)
          </span>
        ) : null}
      </p>
      {mark ? <p className={mark.tone === 'bad' ? 'text-bad' : 'text-warn'}>{mark.reason}</p> : null}
    </div>
  );
}
