import type { ImportProgress } from '@/lib/inbound/import-job-schemas';
import type { WaitingBatch } from '@/lib/inbound/waiting-batches';

/** How far a batch has come that waits to be taken in. */
export function presentProgress({
  totalItems,
  processedItems,
  failureCode,
}: Pick<WaitingBatch, 'totalItems' | 'processedItems' | 'failureCode'>): ImportProgress {
  return {
    state: failureCode === null ? 'Processing' : 'Interrupted',
    ...{ totalItems, processedItems, unprocessedItems: totalItems - processedItems, errorCode: failureCode },
    firstUnprocessedIndex: processedItems,
  };
}
