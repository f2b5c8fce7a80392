import { countOf } from '@/components/ui/format-number';
import type { Import } from '@/lib/imports/import-schemas';

type EarlierImport = Pick<
  Import,
  'status' | 'delivery_count' | 'deleted_count' | 'rollback' | 'rolled_back_at' | 'file_details'
>;

/** What has become of an earlier import of the same file. */
export function describeEarlierImport(job: EarlierImport): string {
  const made = countOf(job.delivery_count, 'delivery', 'deliveries');
  if (job.rollback) return 'being rolled back now: wait until its deliveries are gone';
  if (job.rolled_back_at) return 'rolled back since: its deliveries are gone';
  switch (job.status) {
    case 'pending':
    case 'processing':
      return 'still running';
    case 'cancelled':
      return `aborted after ${made}`;
    case 'failed':
      return `it stopped after ${made}`;
    case 'completed':
      return made;
  }
}

/**
 * Whether importing the rows again would double deliveries that an earlier import of the same file has made or makes.
 * @param sheetName the sheet that is imported now; undefined: the file has none
 */
export function wouldDouble(job: EarlierImport, sheetName: string | undefined): boolean {
  if (job.rolled_back_at && !job.rollback) return false;
  const isOtherSheet = (job.file_details?.sheet_name ?? undefined) !== sheetName && job.file_details !== null;
  const isRunning = job.status === 'pending' || job.status === 'processing';
  return !isOtherSheet && (isRunning || job.delivery_count > job.deleted_count);
}
