import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Import } from '@/lib/imports/import-schemas';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/**
 * How what came in stands or ended, for people: one vocabulary for spreadsheets and ERP batches. The APIs keep their own
 * `status` (seed 003 calls an import completed of which every row failed).
 */
export const outcomeSchema = z.enum([
  'waiting',
  'running',
  'completed',
  'completed_with_failures',
  'nothing_imported',
  'failed',
  'aborted',
  'rolled_back',
]);

export type Outcome = z.infer<typeof outcomeSchema>;

export type OutcomeFacts = Pick<Import, 'status' | 'succeeded_records' | 'failed_records' | 'rolled_back_at'>;

/** The outcome of a spreadsheet's import. `outcomeConditions` says the same in SQL. */
export function outcomeOfImport(job: OutcomeFacts): Outcome {
  return job.rolled_back_at ? 'rolled_back' : outcomeAtEnd(job);
}

/** The outcome that the import itself had, whether or not it was rolled back later: for its history. */
export function outcomeAtEnd({
  status,
  succeeded_records: succeeded,
  failed_records: failed,
}: Omit<OutcomeFacts, 'rolled_back_at'>): Outcome {
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

/** The outcome of an ERP's batch, which is over when it can be seen: every item of a `Failed` one was rejected. */
export const outcomesOfBatches: Record<ImportJobSummary['status'], Outcome> = {
  Completed: 'completed',
  PartiallyFailed: 'completed_with_failures',
  Failed: 'nothing_imported',
};

const notRolledBack = sql`rolled_back_at IS NULL`;

/** The imports of an outcome, as a condition on `bulk_order_creations`. */
export const outcomeConditions: Record<Outcome, Sql> = {
  waiting: sql`status = 'pending' AND ${notRolledBack}`,
  running: sql`status = 'processing' AND ${notRolledBack}`,
  completed: sql`status = 'completed' AND succeeded_count > 0 AND failed_count = 0 AND ${notRolledBack}`,
  completed_with_failures: sql`status = 'completed' AND succeeded_count > 0 AND failed_count > 0 AND ${notRolledBack}`,
  nothing_imported: sql`status = 'completed' AND succeeded_count = 0 AND ${notRolledBack}`,
  failed: sql`status = 'failed' AND ${notRolledBack}`,
  aborted: sql`status = 'cancelled' AND ${notRolledBack}`,
  rolled_back: sql`rolled_back_at IS NOT NULL`,
};
