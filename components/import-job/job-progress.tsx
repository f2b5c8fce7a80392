'use client';

import { liveDeliveries } from '@/components/domain/live-deliveries';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeDuration, estimateSecondsLeft } from '@/components/domain/estimate-rate';
import { NotifyButton } from '@/components/import-job/notify-button';
import { useRate } from '@/components/domain/use-rate';
import { useFormats } from '@/components/ui/use-formats';
import { isRunning } from '@/lib/import-runs/is-running';
import { classNames } from '@/components/ui/class-names';

import { ProgressBar } from '@/components/ui/progress-bar';
import type { Import, ImportProgress } from '@/lib/imports/import-schemas';

/** The counts of an import and, while it runs, its rate and remaining time. */
export function JobProgress({ job, chunks }: { job: Import; chunks: ImportProgress['chunks'] }) {
  const t = useTranslations('importJob.jobProgress');
  const durations = useTranslations('domain.estimateRate');
  const formats = useFormats();
  const { total_records: total, processed_records: processed } = job;
  const active = isRunning(job.status);
  const rate = useRate(processed, job.status === 'processing');
  const left = estimateSecondsLeft(rate, total, processed);
  const live = liveDeliveries(job);

  return (
    <section aria-label={t('label')} className="tabular-nums rounded-lg border bg-surface">
      <dl className="grid grid-cols-2 md:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.3fr)]">
        <Figure label={t(job.follow_up_rows === null ? 'rowsInFile' : 'rowsOfFollowUp')} value={total} />
        <Figure
          label={t('processed')}
          value={processed}
          note={
            <span className="text-muted">
              {[
                job.skipped_records > 0 && t('leftOut', { count: job.skipped_records }),
                chunks && chunks.total > 1 && t('chunks', chunks),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          }
        />
        <Figure
          label={t(job.dry_run ? 'wouldBeCreated' : 'created')}
          value={job.delivery_count}
          tone={job.rolled_back_at || job.rollback || job.dry_run ? undefined : 'ok'}
          note={
            <>
              {job.updated_count > 0 ? (
                <span className="block text-muted">{t('updated', { count: job.updated_count })}</span>
              ) : null}
              {live > 0 ? (
                <Link
                  href={`/deliveries?bulk_order_creation_id=${job.id}`}
                  className="text-accent underline-offset-2 hover:underline"
                >
                  {job.deleted_count > 0 ? t('showLeft', { count: live }) : t('showDeliveries')}
                </Link>
              ) : null}
            </>
          }
        />
        <Figure
          label={t('failed')}
          value={job.failed_records}
          tone={job.failed_records > 0 ? 'bad' : undefined}
        />
        <div className="px-4 py-3 max-md:col-span-2 max-md:border-t">
          <dt className="text-xs text-faint">{t(active ? 'speed' : 'took')}</dt>
          <dd className="min-h-12 text-sm">
            {active ? (
              <>
                <span className="block text-xl font-semibold">
                  {t.rich('rate', {
                    rate: rate === null ? '—' : formats.count(Math.round(rate)),
                    small: (chunks) => <span className="text-sm font-normal text-muted">{chunks}</span>,
                  })}
                </span>
                <span className="text-muted">{describeLeft(job, rate, left, t, durations)}</span>
                <NotifyButton />
              </>
            ) : (
              <span className="block text-xl font-semibold">{describeTaken(job, durations)}</span>
            )}
          </dd>
        </div>
      </dl>
      <ProgressBar
        label={t('rowsProcessed')}
        className="h-2 rounded-none rounded-b-[5px]"
        total={job.status === 'processing' && !total ? null : Math.max(total ?? 0, processed)}
        parts={[
          {
            value: job.succeeded_records,
            tone: job.rolled_back_at || job.rollback || job.dry_run ? 'neutral' : 'ok',
          },
          { value: job.failed_records, tone: 'bad' },
          { value: job.skipped_records, tone: 'neutral' },
        ]}
      />
    </section>
  );
}

function Figure({
  label,
  value,
  tone,
  note,
}: {
  label: string;
  value: number | null;
  tone?: 'ok' | 'bad';
  note?: ReactNode;
}) {
  const formats = useFormats();
  return (
    <div className="border-e px-4 py-3 max-md:even:border-e-0 max-md:[&:nth-child(n+3)]:border-t">
      <dt className="text-xs text-faint">{label}</dt>
      <dd className="min-h-12">
        <span
          className={classNames(
            'block text-xl font-semibold',
            tone === 'ok' && 'text-ok',
            tone === 'bad' && 'text-bad',
          )}
        >
          {value === null ? '—' : formats.count(value)}
        </span>
        {note ? <span className="text-[0.8125rem]">{note}</span> : null}
      </dd>
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<'importJob.jobProgress'>>;
type Durations = ReturnType<typeof useTranslations<'domain.estimateRate'>>;

function describeLeft(
  job: Import,
  rate: number | null,
  left: number | null,
  t: Words,
  durations: Durations,
): string {
  if (job.status === 'pending') return t('waitingForTurn');
  if (!job.file_details) return t('readingFile');
  if (rate === 0) return t('waitingForRows');
  if (left === null) return t('estimating');
  return left < 1 ? t('writingReports') : t('left', { duration: describeDuration(left, durations) });
}

function describeTaken({ started_at: started, ended_at: ended }: Import, durations: Durations): string {
  if (!started || !ended) return '—';
  return describeDuration((Date.parse(ended) - Date.parse(started)) / 1000, durations);
}
