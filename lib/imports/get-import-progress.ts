import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { chunkSums, liveCount } from '@/lib/imports/get-import-row';
import type { ImportProgress } from '@/lib/imports/import-schemas';
import { presentRollback } from '@/lib/imports/present-rollback';
import { isContinued, isResumable } from '@/lib/import-runs/is-resumable';
import { speak } from '@/lib/messages/catalogues/speak';
import { failureMessage } from '@/lib/messages/file-problems';
import type { Language } from '@/lib/languages/language';
import type { BulkOrderCreation } from '@/prisma/generated/client';
import type { ImportStatus } from '@/prisma/generated/enums';

/** Which job, and the language of its messages. */
export interface GetImportProgressOptions {
  tenantId: string;
  jobId: string;
  language: Language;
}

interface ProgressRow {
  id: string;
  status: ImportStatus;
  isFileRead: boolean;
  totalRecords: number | null;
  succeeded: number;
  failed: number;
  skipped: number;
  deliveries: number;
  updated: number;
  warnings: number;
  failureCode: string | null;
  failureDetails: BulkOrderCreation['failureDetails'];
  rolledBackAt: Date | null;
  deletedCount: number;
  rollbackStartedAt: Date | null;
  rollbackTotal: number | null;
  tracesExpiredAt: Date | null;
  chunks: number | null;
  finishedChunks: number | null;
  isContinued: boolean;
  workerLeaseId: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

/**
 * Progress of the tenant's job. One statement reads the job and its chunks by ID, without the job's long columns
 * (mappings, plan): every page that watches a job calls this up to five times a second.
 * @throws ApiError job_not_found, also when the job belongs to another tenant
 */
export async function getImportProgress({
  tenantId,
  jobId,
  language,
}: GetImportProgressOptions): Promise<ImportProgress> {
  const [row] = await query<ProgressRow>(
    sql`SELECT job.id, job.status, job.file_plan IS NOT NULL AS "isFileRead",
            coalesce(job.total_count, job.total_records) AS "totalRecords",
            ${liveCount('succeeded_count')} AS succeeded, ${liveCount('failed_count')} AS failed,
            ${liveCount('skipped_count')} AS skipped, ${liveCount('delivery_count')} AS deliveries,
            ${liveCount('updated_count')} AS updated,
            ${liveCount('warning_count')} AS warnings,
            job.failure_code AS "failureCode", job.failure_details AS "failureDetails",
            job.rolled_back_at AS "rolledBackAt", job.deleted_count AS "deletedCount",
            job.rollback_started_at AS "rollbackStartedAt", job.rollback_total AS "rollbackTotal",
            job.traces_expired_at AS "tracesExpiredAt",
            ${isContinued} AS "isContinued", sums.chunks, sums.finished_chunks AS "finishedChunks",
            job.worker_lease_id AS "workerLeaseId", job.started_at AS "startedAt", job.ended_at AS "endedAt"
     FROM bulk_order_creations AS job ${chunkSums}
     WHERE job.tenant_id = ${tenantId} AND job.id = ${jobId}`,
  );
  if (!row) throw new ApiError('job_not_found');
  return {
    id: row.id,
    status: row.status,
    file_read: row.isFileRead,
    total_records: row.totalRecords,
    processed_records: row.succeeded + row.failed + row.skipped,
    succeeded_records: row.succeeded,
    failed_records: row.failed,
    skipped_records: row.skipped,
    delivery_count: row.deliveries,
    updated_count: row.updated,
    warning_count: row.warnings,
    failure_code: row.failureCode,
    failure_message: row.failureCode && failureMessage(row.failureCode, row.failureDetails, speak(language)),
    resumable: isResumable(row),
    chunks: row.chunks ? { finished: row.finishedChunks ?? 0, total: row.chunks } : null,
    worker_lease_id: row.workerLeaseId,
    started_at: row.startedAt?.toISOString() ?? null,
    ended_at: row.endedAt?.toISOString() ?? null,
    rolled_back_at: row.rolledBackAt?.toISOString() ?? null,
    rollback: presentRollback(row),
    deleted_count: row.deletedCount,
  };
}
