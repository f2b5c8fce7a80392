import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/import-runs/lease';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';

/**
 * Marks the job as being worked on by this run. @returns false when the lease is no longer the job's because it was
 * aborted or resumed; then there is nothing to do
 */
export async function claimImport({ jobId, leaseId }: LeasedJob): Promise<boolean> {
  return withTransaction(async (client) => {
    const job = await lockJob(client, jobId);
    if (!holdsLease(job, leaseId)) return false;
    await client.query(sql`
      UPDATE bulk_order_creations
      SET status = 'processing', started_at = coalesce(started_at, now()),
          lease_expires_at = now() + make_interval(secs => ${env().LADING_LEASE_SECONDS})
      WHERE id = ${jobId}`);
    if (job.status === 'pending') await addTimelineEvent(client, { jobId, event: 'import_started' });
    return true;
  });
}
