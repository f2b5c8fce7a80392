import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type ReceivedFiles, type ReceivedFileView, RECEIVED_LISTED } from '@/lib/inboxes/inbox-schemas';
import { getInbox } from '@/lib/inboxes/read-inboxes';
import type { Language } from '@/lib/languages/language';
import type { ReceivedReasonCode } from '@/lib/messages/received-reason-codes';
import { receivedReasonMessage } from '@/lib/messages/received-reasons';
import type { ReceivedFile } from '@/prisma/generated/client';

/** The last files that came to an inbox. @throws ApiError inbox_not_found */
export async function listReceivedFiles(
  tenantId: string,
  inboxId: string,
  language: Language,
): Promise<ReceivedFiles> {
  await getInbox(tenantId, inboxId);
  const rows = await db().receivedFile.findMany({
    where: { tenantId, inboxId },
    orderBy: { id: 'desc' }, // UUID v7
    take: RECEIVED_LISTED,
  });
  return { data: await presentFiles(tenantId, rows, language) };
}

/**
 * One file that came to one of the tenant's inboxes: the same bytes may have come to another one first.
 * @throws ApiError received_file_not_found
 */
export async function getReceivedFile(
  tenantId: string,
  id: string,
  language: Language,
): Promise<ReceivedFileView> {
  const row = await db().receivedFile.findFirst({ where: { id, tenantId } });
  if (!row) throw new ApiError('received_file_not_found');
  const [file] = await presentFiles(tenantId, [row], language);
  return file!;
}

async function presentFiles(
  tenantId: string,
  rows: readonly ReceivedFile[],
  language: Language,
): Promise<ReceivedFileView[]> {
  const fileKeys = rows.map(({ fileKey }) => fileKey);
  const [jobs, uploads] = await Promise.all([
    db().bulkOrderCreation.findMany({
      where: { tenantId, idempotencyKey: { in: fileKeys } },
      select: { id: true, idempotencyKey: true },
    }),
    db().upload.findMany({ where: { tenantId, fileKey: { in: fileKeys } }, select: { fileKey: true } }),
  ]);
  const jobOf = new Map(jobs.map(({ id, idempotencyKey }) => [idempotencyKey, id]));
  const waiting = new Set(uploads.map(({ fileKey }) => fileKey));
  return rows.map((row) => {
    const jobId = jobOf.get(row.fileKey) ?? null;
    const isOpen = jobId === null && row.state === 'needs_look';
    const state = jobId
      ? 'imported'
      : !waiting.has(row.fileKey)
        ? 'discarded'
        : isOpen
          ? 'needs_look'
          : 'checking';
    return {
      id: row.id,
      file_name: row.fileName,
      file_size_bytes: Number(row.fileSizeBytes),
      received_at: row.receivedAt.toISOString(),
      state,
      reason_code: row.reasonCode as ReceivedReasonCode | null,
      reason: row.reasonCode && receivedReasonMessage(row.reasonCode, row.reasonParams, language),
      job_id: jobId,
    };
  });
}
