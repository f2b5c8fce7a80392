import { useTranslations } from 'use-intl';
import { OutcomeBadge } from '@/components/domain/outcome-badge';
import { ProgressBar } from '@/components/ui/progress-bar';
import { outcomeOfBatch } from '@/lib/import-jobs/job-outcome';
import type { ListedBatch } from '@/lib/inbound/import-job-schemas';

/** The badge of an ERP batch: whether it waits or is being taken in, or how it ended. */
export function BatchStatusBadge({ batch }: { batch: Pick<ListedBatch, 'status' | 'processing'> }) {
  return <OutcomeBadge outcome={outcomeOfBatch(batch)} />;
}

/** A bar of the items by status. */
export function BatchBar({ batch, className }: { batch: ListedBatch; className?: string }) {
  const t = useTranslations('domain.batch');
  return (
    <ProgressBar
      label={t('bar', { batch: batch.batchId })}
      className={className}
      total={batch.processing?.totalItems ?? batch.totalItems}
      parts={[
        { value: batch.createdItems, tone: 'ok' },
        { value: batch.updatedItems, tone: 'accent' },
        { value: batch.cancelledItems, tone: 'neutral' },
        { value: batch.rejectedItems, tone: 'bad' },
      ]}
    />
  );
}

/** The bar, how many items are taken in while not all are, and the counts in words; zero counts are left out. */
export function BatchCounts({ batch }: { batch: ListedBatch }) {
  const t = useTranslations('domain.batch');
  const { processing } = batch;
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
        {processing ? (
          <span>{t('takenIn', { done: processing.processedItems, total: processing.totalItems })}</span>
        ) : null}
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
