'use client';

import { ChevronFirst, ChevronLeft, ChevronRight, Telescope } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from '@/components/ui/button';
import type { ListName } from '@/components/ui/list-names';
import { EmptyState } from '@/components/ui/states';
import { useFormats } from '@/components/ui/use-formats';

/** Where a list is whose pages follow one another. */
export interface CursorPages {
  isFirst: boolean;
  /** False: there are more than the total. */
  isTotalExact: boolean;
  /** Until when the search went back; it stopped there to answer in time. Null: it has seen all. */
  stoppedAt: string | null;
  onFirst: () => void;
  /** Null: the page before is not known, as after a link to the middle of the list. */
  onPrevious: (() => void) | null;
  /** Null: this is the last page. */
  next: (() => void) | null;
}

/** The number of entries, and buttons for the first, the previous and the next page. */
export function CursorPagination({
  shown,
  total,
  noun,
  ...pages
}: CursorPages & { shown: number; total: number; noun: ListName }) {
  const t = useTranslations('ui');
  const formats = useFormats();
  const written = t(`lists.${noun}.total`, {
    total: formats.total(Math.max(total, shown), pages.isTotalExact),
  });
  const { isFirst, onFirst, onPrevious, next } = pages;
  const isAll = isFirst && !next;
  return (
    <nav
      aria-label={t('pages.label')}
      className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t px-4 py-1.5 text-[0.8125rem] text-muted"
    >
      <p>
        {pages.stoppedAt
          ? t('pages.searchedBackTo', { total: written, moment: formats.minute(pages.stoppedAt) })
          : written}
      </p>
      {isAll ? null : (
        <div className="flex items-center gap-1">
          <PageButton label={t('pages.first')} icon={<ChevronFirst />} onClick={isFirst ? null : onFirst} />
          <PageButton label={t('pages.previous')} icon={<ChevronLeft />} onClick={onPrevious} />
          <PageButton label={t('pages.next')} icon={<ChevronRight />} onClick={next} />
        </div>
      )}
    </nav>
  );
}

function PageButton({
  label,
  icon,
  onClick,
}: {
  label: string;
  icon: ReactNode;
  onClick: (() => void) | null;
}) {
  return (
    <IconButton
      size="sm"
      label={label}
      icon={<span className="contents rtl:[&>svg]:-scale-x-100">{icon}</span>}
      inactive={!onClick}
      onClick={onClick ?? undefined}
    />
  );
}

/** Shown when a search has found nothing so far and can go on. */
export function StoppedSearch({ stoppedAt, next }: CursorPages) {
  const t = useTranslations('ui.stoppedSearch');
  const formats = useFormats();
  return (
    <EmptyState
      icon={<Telescope />}
      title={t('title', { moment: formats.minute(stoppedAt!) })}
      action={
        <Button variant="primary" onClick={next ?? undefined}>
          {t('older')}
        </Button>
      }
    >
      {t('why')}
    </EmptyState>
  );
}
