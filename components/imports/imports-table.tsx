import { BatchRow, SpreadsheetRow } from '@/components/imports/import-row';
import { classNames } from '@/components/ui/class-names';
import { Skeleton } from '@/components/ui/skeleton';
import type { ListedJob } from '@/lib/import-jobs/import-job-list-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';

/** What came in by either channel, as a ledger; on a narrow screen each becomes a card. */
export function ImportsTable({ jobs, stale }: { jobs: ListedJob[]; stale: boolean }) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-md:block">
        <thead className="border-b max-md:hidden">
          <tr>
            <th className={classNames(headClass, 'w-[33%]')}>Import</th>
            <th className={classNames(headClass, 'w-[15%]')}>Customer or client</th>
            <th className={classNames(headClass, 'w-[19%]')}>Status</th>
            <th className={classNames(headClass, 'w-[19%]')}>Outcome</th>
            <th className={headClass}>Created</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {jobs.map((job) =>
            job.channel === 'erp' ? (
              <BatchRow key={job.batch.importJobId} batch={job.batch} />
            ) : (
              <SpreadsheetRow key={job.import.id} job={job.import} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

export function ImportsTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the imports">
      <div className="h-[2.1rem] border-b max-md:hidden" />
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="flex h-[4.25rem] items-center gap-6 border-b px-4 last:border-b-0">
          <div className="flex-1 space-y-2">
            <Skeleton className="w-2/3" />
            <Skeleton className="h-3 w-1/3" />
          </div>
          <Skeleton className="w-24" />
          <Skeleton className="w-32 max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
