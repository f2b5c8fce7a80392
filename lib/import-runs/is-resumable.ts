import sql from 'sql-template-tag';
import type { ImportStatus } from '@/prisma/generated/enums';

/** Failures caused by Lading or the store, which may be gone by now. A fault in the file itself is permanent. */
const resumableFailures: readonly (string | null)[] = ['processing_failed', 'file_missing', 'storage_full'];

/** Whether a job failed for a fault in its file, so that reading it again would end the same way. */
export function isFileFault(failureCode: string | null): boolean {
  return failureCode !== null && !resumableFailures.includes(failureCode);
}

/** SQL for `isContinued` of the row `job`. */
export const isContinued = sql`EXISTS (
  SELECT FROM bulk_order_creations AS child
  WHERE child.parent_id = job.id AND child.follow_up_rows = 'unprocessed' AND NOT isempty(child.held_rows))`;

export interface EndedJob {
  status: ImportStatus;
  failureCode: string | null;
  rolledBackAt: Date | null;
  rollbackStartedAt: Date | null;
  tracesExpiredAt: Date | null;
  /** Whether a follow-up goes on with the rows that the job has not reached. */
  isContinued: boolean;
}

/**
 * Whether a person may resume the job where it stopped. Not during or after a rollback: the rows that were created and then
 * deleted would stay missing, and the job would look complete. Not after its file has been removed either, and
 * not while a follow-up has the rows that are left.
 */
export function isResumable({
  status,
  failureCode,
  rolledBackAt,
  rollbackStartedAt,
  tracesExpiredAt,
  isContinued,
}: EndedJob): boolean {
  if (isContinued || tracesExpiredAt || rolledBackAt || rollbackStartedAt) return false;
  return status === 'failed' && resumableFailures.includes(failureCode);
}
