import { useTranslations } from 'use-intl';
import { isRunning } from '@/lib/import-runs/is-running';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useFormats } from '@/components/ui/use-formats';
import type { Import } from '@/lib/imports/import-schemas';

/** The progress of an import: a bar of good and bad rows, and the counts in words. */
export function ImportCounts({ job }: { job: Import }) {
  const t = useTranslations('imports.importCounts');
  const formats = useFormats();
  const { succeeded_records: succeeded, failed_records: failed, total_records: total } = job;
  const unknown = job.status === 'processing' && !total;
  return (
    // Fixed-width digits keep changing numbers from shifting their neighbours. Only here: they make a hyphen
    // as wide as a digit.
    <div className="min-w-36 tabular-nums">
      <ProgressBar
        label={t('progress', { name: job.name })}
        total={unknown ? null : Math.max(total ?? 0, succeeded + failed)}
        parts={[
          { value: succeeded, tone: job.rolled_back_at || job.rollback || job.dry_run ? 'neutral' : 'ok' },
          { value: failed, tone: 'bad' },
        ]}
      />
      <p className="mt-1.5 flex flex-wrap gap-x-2 text-[0.8125rem] whitespace-nowrap text-muted">
        {isRunning(job.status) ? (
          <span>
            {total
              ? t('doneOf', { done: formats.count(job.processed_records), total })
              : t('done', { done: job.processed_records })}
          </span>
        ) : (
          <span>
            {job.rollback
              ? t('deletedOf', {
                  deleted: formats.count(job.rollback.deleted),
                  total: formats.count(job.rollback.total),
                })
              : job.rolled_back_at
                ? t('deleted', { count: job.deleted_count })
                : t(job.dry_run ? 'wouldBeCreated' : 'created', { count: succeeded })}
          </span>
        )}
        {failed > 0 ? (
          <span className="text-bad">{t(job.dry_run ? 'wouldFail' : 'failed', { count: failed })}</span>
        ) : null}
      </p>
    </div>
  );
}
