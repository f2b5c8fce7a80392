'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck, PackageCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { ErrorFilter } from '@/components/import-job/error-filter';
import { FailedRowDrawer } from '@/components/import-job/failed-row-drawer';
import { FailedRowsGrid } from '@/components/import-job/failed-rows-grid';
import { failedRowsQuery, type FailedRowsFilter } from '@/components/import-job/queries';
import { countOf } from '@/components/ui/format-number';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import type { FailedRow, ImportDetail } from '@/lib/imports/import-schemas';

const LIVE_MS = 3_000;

/** The rows that did not become deliveries, with the reasons and the bad cells. */
export function FailedRowsPanel({ job, isLive }: { job: ImportDetail; isLive: boolean }) {
  const { tenantId } = usePerson();
  const [filter, setFilter] = useState<FailedRowsFilter>({});
  const [opened, setOpened] = useState<FailedRow | null>(null);
  const [onlyProblems, setOnlyProblems] = useState(false);
  const rows = useInfiniteQuery(failedRowsQuery(tenantId, job.id, filter));
  const all = useMemo(() => rows.data?.pages.flatMap((page) => page.data) ?? [], [rows.data]);
  const first = rows.data?.pages[0];

  // While the import runs, new rows may appear anywhere in the list; it refreshes by itself only if the person
  // has not scrolled past the first page.
  const { refetch, dataUpdatedAt } = rows;
  const knownCount = first?.errors.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const isBehind = isLive && rows.data?.pages.length === 1 && knownCount !== job.failed_records;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => void refetch(), Math.max(0, dataUpdatedAt + LIVE_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [isBehind, dataUpdatedAt, refetch]);

  const mapped = job.file_details?.mapped ?? {};
  const columnOf = (field?: string) => Object.entries(mapped).find(([name]) => name === field)?.[1];
  const columns = job.file_details?.columns ?? [];
  const shown = useShownColumns({ rows: all, columns, mapped, onlyProblems });
  const total = first?.total ?? 0;
  const noneAtAll = knownCount === 0 && job.failed_records === 0;
  return (
    <Panel
      id="failed-rows"
      title="Failed rows"
      aside={
        first && !noneAtAll ? (
          <>
            <label className="flex items-center gap-1.5 text-[0.8125rem]">
              <input
                type="checkbox"
                className="size-3.5 accent-accent"
                checked={onlyProblems}
                onChange={(event) => setOnlyProblems(event.target.checked)}
              />
              Only columns with problems
            </label>
            <span className="border-s ps-3">{countOf(total, 'row')}</span>
          </>
        ) : null
      }
      bodyClassName="p-0"
    >
      {rows.error && !rows.data ? (
        <ErrorState
          className="m-4"
          title="The failed rows could not be loaded"
          error={rows.error}
          onRetry={() => void rows.refetch()}
        />
      ) : !first || (knownCount === 0 && !noneAtAll) ? (
        <div role="status" aria-label="Loading the failed rows" className="space-y-3 p-4">
          {Array.from({ length: 6 }, (_, index) => (
            <Skeleton key={index} className="h-8 w-full" />
          ))}
        </div>
      ) : noneAtAll ? (
        <NoFailedRows isLive={isLive} job={job} />
      ) : (
        <>
          <ErrorFilter errors={first.errors} filter={filter} onFilter={setFilter} />
          <FailedRowsGrid
            // A new filter starts at the top.
            key={`${filter.error_field} ${filter.error_code}`}
            rows={all}
            total={total}
            unfilteredTotal={knownCount}
            columns={columns}
            shown={shown}
            focusColumn={columnOf(filter.error_field) ?? null}
            mapped={mapped}
            hasMore={rows.hasNextPage}
            isLoadingMore={rows.isFetchingNextPage}
            loadFailed={rows.isFetchNextPageError}
            onMore={() => void rows.fetchNextPage()}
            onOpen={setOpened}
          />
        </>
      )}
      <FailedRowDrawer row={opened} job={job} onClose={() => setOpened(null)} />
    </Panel>
  );
}

/** The columns of the grid: all, or only those with a problem in one of the loaded rows. */
function useShownColumns({
  rows,
  columns,
  mapped,
  onlyProblems,
}: {
  rows: readonly FailedRow[];
  columns: readonly string[];
  mapped: Readonly<Partial<Record<string, number>>>;
  onlyProblems: boolean;
}): number[] {
  // A row may have more cells than the header.
  const width = Math.max(columns.length, rows[0]?.cells.length ?? 0);
  return useMemo(() => {
    const indexes = Array.from({ length: width }, (_, index) => index);
    if (!onlyProblems) return indexes;
    const bad = new Set(rows.flatMap((row) => row.details.map(({ field }) => mapped[field])));
    return indexes.filter((index) => bad.has(index));
  }, [rows, width, mapped, onlyProblems]);
}

function NoFailedRows({ isLive, job }: { isLive: boolean; job: ImportDetail }) {
  if (isLive) {
    return (
      <EmptyState icon={<CircleCheck />} title="No failed rows so far">
        Rows with a mistake appear here as soon as they are found. They never hold up the good ones.
      </EmptyState>
    );
  }
  switch (outcomeOfImport(job)) {
    case 'completed':
      return (
        <EmptyState
          icon={<PackageCheck />}
          title={job.skipped_records > 0 ? 'No row failed' : 'Every row became a delivery'}
        >
          {job.skipped_records > 0
            ? `${countOf(job.skipped_records, 'row was', 'rows were')} left out by the rules.`
            : 'No row failed.'}
        </EmptyState>
      );
    case 'rolled_back':
      return <EmptyState title="No rows failed">The deliveries of this import were rolled back.</EmptyState>;
    case 'nothing_imported':
      return <EmptyState title="There were no rows to import">The file has a header and no rows.</EmptyState>;
    default:
      return <EmptyState title="No row failed">None had failed when the import ended.</EmptyState>;
  }
}
