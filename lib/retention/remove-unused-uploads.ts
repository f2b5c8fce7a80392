import path from 'node:path';
import { query } from '@/lib/db';
import { DRAFT_DAYS, RECEIVED_DRAFT_DAYS } from '@/lib/import-drafts/draft-schemas';
import type { CleanUpOutcome } from '@/lib/retention/remove-import-traces';
import { unusedUpload } from '@/lib/sql/unused-upload';
import { objectStore } from '@/lib/storage/open-object-store';

const atOnce = 200;

/**
 * Removes uploads, with their files, that have not been used for a job within a day: their URL is valid for a quarter of an
 * hour; those of unfinished imports, a week after the last change, with what was chosen for them, or a month if no person
 * has sent them. The file goes first: if the
 * process is killed in between, the next round still finds the row.
 */
export async function removeUnusedUploads(): Promise<CleanUpOutcome> {
  const unused = await query<{ file_key: string }>(
    `SELECT file_key FROM uploads
     WHERE greatest(created_at, expires_at) < now() - interval '1 day'
       AND ${unusedUpload.text}
       AND NOT EXISTS (SELECT FROM import_drafts WHERE file_key = uploads.file_key
                       AND updated_at > now() - make_interval(days => CASE
                         WHEN EXISTS (SELECT FROM received_files WHERE file_key = uploads.file_key) THEN $3::int ELSE $2::int END))
       AND NOT EXISTS (SELECT FROM received_files WHERE file_key = uploads.file_key
                       AND state IN ('received', 'checking'))
     LIMIT $1`,
    [atOnce, DRAFT_DAYS, RECEIVED_DRAFT_DAYS],
  );
  let removed = 0;
  for (const { file_key: fileKey } of unused) {
    try {
      await objectStore().removeFolder(path.posix.dirname(fileKey));
      await query('DELETE FROM uploads WHERE file_key = $1', [fileKey]);
      removed += 1;
    } catch (error) {
      // One failure must not hold up the others; the next round tries again.
      console.warn(`The upload ${fileKey} could not be removed: ${String(error)}`);
    }
  }
  return { removed, more: removed === atOnce };
}
