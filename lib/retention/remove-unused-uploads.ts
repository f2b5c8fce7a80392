import path from 'node:path';
import { query } from '@/lib/db';
import type { CleanUpOutcome } from '@/lib/retention/remove-import-traces';
import { objectStore } from '@/lib/storage/open-object-store';

const atOnce = 200;

/**
 * Removes uploads, with their files, that became no job for a day: their URL is good for a quarter of an hour. The file
 * goes first: killed in between, the row still tells the next round of it.
 */
export async function removeUnusedUploads(): Promise<CleanUpOutcome> {
  const unused = await query<{ file_key: string }>(
    `SELECT file_key FROM uploads
     WHERE greatest(created_at, expires_at) < now() - interval '1 day'
       AND NOT EXISTS (SELECT FROM bulk_order_creations WHERE idempotency_key = uploads.file_key)
     LIMIT $1`,
    [atOnce],
  );
  let removed = 0;
  for (const { file_key: fileKey } of unused) {
    try {
      await objectStore().removeFolder(path.posix.dirname(fileKey));
      await query('DELETE FROM uploads WHERE file_key = $1', [fileKey]);
      removed += 1;
    } catch (error) {
      // One that the store keeps must not keep the others; the next round tries it again.
      console.warn(`The upload ${fileKey} could not be removed: ${String(error)}`);
    }
  }
  return { removed, more: removed === atOnce };
}
