import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';

interface DeleteImportDeliveriesOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
}

/**
 * Rolls back an ended job: soft-deletes all its remaining deliveries and frees their external references. A second
 * call finds nothing left to delete.
 * @returns how many deliveries this call deleted
 * @throws ApiError job_not_found, job_still_running
 */
export async function deleteImportDeliveries(options: DeleteImportDeliveriesOptions): Promise<number> {
  const { tenantId, jobId, actorName } = options;
  return withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
    const { rowCount } = await client.query(
      'UPDATE deliveries SET deleted_at = now() WHERE bulk_order_creation_id = $1 AND deleted_at IS NULL',
      [jobId],
    );
    const deletedCount = rowCount ?? 0;
    const { rowCount: changed } = await client.query(sql`
      UPDATE bulk_order_creations
      SET rolled_back_at = coalesce(rolled_back_at, now()), deleted_count = deleted_count + ${deletedCount}
      WHERE id = ${jobId} AND (rolled_back_at IS NULL OR ${deletedCount > 0})`);
    if (changed) {
      await addTimelineEvent(client, {
        jobId,
        event: 'deliveries_deleted',
        actorName,
        details: { deleted_count: deletedCount },
      });
    }
    return deletedCount;
  });
}
