import sql, { type Sql } from 'sql-template-tag';
import type { Outcome } from '@/lib/import-jobs/job-outcome';

const notRolledBack = sql`rolled_back_at IS NULL AND rollback_started_at IS NULL`;

/** The imports with a given outcome, as a condition on `bulk_order_creations`. */
export const outcomeConditions: Record<Outcome, Sql> = {
  waiting: sql`status = 'pending' AND ${notRolledBack}`,
  running: sql`status = 'processing' AND ${notRolledBack}`,
  completed: sql`status = 'completed' AND succeeded_count > 0 AND failed_count = 0 AND ${notRolledBack}`,
  completed_with_failures: sql`status = 'completed' AND succeeded_count > 0 AND failed_count > 0 AND ${notRolledBack}`,
  nothing_imported: sql`status = 'completed' AND succeeded_count = 0 AND ${notRolledBack}`,
  failed: sql`status = 'failed' AND ${notRolledBack}`,
  aborted: sql`status = 'cancelled' AND ${notRolledBack}`,
  rolling_back: sql`rollback_started_at IS NOT NULL`,
  rolled_back: sql`rolled_back_at IS NOT NULL AND rollback_started_at IS NULL`,
};
