'use client';

import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { OnlyProblemsBox } from '@/components/domain/fixing/only-problems-box';
import { usePerson } from '@/components/frame/person-context';
import { ErrorFilter } from '@/components/import-job/error-filter';
import { FailedRowDrawer } from '@/components/import-job/failed-row-drawer';
import { FailedRowsGrid } from '@/components/import-job/failed-rows-grid';
import { NoFailedRows } from '@/components/import-job/no-failed-rows';
import { failedRowsQuery } from '@/components/import-job/queries';
import { useFailedRowsFilter } from '@/components/import-job/use-failed-rows-filter';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import type { FailedRow, ImportDetail } from '@/lib/imports/import-schemas';

const LIVE_MS = 3_000;

/** The rows that did not become deliveries, with the reasons and the bad cells, to be mended in place. */
export function FailedRowsPanel({ job, isLive }: { job: ImportDetail; isLive: boolean }) {
  const t = useTranslations('importJob.failedRowsPanel');
  const { tenantId } = usePerson();
  const { filter, setFilter, onlyProblems, setOnlyProblems } = useFailedRowsFilter();
  const [opened, setOpened] = useState<FailedRow | null>(null);
  const rows = useInfiniteQuery({
    ...failedRowsQuery(tenantId, job.id, filter),
    // What was changed by hand outlives another filter.
    placeholderData: keepPreviousData,
  });
  const all = useMemo(() => rows.data?.pages.flatMap((page) => page.data) ?? [], [rows.data]);
  const first = rows.data?.pages[0];

  // While the import runs, new rows may appear anywhere in the list; it refreshes by itself only if the person
  // has not scrolled past the first page.
  const { refetch, dataUpdatedAt } = rows;
  const knownCount = first?.failed_total ?? 0;
  const isBehind = isLive && rows.data?.pages.length === 1 && knownCount !== job.failed_records;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => void refetch(), Math.max(0, dataUpdatedAt + LIVE_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [isBehind, dataUpdatedAt, refetch]);

  // The list may be ahead of the numbers above it: they are asked for anew, so that both say the same.
  const queryClient = useQueryClient();
  const isAhead = isLive && knownCount > job.failed_records;
  useEffect(() => {
    if (isAhead) void queryClient.invalidateQueries({ queryKey: queryKeys.importProgress(tenantId, job.id) });
  }, [queryClient, tenantId, job.id, isAhead, knownCount]);

  const total = first?.total ?? 0;
  const noneAtAll = knownCount === 0 && job.failed_records === 0;
  return (
    <Panel
      id="failed-rows"
      title={t('title')}
      aside={
        first && !noneAtAll ? (
          <>
            <OnlyProblemsBox isOn={onlyProblems} onChange={setOnlyProblems} />
            <span className="border-s ps-3">{t('rows', { count: total })}</span>
          </>
        ) : null
      }
      bodyClassName="p-0"
    >
      {rows.error && !rows.data ? (
        <ErrorState
          className="m-4"
          title={t('failed')}
          error={rows.error}
          onRetry={() => void rows.refetch()}
        />
      ) : !first || (knownCount === 0 && !noneAtAll) ? (
        <div role="status" aria-label={t('loading')} className="space-y-3 p-4">
          {Array.from({ length: 6 }, (_, index) => (
            <Skeleton key={index} className="h-8 w-full" />
          ))}
        </div>
      ) : noneAtAll ? (
        <NoFailedRows isLive={isLive} job={job} />
      ) : (
        <div data-wide>
          <ErrorFilter errors={first.errors} total={knownCount} filter={filter} onFilter={setFilter} />
          <FailedRowsGrid
            job={job}
            rows={all}
            total={total}
            filter={filter}
            onlyProblems={onlyProblems}
            hasMore={rows.hasNextPage}
            isLoadingMore={rows.isFetchingNextPage}
            loadFailed={rows.isFetchNextPageError}
            onMore={() => void rows.fetchNextPage()}
            onOpen={setOpened}
          />
        </div>
      )}
      <FailedRowDrawer row={opened} job={job} onClose={() => setOpened(null)} />
    </Panel>
  );
}
