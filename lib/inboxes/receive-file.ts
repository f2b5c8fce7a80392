import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { v7 as newId } from 'uuid';
import type { AuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { requireRoom } from '@/lib/faults/disk-room';
import { tryToRemoveUpload } from '@/lib/import-drafts/discard-draft';
import { contentTypes } from '@/lib/import-files/content-types';
import { registerUpload } from '@/lib/imports/request-upload';
import { dispatchReceivedFile } from '@/lib/inboxes/dispatch-received-file';
import { SAME_FILE_HOURS } from '@/lib/inboxes/inbox-schemas';
import { nameReceivedFile } from '@/lib/inboxes/name-received-file';
import { holdTransfer } from '@/lib/storage/hold-transfer';
import { objectStore } from '@/lib/storage/open-object-store';
import type { FolderObject } from '@/lib/storage/s3-folder';
import type { Inbox } from '@/prisma/generated/client';

interface ReceiveFileOptions {
  inbox: Inbox;
  /** As the sender calls it. */
  fileName: string;
  content: AsyncIterable<Uint8Array>;
  /** Bytes that the sender has announced; null: it has not. */
  announcedBytes: number | null;
  /** From where it came, for the audit trail. */
  from: Pick<AuditActor, 'ipAddress' | 'userAgent'>;
  /** The object of a bucket that it is: noted as taken, whatever file it turns out to be. */
  object?: TakenObject;
}

/** An object of a bucket, by what changes when its content is replaced. */
type TakenObject = Pick<FolderObject, 'key' | 'etag' | 'modifiedAt'>;

/** A request sends the event itself; after this long, the watchdog does. */
const DISPATCH_GRACE_SECONDS = 15;

/**
 * Takes a file in, whole or not at all, and tells the engine. The same bytes within a day are the same file, whatever they
 * are called and to whichever inbox of the tenant they come, unless somebody has put the first one away or taken its import
 * back. A crash before the last step leaves an upload that no one uses; a sender who heard nothing sends the file again.
 * @returns the file's ID, and whether it was there already
 * @throws ApiError unsupported_file_extension, file_too_large, upload_incomplete, too_many_unused_uploads, those of the content;
 *   NoRoomError, TooBusyError
 */
export async function receiveFile(options: ReceiveFileOptions): Promise<{ id: string; isNew: boolean }> {
  const { inbox, content, announcedBytes, from, object } = options;
  const { tenantId } = inbox;
  const fileName = nameReceivedFile(options.fileName);
  requireRoom(announcedBytes ?? 0);
  const upload = await registerUpload({
    ...{ tenantId, fileName, expiresAt: new Date() },
    fileSizeBytes: announcedBytes ?? undefined,
  });
  const { fileKey, fileKind, limitBytes } = upload;
  let isKept = false;
  try {
    const release = holdTransfer('uploads', fileKey);
    const measured = measure(content, limitBytes);
    await objectStore().write(fileKey, measured.parts(), contentTypes[fileKind]).finally(release);
    const { sizeBytes, sha256 } = measured.result();
    if (announcedBytes !== null && sizeBytes !== announcedBytes) {
      const params = { received_bytes: sizeBytes, announced_bytes: announcedBytes };
      throw new ApiError('upload_incomplete', { params });
    }
    const kept = await withTransaction(async (client) =>
      noteTaken(client, inbox, {
        object,
        kept: await keepFile(client, { inbox, fileKey, fileName, sizeBytes, sha256, from }),
      }),
    );
    isKept = kept.isNew;
    if (isKept) await dispatchReceivedFile({ id: kept.id, tenantId });
    return kept;
  } finally {
    if (!isKept) await tryToRemoveUpload(tenantId, fileKey);
  }
}

/** Lets the parts of a file through and says afterwards how large it was and what its hash is. */
function measure(content: AsyncIterable<Uint8Array>, limitBytes: number) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  return {
    /** @throws ApiError file_too_large: the store keeps nothing of it then */
    async *parts(): AsyncGenerator<Uint8Array> {
      for await (const part of content) {
        sizeBytes += part.byteLength;
        if (sizeBytes > limitBytes)
          throw new ApiError('file_too_large', { params: { limit_bytes: env().LADING_MAX_FILE_BYTES } });
        hash.update(part);
        yield part;
      }
    },
    result: () => ({ sizeBytes, sha256: hash.digest('hex') }),
  };
}

/** In the same transaction: who finds the note knows that the file has been received. */
async function noteTaken(
  client: PoolClient,
  inbox: Inbox,
  { object, kept }: { object: TakenObject | undefined; kept: { id: string; isNew: boolean } },
): Promise<{ id: string; isNew: boolean }> {
  if (object) {
    await client.query(sql`
      INSERT INTO taken_objects (inbox_id, object_key, etag, modified_at, received_file_id)
      VALUES (${inbox.id}, ${object.key}, ${object.etag}, ${object.modifiedAt}, ${kept.id})
      ON CONFLICT DO NOTHING`);
  }
  return kept;
}

interface ArrivedFile {
  inbox: Inbox;
  fileKey: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  from: Pick<AuditActor, 'ipAddress' | 'userAgent'>;
}

async function keepFile(client: PoolClient, file: ArrivedFile): Promise<{ id: string; isNew: boolean }> {
  const { inbox, fileKey, fileName, sizeBytes, sha256, from } = file;
  const { tenantId } = inbox;
  // One at a time: of two senders of the same bytes, the second must find what the first has made.
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `received:${tenantId}:${sha256}`,
  ]);
  const { rows } = await client.query<{ id: string }>(sql`
    SELECT received.id FROM received_files AS received
    LEFT JOIN bulk_order_creations AS job ON job.idempotency_key = received.file_key
    WHERE received.tenant_id = ${tenantId} AND received.content_sha256 = ${sha256}
      AND received.received_at > now() - make_interval(hours => ${SAME_FILE_HOURS})
      AND (job.id IS NOT NULL OR EXISTS (SELECT FROM uploads WHERE file_key = received.file_key))
      AND job.rolled_back_at IS NULL AND job.rollback_started_at IS NULL
    ORDER BY received.id LIMIT 1`);
  if (rows[0]) return { id: rows[0].id, isNew: false };
  const id = newId();
  await client.query(sql`
    INSERT INTO received_files (id, tenant_id, inbox_id, file_key, file_name, file_size_bytes, content_sha256, due_at)
    VALUES (${id}, ${tenantId}, ${inbox.id}, ${fileKey}, ${fileName}, ${sizeBytes}, ${sha256},
            now() + make_interval(secs => ${DISPATCH_GRACE_SECONDS}))`);
  await client.query(sql`UPDATE uploads SET file_size_bytes = ${sizeBytes} WHERE file_key = ${fileKey}`);
  await client.query(sql`UPDATE inboxes SET last_received_at = now() WHERE id = ${inbox.id}`);
  await recordAudit(client, {
    action: 'file_received',
    tenantId,
    subject: { kind: 'inbox', id: inbox.id, name: inbox.name },
    details: { file_name: fileName, file_size_bytes: sizeBytes },
    doer: { kind: 'inbox', id: inbox.id, name: inbox.name, ...from },
  });
  return { id, isNew: true };
}
