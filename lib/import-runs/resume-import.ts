import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { isRunning } from '@/lib/import-runs/is-running';
import { findJob, lockJob, type LockedJob } from '@/lib/import-runs/lease';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';

/**
 * Hands a processing job whose lease has expired to a new run of the worker: the new lease fences off the old run.
 * Rows that the job has already created are not created again.
 * @param lostLease the lease of a run that the engine has lost: nobody works under it, so there is no need to wait
 *   for it to expire
 * @throws ApiError job_not_found, job_already_terminal, lease_active
 */
export async function resumeImport(jobId: string, lostLease?: string): Promise<void> {
  // Check without a lock first; otherwise running chunks would have to wait for every refused call.
  requireSilent(await findJob(jobId), lostLease);
  const { leaseId, tenantId } = await withTransaction(async (client) => {
    const job = requireSilent(await lockJob(client, jobId), lostLease);
    const newLeaseId = randomUUID();
    await client.query(sql`
      UPDATE bulk_order_creations
      SET worker_lease_id = ${newLeaseId}, dispatched_at = NULL,
          lease_expires_at = now() + make_interval(secs => ${env().LADING_LEASE_SECONDS})
      WHERE id = ${jobId}`);
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
