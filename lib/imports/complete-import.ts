import { withTransaction } from '@/lib/db';
import { endJob } from '@/lib/imports/end-job';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/imports/lease';

/**
 * Ends the job `completed`, if the lease is still the job's own.
 * @throws Error when a chunk is not finished: the orchestration is wrong
 */
export async function completeImport({ jobId, leaseId }: LeasedJob): Promise<void> {
  await withTransaction(async (client) => {
    if (!holdsLease(await lockJob(client, jobId), leaseId)) return;
    const { rows } = await client.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM bulk_order_creation_chunks
       WHERE bulk_order_creation_id = $1 AND finished_at IS NULL`,
      [jobId],
    );
    if (rows[0]?.open !== 0)
      throw new Error(`Job ${jobId} cannot be completed: ${rows[0]?.open} chunks are open.`);
    await endJob(client, { jobId, status: 'completed', event: 'import_completed' });
  });
}
