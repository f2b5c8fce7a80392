import { db, withTransaction } from '@/lib/db';
import { announceEvents } from '@/lib/events/announce-events';
import { endJob } from '@/lib/import-runs/end-job';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/import-runs/lease';
import { removeReportParts } from '@/lib/import-runs/report-parts';

/**
 * Ends the job as `completed` if the lease is still valid.
 * @throws Error when a chunk is unfinished, which means that the orchestration is wrong
 */
export async function completeImport({ jobId, leaseId }: LeasedJob): Promise<void> {
  const completed = await withTransaction(async (client) => {
    const job = await lockJob(client, jobId);
    if (!holdsLease(job, leaseId)) return null;
    const { rows } = await client.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM bulk_order_creation_chunks
       WHERE bulk_order_creation_id = $1 AND finished_at IS NULL`,
      [jobId],
    );
    if (rows[0]?.open !== 0)
      throw new Error(`Job ${jobId} cannot be completed: ${rows[0]?.open} chunks are open.`);
    await endJob(client, { jobId, status: 'completed', event: 'import_completed' });
    return job;
  });
  if (!completed) return;
  await announceEvents(completed.tenantId);
  await removeParts(jobId);
}

/** Parts that cannot be removed here are removed with the job's other files when those expire. */
async function removeParts(jobId: string) {
  try {
    const { fileKey } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
    await removeReportParts(fileKey);
  } catch (error) {
    console.warn(`Report parts of job ${jobId} could not be removed: ${String(error)}`);
  }
}
