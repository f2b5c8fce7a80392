'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { correctionsQuery } from '@/components/import-job/queries';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** The cells that people have changed by hand before the import: row, column, old and new text. Loaded when it is opened. */
export function CorrectionsPanel({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.correctionsPanel');
  const { tenantId } = usePerson();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    // The old texts are known once the file has been read.
    ...correctionsQuery(tenantId, job.id, job.file_details !== null),
    enabled: isOpen,
  });
  return (
    <Disclosure
      label={t('label', { count: job.corrected_cells })}
      onToggle={setIsOpen}
      className="rounded-lg border bg-surface px-4 py-3"
    >
      {error ? (
        <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-16" />
      ) : (
        <>
          <ul className="text-[0.8125rem]">
            {data.pages
              .flatMap((page) => page.data)
              .map(({ row_number: row, column_index: index, column, old_text: from, new_text: to }) => (
                <li
                  key={`${row} ${index}`}
                  className="flex min-w-0 flex-wrap items-baseline gap-x-1.5 border-b py-1.5 last:border-b-0"
                >
                  <span className="text-faint tabular-nums">{t('row', { row })}</span>
                  <bdi className="font-medium">{column ?? t('column', { column: index + 1 })}</bdi>
                  <bdi className="min-w-0 [overflow-wrap:anywhere] whitespace-pre-wrap text-muted line-through decoration-faint">
                    {from === '' ? t('empty') : from}
                  </bdi>
                  <ArrowRight
                    aria-label={t('changedTo')}
                    className="size-3.5 shrink-0 self-center text-faint rtl:-scale-x-100"
                  />
                  <bdi className="min-w-0 [overflow-wrap:anywhere]">{to === '' ? t('empty') : to}</bdi>
                </li>
              ))}
          </ul>
          {hasNextPage ? (
            <Button size="sm" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('showMore')}
            </Button>
          ) : null}
        </>
      )}
    </Disclosure>
  );
}
