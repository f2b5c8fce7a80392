import { ApiError } from '@/lib/errors';

/**
 * Reads a cursor that is the row number of a page's last row. While a job runs, chunks that finish later may add rows
 * before it; once the job has ended, paging misses no row.
 * @throws ApiError invalid_cursor
 */
export function readRowCursor(cursor: string): number {
  const rowNumber = Number(cursor);
  if (!/^\d{1,9}$/.test(cursor) || !Number.isSafeInteger(rowNumber)) throw new ApiError('invalid_cursor');
  return rowNumber;
}
