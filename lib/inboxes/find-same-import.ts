import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { ReceivedReason } from '@/lib/messages/received-reason-codes';
import type { ReceivedFile } from '@/prisma/generated/client';

/** Whether a file has become an import, by whomever. */
export async function isImported({ tenantId, fileKey }: ReceivedFile): Promise<boolean> {
  const [job] = await query(sql`
    SELECT FROM bulk_order_creations WHERE tenant_id = ${tenantId} AND idempotency_key = ${fileKey}`);
  return job !== undefined;
}

/** The reason not to import a file whose orders an earlier import of the same bytes has made, or makes; null: there is none. */
export async function findSameImport(file: ReceivedFile): Promise<ReceivedReason | null> {
  const [job] = await query<{ name: string }>(sql`
    SELECT name FROM bulk_order_creations
    WHERE tenant_id = ${file.tenantId} AND content_sha256 = ${file.contentSha256} AND NOT dry_run
      AND idempotency_key <> ${file.fileKey} AND rolled_back_at IS NULL
      AND (status IN ('pending', 'processing') OR delivery_count > deleted_count OR updated_count > 0)
    ORDER BY id DESC LIMIT 1`);
  return job ? { code: 'same_file', params: { import: job.name } } : null;
}
