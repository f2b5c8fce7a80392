import sql from 'sql-template-tag';
import type { ImportRow } from '@/lib/imports/get-import-row';

/**
 * Whether an import needs a person: it has ended with rows that became no deliveries, is no dry run, was not rolled back, and nobody has said
 * that it is settled.
 */
export function needsLook(
  job: Pick<
    ImportRow,
    | 'status'
    | 'failedCount'
    | 'succeededCount'
    | 'settledAt'
    | 'rolledBackAt'
    | 'rollbackStartedAt'
    | 'dryRun'
  >,
): boolean {
  if (job.dryRun || job.settledAt || job.rolledBackAt || job.rollbackStartedAt) return false;
  if (job.status === 'failed' || job.status === 'cancelled') return true;
  return job.status === 'completed' && (job.failedCount > 0 || job.succeededCount === 0);
}

/** The same as a condition on `bulk_order_creations`; the index of the same name has it word for word. */
export const needsLookCondition = sql`settled_at IS NULL AND rolled_back_at IS NULL AND rollback_started_at IS NULL AND NOT dry_run
  AND (status IN ('failed', 'cancelled') OR (status = 'completed' AND (failed_count > 0 OR succeeded_count = 0)))`;
