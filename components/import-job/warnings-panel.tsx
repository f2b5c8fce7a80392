'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { usePerson } from '@/components/frame/person-context';
import { warningsQuery } from '@/components/import-job/queries';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { useFocusRescue } from '@/components/ui/rescue-focus';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { ToggleChip } from '@/components/ui/toggle-chip';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** The deliveries that were made although something about them is odd. */
export function WarningsPanel({ job }: { job: ImportDetail }) {
  const names = useNames();
  const t = useTranslations('importJob.warningsPanel');
  const { tenantId } = usePerson();
  const [code, setCode] = useState<string | null>(null);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    warningsQuery(tenantId, job.id, code),
  );
  useFocusRescue(data && hasNextPage); // the button for more is gone with the last of them
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  const counts = data?.pages[0]?.counts ?? [];
  return (
    <Panel
      id="warnings"
      title={t('title')}
      aside={t('count', { count: job.warning_count })}
      bodyClassName="p-0"
    >
      {counts.length > 1 ? (
        <div className="flex flex-wrap gap-2 border-b px-4 py-2.5">
          {counts.map(({ code: found, count }) => (
            <ToggleChip
              key={found}
              label={names.warning(found)}
              count={count}
              pressed={code === found}
              onClick={() => setCode(code === found ? null : found)}
            />
          ))}
        </div>
      ) : null}
      {error ? (
        <ErrorState className="m-4" title={t('failed')} error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="m-4 h-16" />
      ) : (
        <ul>
          {rows.map((row) => (
            <li
              key={row.delivery_id}
              className="grid gap-x-4 border-b px-4 py-2 last:border-b-0 md:grid-cols-[5rem_12rem_minmax(0,1fr)]"
            >
              <span className="text-muted tabular-nums">{t('row', { row: row.row_number })}</span>
              <Link
                href={`/deliveries/${row.delivery_id}`}
                className="min-w-0 truncate text-accent underline-offset-2 hover:underline"
              >
                <bdi>{row.external_reference_id ?? t('noReference')}</bdi>
              </Link>
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {row.warnings.map(({ field, code: found, message }) => (
                  <span key={`${field} ${found}`} className="block">
                    {message}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <div className="border-t p-3">
          <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('showMore')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
