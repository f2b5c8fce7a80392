import type { ImportStatus } from '@/prisma/generated/enums';

/** Faults that were ours or the store's: they may be gone by now. A fault of the file itself stays. */
const passingFaults: readonly (string | null)[] = ['processing_failed', 'file_missing', 'storage_full'];

interface EndedJob {
  status: ImportStatus;
  failureCode: string | null;
  rolledBackAt: Date | null;
  tracesExpiredAt: Date | null;
}

/**
 * Whether a person may let the job go on where it stopped. Not after a rollback: the rows that were made once and then
 * deleted would stay away, and the job would look whole. Nor when its file is no longer kept.
 */
export function isResumable({ status, failureCode, rolledBackAt, tracesExpiredAt }: EndedJob): boolean {
  if (tracesExpiredAt) return false;
  return status === 'failed' && passingFaults.includes(failureCode) && rolledBackAt === null;
}
