import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { lockJob } from '@/lib/import-runs/lease';
import { type EndedJob, isContinued, isResumable } from '@/lib/import-runs/is-resumable';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';

/**
 * Automatically resumes a job that failed only because something was temporarily unavailable; see `failImport`.
 * @returns whether it was still due: someone may have resumed it or rolled it back
 */
export async function resumeDueImport(jobId: string): Promise<boolean> {
  const leaseId = randomUUID();
  const tenantId = await withTransaction(async (client) => {
    const job = await lockJob(client, jobId);
    const { rowCount } = await client.query(
      `SELECT FROM bulk_order_creations WHERE id = $1 AND status = 'failed' AND resume_at <= now()`,
      [jobId],
    );
    if (!job || rowCount === 0) return null;
    await restartImport(client, { jobId, leaseId });
    return job.tenantId;
  });
  if (tenantId === null) return false;
  await dispatchImport({ jobId, leaseId, tenantId });
  return true;
}

/**
 * Resumes a failed job whose row the caller has locked: gives it a new lease and clears its failure.
 * @param actorName of the person who asked for it; when absent, it counts as one of the job's automatic resumes
 * @throws ApiError job_not_resumable
 */
export async function restartImport(
  client: PoolClient,
  { jobId, leaseId, actorName }: { jobId: string; leaseId: string; actorName?: string },
): Promise<void> {
  await requireResumable(client, jobId);
  // A job that was never claimed waits for its first run; any other continues.
  const resumeCount = actorName === undefined ? sql`resume_count + 1` : sql`0`;
  await client.query(sql`
    UPDATE bulk_order_creations
    SET status = CASE WHEN started_at IS NULL THEN 'pending' ELSE 'processing' END::"ImportStatus",
        worker_lease_id = ${leaseId}, dispatched_at = NULL,
        lease_expires_at = now() + make_interval(secs => ${env().LADING_LEASE_SECONDS}),
        ended_at = NULL, settled_at = NULL, settled_by_name = NULL, failure_code = NULL, failure_details = NULL,
        success_key = NULL, failed_key = NULL, skipped_key = NULL, unprocessed_key = NULL, report_due_at = NULL,
        resume_at = NULL, resume_count = ${resumeCount}
    WHERE id = ${jobId}`);
  await addTimelineEvent(client, { jobId, event: 'import_resumed', actorName });
}

async function requireResumable(client: PoolClient, jobId: string) {
  const { rows } = await client.query<EndedJob>(
    sql`SELECT status, failure_code AS "failureCode", rolled_back_at AS "rolledBackAt",
            rollback_started_at AS "rollbackStartedAt", traces_expired_at AS "tracesExpiredAt",
            ${isContinued} AS "isContinued"
     FROM bulk_order_creations AS job WHERE id = ${jobId}`,
  );
  const job = rows[0]!;
  if (isResumable(job)) return;
  const params = { status: job.status, failure_code: job.failureCode ?? '' };
  throw new ApiError('job_not_resumable', { params });
}
