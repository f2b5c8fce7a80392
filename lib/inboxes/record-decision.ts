import sql from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import { query, withTransaction } from '@/lib/db';
import { addEvent } from '@/lib/events/add-event';
import { announceEvents } from '@/lib/events/announce-events';
import type { ReceivedReason } from '@/lib/messages/received-reason-codes';
import type { Inbox, ReceivedFile } from '@/prisma/generated/client';

/** Notes that a file has become an import: the import itself is made elsewhere, by its file key. */
export async function noteImported({ id }: ReceivedFile): Promise<void> {
  await query(sql`
    UPDATE received_files
    SET state = 'imported', decided_at = now(), reason_code = NULL, reason_params = NULL
    WHERE id = ${id} AND state <> 'imported'`);
}

/** Notes which profile fits. */
export async function noteProfile({ id }: ReceivedFile, profileId: string): Promise<void> {
  await query(sql`UPDATE received_files SET profile_id = ${profileId} WHERE id = ${id}`);
}

/** Notes that a dry run tries the file; its end is seen by the watchdog. */
export async function awaitDryRun({ id }: ReceivedFile, dryRunId: string): Promise<void> {
  await query(sql`
    UPDATE received_files SET state = 'checking', dry_run_id = ${dryRunId} WHERE id = ${id} AND state = 'received'`);
}

/**
 * Leaves a file for a person: as an unfinished import, with the reason. Whoever starts an import of it at the same time comes
 * before or waits: a file that has an import is never left.
 */
export async function leaveForPerson(
  file: ReceivedFile & { inbox: Inbox },
  { code, params }: ReceivedReason,
): Promise<void> {
  const { id, tenantId, fileKey, fileName, inbox } = file;
  const isLeft = await withTransaction(async (client) => {
    // Like lib/import-drafts/discard-draft.ts: a start holds it FOR KEY SHARE.
    await client.query(sql`SELECT FROM uploads WHERE file_key = ${fileKey} FOR UPDATE`);
    const { rowCount: jobs } = await client.query(sql`
      SELECT FROM bulk_order_creations WHERE tenant_id = ${tenantId} AND idempotency_key = ${fileKey}`);
    const isImported = jobs !== 0;
    const { rowCount } = await client.query(sql`
      UPDATE received_files
      SET state = ${isImported ? 'imported' : 'needs_look'}::"ReceivedFileState", decided_at = now(),
          reason_code = ${isImported ? null : code}, reason_params = ${isImported || !params ? null : JSON.stringify(params)}
      WHERE id = ${id} AND state IN ('received', 'checking')`);
    if (rowCount === 0 || isImported) return false;
    await client.query(sql`
      INSERT INTO import_drafts (id, tenant_id, file_key, file_name, choices, choices_version, person_id, person_name)
      SELECT ${id}, tenant_id, file_key, ${fileName}, '{}'::json, 1, ${inbox.id}, ${inbox.name}
      FROM uploads WHERE file_key = ${fileKey} AND tenant_id = ${tenantId}
      ON CONFLICT DO NOTHING`);
    await recordAudit(client, {
      action: 'received_file_needs_look',
      tenantId,
      subject: { kind: 'inbox', id: inbox.id, name: inbox.name },
      details: { file_name: fileName, code },
    });
    const data = { received_file_id: id, inbox_id: inbox.id, reason_code: code };
    await addEvent(client, { tenantId, type: 'received_file.needs_look', data });
    return true;
  });
  if (isLeft) await announceEvents(tenantId);
}
