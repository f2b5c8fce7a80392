import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { getImportRow, type ImportRow } from '@/lib/imports/get-import-row';
import { contentTypes, type ImportDetail, type TimelineEvent } from '@/lib/imports/import-schemas';
import { readFailedRows } from '@/lib/imports/list-failed-rows';
import { presentImport } from '@/lib/imports/present-import';
import type { Language } from '@/lib/languages/language';
import { objectStore } from '@/lib/storage/open-object-store';

interface GetImportOptions {
  tenantId: string;
  jobId: string;
  language: Language;
  /** Where the app is reached. */
  origin: string;
}

/** How many failed rows come with the job itself. */
const firstFailedRows = 500;

/** The job with its files' signed URLs, its timeline and its first failed rows. @throws ApiError job_not_found */
export async function getImport({
  tenantId,
  jobId,
  language,
  origin,
}: GetImportOptions): Promise<ImportDetail> {
  const row = await getImportRow(tenantId, jobId);
  const [events, failedRows, original, success, failed] = await Promise.all([
    // By the database's clock: the IDs come from the clocks of several processes, which may jump.
    db().bulkOrderCreationEvent.findMany({
      where: { bulkOrderCreationId: jobId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    readFailedRows({ jobId, language, limit: firstFailedRows }),
    signFile(row, 'original', origin),
    signFile(row, 'success', origin),
    signFile(row, 'failed', origin),
  ]);
  return {
    ...presentImport(row, language),
    original_signed_url: original,
    success_signed_url: success,
    failed_signed_url: failed,
    event_timeline: events.map((event) => ({
      id: event.id,
      event: event.event as TimelineEvent,
      actor_name: event.actorName,
      details: event.details as Record<string, unknown> | null,
      created_at: event.createdAt.toISOString(),
    })),
    failed_order_logs: failedRows.data,
    failed_order_logs_total: failedRows.total,
    failed_order_logs_next_cursor: failedRows.next_cursor,
  };
}

interface GetFileUrlOptions {
  tenantId: string;
  jobId: string;
  file: JobFile;
  origin: string;
}

/** The files of a job that people may have. */
export type JobFile = 'original' | 'success' | 'failed';

/**
 * The signed URL of one of a job's files, for somebody who is about to fetch it: that is recorded. (The URLs in the job's
 * own answer are not: a page that watches a job gets them each second.)
 * @throws ApiError job_not_found, csv_not_ready, file_expired
 */
export async function getFileUrl({ tenantId, jobId, file, origin }: GetFileUrlOptions): Promise<string> {
  const row = await getImportRow(tenantId, jobId);
  if (row.tracesExpiredAt) throw new ApiError('file_expired');
  const url = await signFile(row, file, origin);
  if (!url) throw new ApiError('csv_not_ready');
  const subject = { kind: 'import', id: jobId, name: row.name } as const;
  await recordAudit(db(), { action: 'file_downloaded', tenantId, subject, details: { file } });
  return url;
}

/** Null: the file has not been written, or is no longer kept. */
async function signFile(row: ImportRow, file: JobFile, origin: string) {
  if (row.tracesExpiredAt) return null;
  const key = { original: row.fileKey, success: row.successKey, failed: row.failedKey }[file];
  if (!key) return null;
  const stem = row.fileName.replace(/\.[^.]*$/, '');
  return objectStore().signDownload({
    key,
    fileName: file === 'original' ? row.fileName : `${stem}-${file}.csv`,
    contentType: file === 'original' ? contentTypes[row.fileKind] : contentTypes.csv,
    expiresAt: new Date(Date.now() + env().LADING_DOWNLOAD_URL_SECONDS * 1000),
    origin,
  });
}
