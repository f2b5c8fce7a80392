import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@/lib/actors/actor';
import { query, withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { requireRoom } from '@/lib/faults/disk-room';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { getImportRow, type ImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import type { Language } from '@/lib/languages/language';
import { objectStore } from '@/lib/storage/open-object-store';

interface ImportForRealOptions {
  tenantId: string;
  actor: Actor;
  /** Of the messages in its files. */
  language: Language;
  /** The dry run. */
  jobId: string;
}

/**
 * Imports the upload of a dry run, with the same choices. An upload is imported once: a repeated call, or one for another dry
 * run of the same upload, returns the first import.
 * @throws ApiError job_not_found (also when the job is no dry run), file_not_found; NoRoomError
 */
export async function importForReal(options: ImportForRealOptions): Promise<Import> {
  const { tenantId, actor, language } = options;
  const dryRun = await getImportRow(tenantId, options.jobId);
  if (!dryRun.dryRun || dryRun.originalKey === null) throw new ApiError('job_not_found');
  const fileKey = dryRun.originalKey;
  const present = async (id: string) => presentImport(await getImportRow(tenantId, id), language);
  const earlier = await findRealImport(dryRun);
  if (earlier) return present(earlier);
  requireRoom();
  if ((await objectStore().size(fileKey)) === null)
    throw new ApiError('file_not_found', { details: { file_key: fileKey } });
  const jobId = uuidv7();
  const leaseId = randomUUID();
  const isMade = await withTransaction(async (client) => {
    const { rowCount } = await client.query(sql`
      INSERT INTO bulk_order_creations
        (id, tenant_id, language, created_by_id, created_by_name, name, source_view,
         idempotency_key, file_key, file_name, file_kind, file_size_bytes,
         customer_id, delivery_service_id, delivery_type_id, payer_type, payment_method,
         mappings, profile_id, profile_version, profile_rules, places, header_row_number, total_records,
         request_hash, manifest_totals, time_zone, worker_lease_id, lease_expires_at)
      SELECT ${jobId}, tenant_id, ${language}, ${actor.id}, ${actor.name}, name, source_view,
         ${fileKey}, ${fileKey}, file_name, file_kind, file_size_bytes,
         customer_id, delivery_service_id, delivery_type_id, payer_type, payment_method,
         mappings, profile_id, profile_version, profile_rules, places, header_row_number, total_records,
         request_hash, manifest_totals, time_zone, ${leaseId}, now() + make_interval(secs => ${env().LADING_LEASE_SECONDS})
      FROM bulk_order_creations WHERE id = ${dryRun.id}
      ON CONFLICT (idempotency_key) DO NOTHING`);
    if (rowCount === 0) return false; // another request was first
    await client.query(sql`
      INSERT INTO bulk_order_creation_corrections (bulk_order_creation_id, row_number, column_index, new_text)
      SELECT ${jobId}, row_number, column_index, new_text FROM bulk_order_creation_corrections
      WHERE bulk_order_creation_id = ${dryRun.id}`);
    await client.query(sql`
      UPDATE bulk_order_creations SET corrected_cells = ${dryRun.correctedCells} WHERE id = ${jobId}`);
    await client.query(sql`DELETE FROM import_drafts WHERE file_key = ${fileKey}`);
    const details = { file_name: dryRun.fileName, file_size_bytes: Number(dryRun.fileSizeBytes) };
    await addTimelineEvent(client, { jobId, event: 'file_accepted', actorName: actor.name, details });
    return true;
  });
  if (!isMade) return present((await findRealImport(dryRun))!);
  await dispatchImport({ jobId, leaseId, tenantId });
  return present(jobId);
}

/** The import of a dry run's upload; null: there is none yet, or the job is no dry run. */
export async function findRealImport({
  tenantId,
  dryRun,
  originalKey,
}: Pick<ImportRow, 'tenantId' | 'dryRun' | 'originalKey'>): Promise<string | null> {
  if (!dryRun || originalKey === null) return null;
  const [job] = await query<{ id: string }>(sql`
    SELECT id FROM bulk_order_creations WHERE tenant_id = ${tenantId} AND idempotency_key = ${originalKey}`);
  return job?.id ?? null;
}
