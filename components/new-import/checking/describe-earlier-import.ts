import type { useTranslations } from 'use-intl';
import type { Import } from '@/lib/imports/import-schemas';

type EarlierImport = Pick<
  Import,
  'status' | 'delivery_count' | 'deleted_count' | 'rollback' | 'rolled_back_at' | 'file_details'
>;

/** What has become of an earlier import of the same file. */
export function describeEarlierImport(
  job: EarlierImport,
  t: ReturnType<typeof useTranslations<'newImport.earlierImport'>>,
): string {
  const count = job.delivery_count;
  if (job.rollback) return t('rollingBack');
  if (job.rolled_back_at) return t('rolledBack');
  switch (job.status) {
    case 'pending':
    case 'processing':
      return t('running');
    case 'cancelled':
      return t('aborted', { count });
    case 'failed':
      return t('stopped', { count });
    case 'completed':
      return t('made', { count });
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
