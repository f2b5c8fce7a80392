import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SheetColumn, SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import { type SheetEdits, textOf } from '@/components/ui/sheet-grid/sheet-edits';
import { useFormats } from '@/components/ui/use-formats';

/** The cell that has the focus, in full: what it says, what is wrong with it, and what it said before. */
export function ReasonBar({
  row,
  column,
  edits,
  markOf,
  isReadOnly,
}: {
  row: SheetRow | undefined;
  column: SheetColumn | undefined;
  edits: SheetEdits;
  markOf: (row: SheetRow, column: number) => SheetMark | null;
  isReadOnly: boolean;
}) {
  const t = useTranslations('ui.sheetGrid');
  const formats = useFormats();
  const data = (chunks: ReactNode) => <bdi>{chunks}</bdi>;
  if (!row || !column)
    return (
      <p className="shrink-0 border-t px-3 py-2 text-[0.8125rem] text-faint print:hidden">
        {t(isReadOnly ? 'hintReadOnly' : 'hint')}
      </p>
    );
  const mark = markOf(row, column.index);
  const text = textOf(edits, row, column.index);
  const isChanged = edits.texts.get(row.rowNumber)?.has(column.index) ?? false;
  return (
    <div className="max-h-24 shrink-0 max-sm:max-h-36 overflow-y-auto border-t px-3 py-2 text-[0.8125rem] [overflow-wrap:anywhere]">
      <p>
        <span className="text-muted">
          {t.rich('rowAndColumn', { row: formats.count(row.rowNumber), column: column.name, data })}
        </span>{' '}
        {text === '' ? (
          <i className="text-faint">{t('empty')}</i>
        ) : (
          <bdi className="whitespace-pre-wrap">{text}</bdi>
        )}
        {isChanged ? (
          <span className="text-muted">
            {' '}
            {t.rich('was', { text: row.cells[column.index] || t('empty'), data })}
          </span>
        ) : null}
      </p>
      {mark ? <p className={mark.tone === 'bad' ? 'text-bad' : 'text-warn'}>{mark.reason}</p> : null}
    </div>
  );
}
