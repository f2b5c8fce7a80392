import type { Import } from '@/lib/imports/import-schemas';
import type { ImportJobSummary, ListedBatch } from '@/lib/inbound/import-job-schemas';

/**
 * The state or outcome of a job as people see it: one vocabulary for spreadsheets and ERP batches. The APIs keep
 * their own `status` (in seed 003 an import is completed even if every row failed).
 */
export const outcomes = [
  'waiting',
  'running',
  'completed',
  'completed_with_failures',
  'nothing_imported',
  'failed',
  'aborted',
  'rolling_back',
  'rolled_back',
] as const;

export type Outcome = (typeof outcomes)[number];

export type OutcomeFacts = Pick<
  Import,
  'status' | 'succeeded_records' | 'failed_records' | 'rollback' | 'rolled_back_at'
>;

/** The outcome of a spreadsheet import. `outcomeConditions` expresses the same in SQL, in a file of its own: this one is loaded by pages. */
export function outcomeOfImport(job: OutcomeFacts): Outcome {
  if (job.rollback) return 'rolling_back';
  return job.rolled_back_at ? 'rolled_back' : outcomeAtEnd(job);
}

/** The outcome that the import had when it ended, whether or not it was rolled back later: shown in its history. */
export function outcomeAtEnd({
  status,
  succeeded_records: succeeded,
  failed_records: failed,
}: Omit<OutcomeFacts, 'rollback' | 'rolled_back_at'>): Outcome {
  switch (status) {
    case 'pending':
      return 'waiting';
    case 'processing':
      return 'running';
    case 'failed':
      return 'failed';
    case 'cancelled':
      return 'aborted';
    case 'completed':
      if (succeeded === 0) return 'nothing_imported';
      return failed > 0 ? 'completed_with_failures' : 'completed';
  }
}

/** The outcome of an ERP batch that has ended: in a `Failed` one every item was rejected. */
export const outcomesOfBatches: Record<ImportJobSummary['status'], Outcome> = {
  Completed: 'completed',
  PartiallyFailed: 'completed_with_failures',
  Failed: 'nothing_imported',
};

/** The outcomes that an ERP batch can have. */
export const batchOutcomes: readonly Outcome[] = [
  ...(['waiting', 'running', 'failed'] as const),
  ...Object.values(outcomesOfBatches),
];

/** The outcome of an ERP batch: `failed` when it was interrupted, and nothing more of it is taken in. */
export function outcomeOfBatch({ status, processing }: Pick<ListedBatch, 'status' | 'processing'>): Outcome {
  if (processing?.state === 'Interrupted') return 'failed';
  if (processing) return processing.processedItems === 0 ? 'waiting' : 'running';
  return status === 'Pending' ? 'waiting' : outcomesOfBatches[status];
}
