import type { useTranslations } from 'use-intl';
import type { Formats } from '@/components/ui/use-formats';
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
export function describeShare(
  { total_records: total, processed_records: processed }: Job,
  formats: Formats,
): string | null {
  // Never 100 before the end: the reports are still being written.
  return total ? formats.percent(Math.min(99, Math.floor((100 * processed) / total)) / 100) : null;
}

type Words = ReturnType<typeof useTranslations<'importJob.describeEnd'>>;

/** How an import ended, in a few words for the title of the tab and a notification: "397 created, 3 failed". */
export function describeEnd(job: Job, t: Words): string {
  return job.dry_run ? describeTry(job, t) : describeImport(job, t);
}

function describeTry(job: Job, t: Words): string {
  const { delivery_count: created, failed_records: failed } = job;
  switch (outcomeOfImport(job)) {
    case 'failed':
      return t('dryRunFailed');
    case 'aborted':
      return t('dryRunAborted');
    default:
      return failed > 0 ? t('dryRunMixed', { created, failed }) : t('dryRunCreated', { created });
  }
}

function describeImport(job: Job, t: Words): string {
  const { delivery_count: created, failed_records: failed, deleted_count: deleted } = job;
  switch (outcomeOfImport(job)) {
    case 'completed':
      return t('completed', { created });
    case 'completed_with_failures':
      return t('mixed', { created, failed });
    case 'nothing_imported':
      return t('nothingImported');
    case 'failed':
      return t('failed', { created });
    case 'aborted':
      return t('aborted', { created });
    case 'rolled_back':
      return t('rolledBack', { deleted });
    case 'waiting':
    case 'running':
    case 'rolling_back':
      return t('running');
  }
}
