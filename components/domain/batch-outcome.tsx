import { OutcomeBadge } from '@/components/domain/outcome-badge';
import { formatCount } from '@/components/ui/format-number';
import { ProgressBar } from '@/components/ui/progress-bar';
import { outcomesOfBatches } from '@/lib/import-jobs/job-outcome';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/** The badge of an ERP batch: how it ended. */
export function BatchStatusBadge({ status }: { status: ImportJobSummary['status'] }) {
  return <OutcomeBadge outcome={outcomesOfBatches[status]} />;
}

/** A bar of the items by status. */
export function BatchBar({ batch, className }: { batch: ImportJobSummary; className?: string }) {
  return (
    <ProgressBar
      label={`Items of ${batch.batchId} by status`}
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
  const counts: [value: number, word: string, className?: string][] = [
    [batch.createdItems, 'created'],
    [batch.updatedItems, 'updated'],
    [batch.cancelledItems, 'cancelled'],
    [batch.rejectedItems, 'rejected', 'text-bad'],
    [batch.warningItems, batch.warningItems === 1 ? 'warning' : 'warnings', 'text-warn'],
  ];
  return (
    <div className="min-w-36">
      <BatchBar batch={batch} />
      <p className="mt-1.5 flex flex-wrap gap-x-2 text-[0.8125rem] whitespace-nowrap text-muted">
        {counts.map(([value, word, className]) =>
          value > 0 ? (
            <span key={word} className={className}>
              {formatCount(value)} {word}
            </span>
          ) : null,
        )}
      </p>
    </div>
  );
}
