import path from 'node:path';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { objectStore } from '@/lib/storage/open-object-store';

/**
 * Ends an import that was never started, and removes its file. If the file cannot be removed now, it goes with the other
 * unused uploads.
 * @throws ApiError import_draft_not_found
 */
export async function discardDraft(tenantId: string, draftId: string): Promise<void> {
  const [gone] = await query<{ fileKey: string }>(
    'DELETE FROM import_drafts WHERE id = $1 AND tenant_id = $2 RETURNING file_key AS "fileKey"',
    [draftId, tenantId],
  );
  if (!gone) throw new ApiError('import_draft_not_found');
  // A start that came first has made the upload an import's; a dry run may still be imported for real.
  const [unused] = await query<{ fileKey: string }>(
    `SELECT file_key AS "fileKey" FROM uploads WHERE file_key = $1 AND tenant_id = $2
       AND NOT EXISTS (SELECT FROM bulk_order_creations WHERE idempotency_key = uploads.file_key)
       AND NOT EXISTS (SELECT FROM bulk_order_creations
                       WHERE dry_run AND original_key = uploads.file_key AND traces_removed_at IS NULL)`,
    [gone.fileKey, tenantId],
  );
  if (!unused) return;
  try {
    await objectStore().removeFolder(path.posix.dirname(unused.fileKey));
    await query('DELETE FROM uploads WHERE file_key = $1', [unused.fileKey]);
  } catch (error) {
    console.warn(`The upload ${unused.fileKey} could not be removed yet: ${String(error)}`);
  }
}
