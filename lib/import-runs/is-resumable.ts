import type { ImportStatus } from '@/prisma/generated/enums';

/** Failures caused by Lading or the store, which may be gone by now. A fault in the file itself is permanent. */
const resumableFailures: readonly (string | null)[] = ['processing_failed', 'file_missing', 'storage_full'];

export interface EndedJob {
  status: ImportStatus;
  failureCode: string | null;
  rolledBackAt: Date | null;
  rollbackStartedAt: Date | null;
  tracesExpiredAt: Date | null;
}

/**
 * Whether a person may resume the job where it stopped. Not during or after a rollback: the rows that were created and then
 * deleted would stay missing, and the job would look complete. Not after its file has been removed either.
 */
export function isResumable({
  status,
  failureCode,
  rolledBackAt,
  rollbackStartedAt,
  tracesExpiredAt,
}: EndedJob): boolean {
  if (tracesExpiredAt || rolledBackAt || rollbackStartedAt) return false;
  return status === 'failed' && resumableFailures.includes(failureCode);
}
