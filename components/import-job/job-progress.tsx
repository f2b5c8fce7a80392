'use client';

import { liveDeliveries } from '@/components/domain/live-deliveries';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { describeDuration, estimateSecondsLeft } from '@/components/import-job/estimate-rate';
import { NotifyButton } from '@/components/import-job/notify-button';
import { useRate } from '@/components/import-job/use-rate';
import { isRunning } from '@/lib/import-runs/is-running';
import { classNames } from '@/components/ui/class-names';
import { formatCount } from '@/components/ui/format-number';

import { ProgressBar } from '@/components/ui/progress-bar';
import type { Import, ImportProgress } from '@/lib/imports/import-schemas';

/** The counts of an import and, while it runs, its rate and remaining time. */
export function JobProgress({ job, chunks }: { job: Import; chunks: ImportProgress['chunks'] }) {
  const { total_records: total, processed_records: processed } = job;
  const active = isRunning(job.status);
  const rate = useRate(processed, job.status === 'processing');
  const left = estimateSecondsLeft(rate, total, processed);
  const live = liveDeliveries(job);

  return (
    <section aria-label="Progress" className="tabular-nums rounded-lg border bg-surface">
      <dl className="grid grid-cols-2 md:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.3fr)]">
        <Figure label="Rows in the file" value={total} />
        <Figure
          label="Processed"
          value={processed}
          note={
            <span className="text-muted">
              {[
                job.skipped_records > 0 && `${formatCount(job.skipped_records)} left out`,
                chunks && chunks.total > 1 && `${chunks.finished} of ${chunks.total} chunks`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          }
        />
        <Figure
          label={job.dry_run ? 'Would be created' : 'Deliveries created'}
          value={job.delivery_count}
          tone={job.rolled_back_at || job.rollback || job.dry_run ? undefined : 'ok'}
          note={
            <>
              {job.updated_count > 0 ? (
                <span className="block text-muted">{formatCount(job.updated_count)} updated</span>
              ) : null}
              {live > 0 ? (
                <Link
                  href={`/deliveries?bulk_order_creation_id=${job.id}`}
                  className="text-accent underline-offset-2 hover:underline"
                >
                  Show deliveries
                  {job.deleted_count > 0 ? ` (${formatCount(live)} left)` : ''}
                </Link>
              ) : null}
            </>
          }
        />
        <Figure label="Failed" value={job.failed_records} tone={job.failed_records > 0 ? 'bad' : undefined} />
        <div className="px-4 py-3 max-md:col-span-2 max-md:border-t">
          <dt className="text-xs text-faint">{active ? 'Speed' : 'Took'}</dt>
          <dd className="min-h-12 text-sm">
            {active ? (
              <>
                <span className="block text-xl font-semibold">
                  {rate === null ? '—' : formatCount(Math.round(rate))}
                  <span className="text-sm font-normal text-muted"> rows/s</span>
                </span>
                <span className="text-muted">{describeLeft(job, rate, left)}</span>
                <NotifyButton />
              </>
            ) : (
              <span className="block text-xl font-semibold">{describeTaken(job)}</span>
            )}
          </dd>
        </div>
      </dl>
      <ProgressBar
        label="Rows processed"
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
          {value === null ? '—' : formatCount(value)}
        </span>
        {note ? <span className="text-[0.8125rem]">{note}</span> : null}
      </dd>
    </div>
  );
}

function describeLeft(job: Import, rate: number | null, left: number | null): string {
  if (job.status === 'pending') return 'Waiting for its turn';
  if (!job.file_details) return 'Reading the file';
  if (rate === 0) return 'Waiting for the next rows';
  if (left === null) return 'Estimating the time left';
  return left < 1 ? 'Writing the reports' : `About ${describeDuration(left)} left`;
}

function describeTaken({ started_at: started, ended_at: ended }: Import): string {
  if (!started || !ended) return '—';
  return describeDuration((Date.parse(ended) - Date.parse(started)) / 1000);
}
