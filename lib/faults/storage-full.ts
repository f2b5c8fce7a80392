import { carriesCode } from '@/lib/faults/carries-code';

/**
 * Codes that mean that there is no space: of the disk (full, over a quota, a file over the process's limit), of
 * PostgreSQL (its own disk; appendix A of its manual, disk_full), and of stores that use the S3 protocol (MinIO, Ceph).
 */
const codes: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  '53100',
  'XMinioStorageFull',
  'QuotaExceeded',
]);

/** Somebody has to free space first, which takes minutes. */
export const storageFullRetrySeconds = 60;

/** Whether an error or one of its causes means that the storage is full. */
export function isStorageFull(thrown: unknown): boolean {
  return carriesCode(thrown, codes);
}
