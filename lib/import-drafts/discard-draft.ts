import path from 'node:path';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { unusedUpload } from '@/lib/sql/unused-upload';
import { objectStore } from '@/lib/storage/open-object-store';

/**
 * Ends an import that was never started, and removes its file. If the file cannot be removed now, it goes with the other
 * unused uploads.
 * @throws ApiError import_draft_not_found
 */
export async function discardDraft(tenantId: string, draftId: string): Promise<void> {
  const fileKey = await withTransaction(async (client) => {
    const { rows } = await client.query<{ fileKey: string }>(
      'DELETE FROM import_drafts WHERE id = $1 AND tenant_id = $2 RETURNING file_key AS "fileKey"',
      [draftId, tenantId],
    );
    return rows[0]?.fileKey;
  });
  if (fileKey === undefined) throw new ApiError('import_draft_not_found');
  await tryToRemoveUpload(tenantId, fileKey);
}

/** Removes the upload of a draft that is gone. If that fails, it goes with the other unused uploads. */
export async function tryToRemoveUpload(tenantId: string, fileKey: string): Promise<void> {
  try {
    await removeUnused(tenantId, fileKey);
  } catch (error) {
    console.warn(`The upload ${fileKey} could not be removed yet: ${String(error)}`);
  }
}

/** A start that came first has made the upload an import's; one that comes now waits, and finds no upload. */
async function removeUnused(tenantId: string, fileKey: string): Promise<void> {
  await withTransaction(async (client) => {
    await client.query('SELECT FROM uploads WHERE file_key = $1 FOR UPDATE', [fileKey]);
    const { rowCount } = await client.query(
      `DELETE FROM uploads WHERE file_key = $1 AND tenant_id = $2 AND ${unusedUpload.text}`,
      [fileKey, tenantId],
    );
    if (rowCount === 1) await objectStore().removeFolder(path.posix.dirname(fileKey));
  });
}
