'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { ListName } from '@/components/ui/list-names';
import { useFormats } from '@/components/ui/use-formats';

/** The position in a paged list, with buttons for the previous and the next page. `page` counts from 1. */
export function Pagination({
  page,
  limit,
  total,
  isTotalExact = true,
  noun,
  onPage,
  label,
  className,
}: {
  page: number;
  limit: number;
  total: number;
  /** False: there are more than the total. */
  isTotalExact?: boolean | undefined;
  noun: ListName;
  onPage: (page: number) => void;
  /** Distinguishes two of them on one page. */
  label?: string;
  className?: string;
}) {
  const t = useTranslations('ui');
  const formats = useFormats();
  const pages = Math.max(1, Math.ceil(total / limit));
  const first = total === 0 ? 0 : (page - 1) * limit + 1;
  return (
    <nav
      aria-label={label ?? t('pages.label')}
      className={classNames(
        'flex min-h-11 items-center justify-between gap-4 border-t px-4 py-1.5 text-[0.8125rem] text-muted',
        className,
      )}
    >
      <p>
        <bdi>
          {total === 0
            ? t(`lists.${noun}.none`)
            : total === 1
              ? t('pages.single')
              : t(`lists.${noun}.range`, {
                  first: formats.count(first),
                  last: formats.count(Math.min(page * limit, total)),
                  total: formats.total(total, isTotalExact),
                })}
        </bdi>
      </p>
      {pages > 1 ? (
        <div className="flex items-center gap-1">
          <IconButton
            size="sm"
            label={t('pages.previous')}
            icon={<ChevronLeft className="rtl:-scale-x-100" />}
            inactive={page <= 1}
            onClick={() => onPage(page - 1)}
          />
          <span className="px-1">
            {isTotalExact
              ? t('pages.pageOf', { page: formats.count(page), pages: formats.count(pages) })
              : t('pages.page', { page: formats.count(page) })}
          </span>
          <IconButton
            size="sm"
            label={t('pages.next')}
            icon={<ChevronRight className="rtl:-scale-x-100" />}
            inactive={page >= pages}
            onClick={() => onPage(page + 1)}
          />
        </div>
      ) : null}
    </nav>
  );
}
