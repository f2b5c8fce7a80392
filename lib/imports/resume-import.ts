import { randomUUID } from 'node:crypto';
import { query, withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/imports/dispatch-import';
import { findJob, isRunning, lockJob, type LockedJob } from '@/lib/imports/lease';
import { addTimelineEvent } from '@/lib/imports/timeline';

/**
 * Hands a processing job whose lease has expired to a new run of the worker: the new lease fences the old run off.
 * Rows that the job has already made are not made again.
 * @throws ApiError job_not_found, job_already_terminal, lease_active
 */
export async function resumeImport(jobId: string): Promise<void> {
  requireExpired(await findJob(jobId)); // without a lock: running chunks would have to wait for each call that is refused
  const { leaseId, tenantId } = await withTransaction(async (client) => {
    const job = requireExpired(await lockJob(client, jobId));
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
function requireExpired(job: LockedJob | null): LockedJob {
  if (!job) throw new ApiError('job_not_found');
  if (!isRunning(job.status)) throw new ApiError('job_already_terminal', { params: { status: job.status } });
  if (job.status !== 'processing' || !job.leaseExpired) throw new ApiError('lease_active');
  return job;
}

const atOnce = 100;

/**
 * The watchdog's round: resumes the jobs whose worker fell silent, and tells the engine again of the pending ones that
 * it was never told of, or has not begun although a whole lease has passed (it may have lost the event).
 * @returns how many jobs it set going
 */
export async function resumeExpiredImports(): Promise<{ resumed: number; dispatched: number }> {
  const expired = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'processing' AND lease_expires_at < now()
     ORDER BY lease_expires_at LIMIT $1`,
    [atOnce],
  );
  let resumed = 0;
  for (const { id } of expired) {
    try {
      await resumeImport(id);
      resumed++;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // somebody else was faster: ended, or resumed
    }
  }
  return { resumed, dispatched: await dispatchForgotten() };
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
