'use client';

import Link from 'next/link';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson, useTenantKey } from '@/components/frame/person-context';
import { useFollowUp } from '@/components/api/use-follow-up';
import { badColumns } from '@/components/domain/fixing/bad-columns';
import { FixRows } from '@/components/domain/fixing/fix-rows';
import { dropKeptEdits } from '@/components/domain/fixing/use-kept-edits';
import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { FailedRowsFilter } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { isRunning } from '@/lib/import-runs/is-running';
import type { FailedRow, ImportDetail } from '@/lib/imports/import-schemas';

interface FailedRowsGridProps {
  job: ImportDetail;
  /** The same array as long as the rows are the same. */
  rows: readonly FailedRow[];
  /** Rows that match the filter, loaded or not. */
  total: number;
  filter: FailedRowsFilter;
  onlyProblems: boolean;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadFailed: boolean;
  onMore: () => void;
  onOpen: (row: FailedRow) => void;
}

/**
 * The failed rows under the file's own headers, to be mended and imported again in a follow-up. Only rows in view are in
 * the document, and only pages scrolled to are loaded: 100,000 failed rows cost no more than a screenful.
 */
export function FailedRowsGrid(props: FailedRowsGridProps) {
  const t = useTranslations('importJob.failedRowsGrid');
  const { job, rows, total, filter, hasMore, isLoadingMore, loadFailed, onMore, onOpen } = props;
  const { tenantId } = usePerson();
  const refresh = useRefreshJob(job.id);
  const mapped = useMemo(() => job.file_details?.mapped ?? {}, [job.file_details]);
  const columns = job.file_details?.columns ?? [];
  const fixable = useMemo(() => rows.map(toFixable), [rows]);
  const byNumber = useMemo(() => new Map(rows.map((row) => [row.row_number, row])), [rows]);
  const shown = useMemo(
    () => (props.onlyProblems ? badColumns(rows, mapped) : undefined),
    [props.onlyProblems, rows, mapped],
  );
  const keptAs = `${useTenantKey()} ${job.id}`;
  const importAgain = useFollowUp(tenantId, job.id, (error) => {
    if (!error) dropKeptEdits(keptAs);
    void refresh();
  });
  // What a dry run shows is mended before the import, or in the import itself: nothing follows up on a dry run.
  const canFix =
    !job.dry_run &&
    !isRunning(job.status) &&
    job.rollback === null &&
    job.rolled_back_at === null &&
    !job.files_removed_at;
  const loadNear = () => {
    if (hasMore && !isLoadingMore && !loadFailed) onMore();
  };
  const open = useCallback(
    ({ rowNumber }: FixableRow) => {
      const row = byNumber.get(rowNumber);
      if (row) onOpen(row);
    },
    [byNumber, onOpen],
  );
  return (
    <>
      <FixRows
        label={t('label')}
        keptAs={keptAs}
        rows={fixable}
        columns={columns}
        shown={shown}
        mapped={mapped}
        revealColumn={filter.error_field ? mapped[filter.error_field as keyof typeof mapped] : null}
        total={total}
        onNearEnd={loadNear}
        onOpen={open}
        renderTaken={renderTaken}
        fixing={
          canFix
            ? {
                submitLabel: (count) => t('import', { count }),
                onSubmit: (corrections, rowNumbers) =>
                  importAgain.mutate({ rows: 'failed', row_numbers: rowNumbers, corrections }),
                isBusy: importAgain.isPending || importAgain.isSuccess,
                error: importAgain.error,
              }
            : null
        }
        className="max-h-[min(40rem,75dvh)]"
      />
      {hasMore ? (
        <p role="status" className="flex items-center gap-3 border-t px-4 py-2 text-[0.8125rem] text-muted">
          {loadFailed ? (
            <Button size="sm" onClick={onMore}>
              {t('loadMore')}
            </Button>
          ) : (
            t('loaded', { loaded: rows.length, total })
          )}
        </p>
      ) : null}
    </>
  );
}

function toFixable(row: FailedRow): FixableRow {
  return {
    rowNumber: row.row_number,
    cells: row.cells,
    problems: row.details,
    ...(row.follow_up_id !== null && { takenBy: row.follow_up_id }),
  };
}

function renderTaken({ takenBy }: FixableRow, tabIndex: number) {
  return <Taken by={takenBy} tabIndex={tabIndex} />;
}

function Taken({ by, tabIndex }: { by: FixableRow['takenBy']; tabIndex: number }) {
  const t = useTranslations('importJob.failedRowsGrid');
  return (
    <span className="text-xs whitespace-normal text-muted">
      {t.rich('taken', {
        followUp: (chunks) => (
          <Link
            href={`/imports/${by}`}
            tabIndex={tabIndex}
            className="text-accent underline underline-offset-2"
          >
            {chunks}
          </Link>
        ),
      })}
    </span>
  );
}
