'use client';

import { ArrowDownToLine, Redo2, Search, SkipForward, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import type { SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';

/** What can be done with a sheet, for those who do not use its keys. */
export function SheetToolbar({
  edits,
  isReadOnly,
  children,
  ...on
}: {
  edits: SheetEdits;
  isReadOnly: boolean;
  /** What the page adds. */
  children?: ReactNode;
  onUndo: () => void;
  onRedo: () => void;
  onFillDown: () => void;
  onFind: () => void;
  onNextProblem: () => void;
}) {
  const t = useTranslations('ui.sheetGrid');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-3 py-1.5 text-[0.8125rem]">
      {children}
      <span
        role="toolbar"
        aria-label={t(isReadOnly ? 'lookAtRows' : 'editRows')}
        className="ms-auto flex items-center gap-0.5"
      >
        <span role="status" className="me-2 text-muted tabular-nums">
          {edits.count > 0 ? t('changed', { count: edits.count }) : ''}
        </span>
        {isReadOnly ? null : (
          <>
            <IconButton
              size="sm"
              label={t('undo')}
              icon={<Undo2 className="rtl:-scale-x-100" />}
              inactive={edits.past.length === 0}
              onClick={on.onUndo}
            />
            <IconButton
              size="sm"
              label={t('redo')}
              icon={<Redo2 className="rtl:-scale-x-100" />}
              inactive={edits.future.length === 0}
              onClick={on.onRedo}
            />
            <IconButton size="sm" label={t('fillDown')} icon={<ArrowDownToLine />} onClick={on.onFillDown} />
          </>
        )}
        <IconButton size="sm" label={t('find')} icon={<Search />} onClick={on.onFind} />
        <IconButton
          size="sm"
          label={t('nextProblem')}
          icon={<SkipForward className="rtl:-scale-x-100" />}
          onClick={on.onNextProblem}
        />
      </span>
    </div>
  );
}
