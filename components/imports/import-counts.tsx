import { isRunning } from '@/lib/import-runs/is-running';
import { countOf, formatCount } from '@/components/ui/format-number';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { Import } from '@/lib/imports/import-schemas';

/** The progress of an import: a bar of good and bad rows, and the counts in words. */
export function ImportCounts({ job }: { job: Import }) {
  const { succeeded_records: succeeded, failed_records: failed, total_records: total } = job;
  const unknown = job.status === 'processing' && !total;
  return (
    // Fixed-width digits keep changing numbers from shifting their neighbours. Only here: they make a hyphen
    // as wide as a digit.
    <div className="min-w-36 tabular-nums">
      <ProgressBar
        label={`Progress of ${job.name}`}
        total={unknown ? null : Math.max(total ?? 0, succeeded + failed)}
        parts={[
          { value: succeeded, tone: job.rolled_back_at || job.rollback || job.dry_run ? 'neutral' : 'ok' },
          { value: failed, tone: 'bad' },
        ]}
      />
      <p className="mt-1.5 flex flex-wrap gap-x-2 text-[0.8125rem] whitespace-nowrap text-muted">
        {isRunning(job.status) ? (
          <span>
            {formatCount(job.processed_records)}
            {total ? ` of ${countOf(total, 'row')}` : ' rows'}
          </span>
        ) : (
          <span>
            {job.rollback
              ? `${formatCount(job.rollback.deleted)} of ${formatCount(job.rollback.total)} deleted`
              : job.rolled_back_at
                ? `${formatCount(job.deleted_count)} deleted`
                : `${formatCount(succeeded)} ${job.dry_run ? 'would be created' : 'created'}`}
          </span>
        )}
        {failed > 0 ? (
          <span className="text-bad">
            {formatCount(failed)} {job.dry_run ? 'would fail' : 'failed'}
          </span>
        ) : null}
      </p>
    </div>
  );
}
