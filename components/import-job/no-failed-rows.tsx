import { CircleCheck, PackageCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '@/components/ui/states';
import { outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** In place of failed rows: none has failed, or none yet. */
export function NoFailedRows({ isLive, job }: { isLive: boolean; job: ImportDetail }) {
  const t = useTranslations('importJob.noFailedRows');
  if (isLive) {
    return (
      <EmptyState icon={<CircleCheck />} title={t('noneSoFar')}>
        {t('appearHere')}
      </EmptyState>
    );
  }
  switch (outcomeOfImport(job)) {
    case 'completed':
      return (
        <EmptyState
          icon={<PackageCheck />}
          title={
            job.skipped_records > 0 ? t('noRowFailed') : job.dry_run ? t('everyWould') : t('everyBecame')
          }
        >
          {job.skipped_records > 0 ? t('leftOut', { count: job.skipped_records }) : t('noRowFailedText')}
        </EmptyState>
      );
    case 'rolled_back':
      return <EmptyState title={t('noRowsFailed')}>{t('rolledBack')}</EmptyState>;
    case 'nothing_imported':
      return <EmptyState title={t('noRows')}>{t('onlyHeader')}</EmptyState>;
    default:
      return <EmptyState title={t('noRowFailed')}>{t('noneAtEnd')}</EmptyState>;
  }
}
