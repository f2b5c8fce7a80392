import { randomUUID } from 'node:crypto';
import { query, withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/imports/dispatch-import';
import { findLostRuns } from '@/lib/imports/find-lost-runs';
import { isRunning } from '@/lib/imports/is-running';
import { findJob, lockJob, type LockedJob } from '@/lib/imports/lease';
import { resumeDueImport } from '@/lib/imports/resume-failed-import';
import { addTimelineEvent } from '@/lib/imports/timeline';

/**
 * Hands a processing job whose lease has expired to a new run of the worker: the new lease fences the old run off.
 * Rows that the job has already made are not made again.
 * @param lostLease the lease of a run that the engine no longer has: nobody works under it, so its end is not waited for
 * @throws ApiError job_not_found, job_already_terminal, lease_active
 */
export async function resumeImport(jobId: string, lostLease?: string): Promise<void> {
  // Without a lock first: running chunks would have to wait for each call that is refused.
  requireSilent(await findJob(jobId), lostLease);
  const { leaseId, tenantId } = await withTransaction(async (client) => {
    const job = requireSilent(await lockJob(client, jobId), lostLease);
    const newLeaseId = randomUUID();
    await client.query(
      `UPDATE bulk_order_creations
       SET worker_lease_id = $2, lease_expires_at = now() + make_interval(secs => $3), dispatched_at = NULL
       WHERE id = $1`,
      [jobId, newLeaseId, env().LADING_LEASE_SECONDS],
    );
    await addTimelineEvent(client, { jobId, event: 'import_resumed' });
    return { leaseId: newLeaseId, tenantId: job.tenantId };
  });
  await dispatchImport({ jobId, leaseId, tenantId });
}

/** @throws ApiError job_not_found, job_already_terminal, lease_active */
function requireSilent(job: LockedJob | null, lostLease: string | undefined): LockedJob {
  if (!job) throw new ApiError('job_not_found');
  if (!isRunning(job.status)) throw new ApiError('job_already_terminal', { params: { status: job.status } });
  const isSilent = job.leaseExpired || (lostLease !== undefined && job.workerLeaseId === lostLease);
  if (job.status !== 'processing' || !isSilent) throw new ApiError('lease_active');
  return job;
}

const atOnce = 100;

export interface WatchdogRound {
  resumed: number;
  dispatched: number;
}

/**
 * The watchdog's round: resumes the jobs whose worker fell silent, whose run the engine has lost, and those that failed
 * for a reason that may have passed; and tells the engine again of the pending ones that it was never told of, or has not
 * begun although a whole lease has passed (it may have lost the event).
 * @returns how many jobs it set going
 */
export async function resumeExpiredImports(): Promise<WatchdogRound> {
  const expired = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'processing' AND lease_expires_at < now()
     ORDER BY lease_expires_at LIMIT $1`,
    [atOnce],
  );
  let resumed = 0;
  for (const { id } of expired) resumed += await countResumed(resumeImport(id));
  resumed += await resumeDue();
  const lost = await findLostRuns();
  for (const job of lost.filter(({ status }) => status === 'processing'))
    resumed += await countResumed(resumeImport(job.jobId, job.leaseId));
  const untold = lost.filter(({ status }) => status === 'pending');
  for (const job of untold) await dispatchImport({ ...job, again: true });
  return { resumed, dispatched: untold.length + (await dispatchForgotten()) };
}

async function countResumed(resuming: Promise<void>): Promise<number> {
  try {
    await resuming;
    return 1;
  } catch (error) {
    if (error instanceof ApiError) return 0; // somebody else was faster: ended, or resumed
    throw error;
  }
}

async function resumeDue(): Promise<number> {
  const due = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'failed' AND resume_at <= now() AND rolled_back_at IS NULL AND traces_expired_at IS NULL
     ORDER BY resume_at LIMIT $1`,
    [atOnce],
  );
  let resumed = 0;
  for (const { id } of due) {
    try {
      if (await resumeDueImport(id)) resumed++;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // rolled back, or its file expired, a moment ago
    }
  }
  return resumed;
}

/** A request tells the engine itself; what it left untold for this long, the watchdog tells. */
const untoldSeconds = 15;

/**
 * A pending job keeps its lease: an event that was only late makes a second run of the same lease, which finds every
 * chunk done. A new lease would put a job that waits in a long queue at its end again and again.
 */
async function dispatchForgotten(): Promise<number> {
  const forgotten = await query<{ jobId: string; leaseId: string; tenantId: string; expired: boolean }>(
    `UPDATE bulk_order_creations SET lease_expires_at = greatest(lease_expires_at, now()) + make_interval(secs => $1)
     WHERE id IN (
       SELECT id FROM bulk_order_creations
       WHERE (status = 'pending' AND lease_expires_at < now())
          OR (status IN ('pending', 'processing') AND dispatched_at IS NULL
              AND lease_expires_at < now() + make_interval(secs => $1::int - $2::int))
       LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING id AS "jobId", worker_lease_id AS "leaseId", tenant_id AS "tenantId",
               dispatched_at IS NOT NULL AS expired`,
    [env().LADING_LEASE_SECONDS, untoldSeconds, atOnce],
  );
  for (const job of forgotten) await dispatchImport({ ...job, again: job.expired });
  return forgotten.length;
}
