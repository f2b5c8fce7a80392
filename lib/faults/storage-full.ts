import { carriesCode } from '@/lib/faults/carries-code';

/**
 * What says that there is no room: the disk (full, over a quota, a file over the process's limit), PostgreSQL (its own
 * disk; appendix A of its manual, disk_full), and stores that speak S3 (MinIO, Ceph).
 */
const codes: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  '53100',
  'XMinioStorageFull',
  'QuotaExceeded',
]);

/** Somebody has to make room first: that takes minutes. */
export const storageFullRetrySeconds = 60;

/** Whether an error says, itself or by what caused it, that there is no room left to write to. */
export function isStorageFull(thrown: unknown): boolean {
  return carriesCode(thrown, codes);
}
