import { env } from '@/lib/env';
import { contentTypes } from '@/lib/import-files/content-types';
import type { ImportRow } from '@/lib/imports/get-import-row';
import { objectStore } from '@/lib/storage/open-object-store';

/** The files of a job that people may download. */
export type JobFile = 'original' | 'success' | 'failed' | 'skipped' | 'unprocessed';

/** The signed URL of one of a job's files. Null: not written yet, or no longer kept. */
export async function signImportFile(row: ImportRow, file: JobFile, origin: string): Promise<string | null> {
  if (row.tracesExpiredAt) return null;
  const key = {
    original: row.originalKey ?? row.fileKey,
    success: row.successKey,
    failed: row.failedKey,
    skipped: row.skippedKey,
    unprocessed: row.unprocessedKey,
  }[file];
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
