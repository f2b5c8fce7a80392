import { useTranslations } from 'use-intl';
import { OutcomeBadge } from '@/components/domain/outcome-badge';
import { ProgressBar } from '@/components/ui/progress-bar';
import { outcomesOfBatches } from '@/lib/import-jobs/job-outcome';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/** The badge of an ERP batch: how it ended. */
export function BatchStatusBadge({ status }: { status: ImportJobSummary['status'] }) {
  return <OutcomeBadge outcome={outcomesOfBatches[status]} />;
}

/** A bar of the items by status. */
export function BatchBar({ batch, className }: { batch: ImportJobSummary; className?: string }) {
  const t = useTranslations('domain.batch');
  return (
    <ProgressBar
      label={t('bar', { batch: batch.batchId })}
      className={className}
      total={batch.totalItems}
      parts={[
        { value: batch.createdItems, tone: 'ok' },
        { value: batch.updatedItems, tone: 'accent' },
        { value: batch.cancelledItems, tone: 'neutral' },
        { value: batch.rejectedItems, tone: 'bad' },
      ]}
    />
  );
}

/** The bar, and the counts in words; zero counts are left out. */
export function BatchCounts({ batch }: { batch: ImportJobSummary }) {
  const t = useTranslations('domain.batch');
  const counts = [
    { count: batch.createdItems, word: 'created' },
    { count: batch.updatedItems, word: 'updated' },
    { count: batch.cancelledItems, word: 'cancelled' },
    { count: batch.rejectedItems, word: 'rejected', className: 'text-bad' },
    { count: batch.warningItems, word: 'warnings', className: 'text-warn' },
  ] as const;
  return (
    <div className="min-w-36">
      <BatchBar batch={batch} />
      <p className="mt-1.5 flex flex-wrap gap-x-2 text-[0.8125rem] whitespace-nowrap text-muted">
        {counts.map(({ count, word, ...look }) =>
          count > 0 ? (
            <span key={word} {...look}>
              {t(word, { count })}
            </span>
          ) : null,
        )}
      </p>
    </div>
  );
}
