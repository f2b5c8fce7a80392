'use client';

import { liveDeliveries } from '@/components/domain/live-deliveries';
import { RotateCw } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { isContinued } from '@/components/import-job/continue-button';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { RelativeTime } from '@/components/ui/relative-time';
import { outcomeAtEnd } from '@/lib/import-jobs/job-outcome';
import type { ImportDetail, ImportRollback } from '@/lib/imports/import-schemas';

/** What a person should know before the numbers: why it failed, or that it was aborted or rolled back. */
export function JobNotices({ job, connectionLost }: { job: ImportDetail; connectionLost: boolean }) {
  const t = useTranslations('importJob.jobNotices');
  const kept = liveDeliveries(job);
  const whenTitle = (key: 'filesRemoved' | 'rolledBack', at: string) =>
    t.rich(key, { when: () => <RelativeTime at={at} /> });
  // While its deliveries still exist, the same rows would fail on their references: roll back first.
  const again =
    kept > 0 && !job.rolled_back_at ? null : (
      <Link href={`/imports/new?again=${job.id}`} className={buttonClass({ size: 'sm' })}>
        <RotateCw aria-hidden />
        {t('importAgain')}
      </Link>
    );
  return (
    <>
      {job.files_removed_at ? (
        <Notice tone="info" title={whenTitle('filesRemoved', job.files_removed_at)}>
          {t('retentionOver')}
        </Notice>
      ) : null}
      {connectionLost ? (
        <Notice tone="warn" title={t('unreachable')}>
          {t('continuesAlone')}
        </Notice>
      ) : null}
      {job.file_warnings.map(({ code, message }) => (
        <Notice key={code} tone="warn" title={t(`fileWarnings.${code}`)}>
          {message}
        </Notice>
      ))}
      {!job.rolled_back_at && outcomeAtEnd(job) === 'nothing_imported' ? (
        <Notice tone="bad" title={t(job.dry_run ? 'wouldBeNothing' : 'wasNothing')} action={again}>
          {job.failed_records === 0
            ? t('noRows')
            : t(job.files_removed_at ? 'allFailed' : 'allFailedSee', { count: job.failed_records })}
        </Notice>
      ) : null}
      {job.status === 'failed' ? (
        <Notice tone="bad" title={t('failed')} action={job.rolled_back_at ? null : again}>
          {job.failure_message ?? t('failedUnknown')}
        </Notice>
      ) : null}
      {job.rollback ? (
        <RollbackNotice rollback={job.rollback} />
      ) : job.rolled_back_at ? (
        <Notice tone="info" title={whenTitle('rolledBack', job.rolled_back_at)} action={again}>
          {job.deleted_count === 0 && kept === 0
            ? t('noneDeleted')
            : t('deleted', { count: job.deleted_count })}
          {kept > 0 ? ` ${t('stay', { count: kept })}` : ''}
        </Notice>
      ) : job.status === 'cancelled' ? (
        <Notice tone="warn" title={t('aborted')} action={again}>
          {job.dry_run
            ? t('nothingKept')
            : kept === 0
              ? t('noneCreated')
              : t('createdAreKept', { count: kept })}
          {job.total_records && !isContinued(job)
            ? ` ${t('notRead', { count: Math.max(0, job.total_records - job.processed_records) })}`
            : ''}
        </Notice>
      ) : null}
    </>
  );
}

/** How far a large rollback is. */
function RollbackNotice({ rollback: { deleted, total } }: { rollback: ImportRollback }) {
  const t = useTranslations('importJob.jobNotices');
  return (
    <Notice
      tone="info"
      title={
        <span aria-live="off" className="tabular-nums">
          {t('rollingBack', { deleted: Math.min(deleted, total), total })}
        </span>
      }
    >
      <ProgressBar
        label={t('rollbackProgress')}
        total={Math.max(total, deleted)}
        parts={[{ value: deleted, tone: 'accent' }]}
        className="my-2"
      />
      <p>{t('rollbackGoesOn')}</p>
    </Notice>
  );
}
