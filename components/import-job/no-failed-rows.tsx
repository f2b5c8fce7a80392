import { CircleCheck, PackageCheck } from 'lucide-react';
import { countOf } from '@/components/ui/format-number';
import { EmptyState } from '@/components/ui/states';
import { outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** In place of failed rows: none has failed, or none yet. */
export function NoFailedRows({ isLive, job }: { isLive: boolean; job: ImportDetail }) {
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
          title={
            job.skipped_records > 0
              ? 'No row failed'
              : job.dry_run
                ? 'Every row would become a delivery'
                : 'Every row became a delivery'
          }
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
