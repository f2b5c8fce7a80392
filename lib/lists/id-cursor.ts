import { ApiError } from '@/lib/errors';

/**
 * Reads a cursor that is the ID of a page's last entry, in a list in the order of IDs.
 * @throws ApiError invalid_cursor
 */
export function readIdCursor(cursor: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw new ApiError('invalid_cursor');
  return cursor;
}
