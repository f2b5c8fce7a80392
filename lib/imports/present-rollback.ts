import type { ImportRollback } from '@/lib/imports/import-schemas';

export interface RollbackFacts {
  deletedCount: number;
  rollbackStartedAt: Date | null;
  rollbackTotal: number | null;
}

/** The rollback of a job that is under way, as the API returns it; null: none is. */
export function presentRollback(job: RollbackFacts): ImportRollback | null {
  if (!job.rollbackStartedAt || job.rollbackTotal === null) return null;
  return {
    started_at: job.rollbackStartedAt.toISOString(),
    deleted: job.deletedCount,
    total: job.rollbackTotal,
  };
}
