import { db } from '@/lib/db';
import { findRealImport } from '@/lib/imports/import-for-real';
import { getFamily } from '@/lib/imports/get-family';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { TimelineEvent } from '@/lib/import-runs/timeline-events';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { readFailedRows } from '@/lib/imports/list-failed-rows';
import { presentImport } from '@/lib/imports/present-import';
import { signImportFile } from '@/lib/imports/sign-import-file';
import type { Language } from '@/lib/languages/language';

interface GetImportOptions {
  tenantId: string;
  jobId: string;
  language: Language;
  /** The app's public origin. */
  origin: string;
  /** How many failed rows to return at most. */
  failedRows?: number;
}

/** The job with its files' signed URLs, its timeline and its first failed rows. @throws ApiError job_not_found */
export async function getImport({
  tenantId,
  jobId,
  language,
  origin,
  failedRows: limit = 500,
}: GetImportOptions): Promise<ImportDetail> {
  const row = await getImportRow(tenantId, jobId);
  const [realId, family, events, failedRows, original, success, failed, skipped, unprocessed] =
    await Promise.all([
      findRealImport(row),
      getFamily(row),
      // Ordered by the database's clock: the IDs come from the clocks of several processes, which may jump.
      db().bulkOrderCreationEvent.findMany({
        where: { bulkOrderCreationId: jobId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
      readFailedRows({ jobId, language, limit }),
      signImportFile(row, 'original', origin),
      signImportFile(row, 'success', origin),
      signImportFile(row, 'failed', origin),
      signImportFile(row, 'skipped', origin),
      signImportFile(row, 'unprocessed', origin),
    ]);
  return {
    ...presentImport(row, language),
    real_import_id: realId,
    family,
    original_signed_url: original,
    success_signed_url: success,
    failed_signed_url: failed,
    skipped_signed_url: skipped,
    unprocessed_signed_url: unprocessed,
    reports_pending: row.reportDueAt !== null,
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
