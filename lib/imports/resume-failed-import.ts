import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/imports/dispatch-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { isRunning, lockJob } from '@/lib/imports/lease';
import { presentImport } from '@/lib/imports/present-import';
import { isResumable } from '@/lib/imports/resumable';
import { addTimelineEvent } from '@/lib/imports/timeline';
import type { Language } from '@/lib/languages/language';
import type { ImportStatus } from '@/prisma/generated/enums';

interface ResumeFailedImportOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
  language: Language;
}

/**
 * Lets a failed job go on, when somebody asks for it: a new lease and a new run, which skips the chunks that have
 * committed. Only where the fault may be gone (see `isResumable`). `_resume` is the watchdog's and stays with jobs whose
 * lease ran out.
 * @throws ApiError job_not_found, job_still_running, job_not_resumable
 */
export async function resumeFailedImport(options: ResumeFailedImportOptions): Promise<Import> {
  const { tenantId, jobId, actorName, language } = options;
  const leaseId = randomUUID();
  await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
    await restart(client, { jobId, leaseId, actorName });
  });
  await dispatchImport({ jobId, leaseId, tenantId });
  return presentImport(await getImportRow(tenantId, jobId), language);
}

/**
 * Lets a job go on by itself that failed only because something was missing for a while; see `failImport`.
 * @returns whether it was still due: somebody may have resumed it, or rolled it back
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
    await restart(client, { jobId, leaseId });
    return job.tenantId;
  });
  if (tenantId === null) return false;
  await dispatchImport({ jobId, leaseId, tenantId });
  return true;
}

/**
 * @param actorName of the person who asked for it; nobody: the job counts it as one of those it may do by itself
 * @throws ApiError job_not_resumable
 */
async function restart(
  client: PoolClient,
  { jobId, leaseId, actorName }: { jobId: string; leaseId: string; actorName?: string },
): Promise<void> {
  await requireResumable(client, jobId);
  // A job that no run ever claimed waits for its first one; any other goes on.
  await client.query(
    `UPDATE bulk_order_creations
     SET status = CASE WHEN started_at IS NULL THEN 'pending' ELSE 'processing' END::"ImportStatus",
         worker_lease_id = $2, lease_expires_at = now() + make_interval(secs => $3), dispatched_at = NULL,
         ended_at = NULL, failure_code = NULL, failure_details = NULL, resume_at = NULL,
         resume_count = CASE WHEN $4 THEN 0 ELSE resume_count + 1 END
     WHERE id = $1`,
    [jobId, leaseId, env().LADING_LEASE_SECONDS, actorName !== undefined],
  );
  await addTimelineEvent(client, { jobId, event: 'import_resumed', actorName });
}

interface EndedRow {
  status: ImportStatus;
  failureCode: string | null;
  rolledBackAt: Date | null;
  tracesExpiredAt: Date | null;
}

async function requireResumable(client: PoolClient, jobId: string) {
  const { rows } = await client.query<EndedRow>(
    `SELECT status, failure_code AS "failureCode", rolled_back_at AS "rolledBackAt",
            traces_expired_at AS "tracesExpiredAt"
     FROM bulk_order_creations WHERE id = $1`,
    [jobId],
  );
  const job = rows[0]!;
  if (isResumable(job)) return;
  const params = { status: job.status, failure_code: job.failureCode ?? '' };
  throw new ApiError('job_not_resumable', { params });
}
