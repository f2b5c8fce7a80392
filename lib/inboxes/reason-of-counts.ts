import type { ReceivedReason } from '@/lib/messages/received-reason-codes';
import type { Inbox } from '@/prisma/generated/client';

interface Counts {
  /** Of the file, the skipped ones too. */
  rows: number;
  succeeded: number;
  failed: number;
  /** What may be wrong with the file as a whole: see `describeFileWarnings`. */
  doubts: number;
}

/** Why rows that were tried are not imported without a person; null: they may be. The limits are those of the inbox. */
export function reasonOfCounts(
  { maxFailedPercent, maxRows }: Pick<Inbox, 'maxFailedPercent' | 'maxRows'>,
  { rows, succeeded, failed, doubts }: Counts,
): ReceivedReason | null {
  if (rows > maxRows) return { code: 'too_many_rows', params: { rows, limit: maxRows } };
  if (doubts > 0) return { code: 'file_doubt' };
  const tried = succeeded + failed;
  if (succeeded === 0) return { code: 'no_rows', params: { failed } };
  if (failed * 100 <= maxFailedPercent * tried) return null;
  return {
    code: 'too_many_failed',
    // Rounded up: a share just over the limit must not read like the limit.
    params: { failed, rows: tried, percent: Math.ceil((failed * 100) / tried), limit: maxFailedPercent },
  };
}
