import { countOf, formatCount } from '@/components/ui/format-number';
import { outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import type { Import } from '@/lib/imports/import-schemas';

type Job = Pick<
  Import,
  | 'status'
  | 'dry_run'
  | 'rollback'
  | 'rolled_back_at'
  | 'total_records'
  | 'processed_records'
  | 'succeeded_records'
  | 'failed_records'
  | 'delivery_count'
  | 'deleted_count'
>;

/** What the title of the tab puts before the import's name while it runs: "43%". Null: nothing is known yet. */
export function describeShare({ total_records: total, processed_records: processed }: Job): string | null {
  // Never 100 before the end: the reports are still being written.
  return total ? `${Math.min(99, Math.floor((100 * processed) / total))}%` : null;
}

/** How an import ended, in a few words for the title of the tab and a notification: "397 created, 3 failed". */
export function describeEnd(job: Job): string {
  return job.dry_run ? `Dry run: ${describeTry(job)}` : describeImport(job);
}

function describeTry(job: Job): string {
  const outcome = outcomeOfImport(job);
  if (outcome === 'failed' || outcome === 'aborted') return outcome;
  const created = `${formatCount(job.delivery_count)} would be created`;
  return job.failed_records > 0 ? `${created}, ${formatCount(job.failed_records)} would fail` : created;
}

function describeImport(job: Job): string {
  const created = `${formatCount(job.delivery_count)} created`;
  switch (outcomeOfImport(job)) {
    case 'completed':
      return `Done: ${countOf(job.delivery_count, 'delivery', 'deliveries')}`;
    case 'completed_with_failures':
      return `${created}, ${formatCount(job.failed_records)} failed`;
    case 'nothing_imported':
      return 'Nothing imported';
    case 'failed':
      return `Failed, ${created}`;
    case 'aborted':
      return `Aborted, ${created}`;
    case 'rolled_back':
      return `Rolled back, ${formatCount(job.deleted_count)} deleted`;
    case 'waiting':
    case 'running':
    case 'rolling_back':
      return 'Running';
  }
}
