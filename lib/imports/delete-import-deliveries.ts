import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { isRunning } from '@/lib/imports/is-running';
import { lockJob } from '@/lib/imports/lease';
import { addTimelineEvent } from '@/lib/imports/timeline';

interface DeleteImportDeliveriesOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
}

/**
 * Rolls an ended job back: soft-deletes every delivery that it made and that still lives. Their external references
 * are free again. A second call finds nothing left and deletes nothing.
 * @returns how many deliveries were deleted now
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
    const { rowCount: firstTime } = await client.query(
      `UPDATE bulk_order_creations
       SET rolled_back_at = coalesce(rolled_back_at, now()), deleted_count = deleted_count + $2
       WHERE id = $1 AND (rolled_back_at IS NULL OR $2 > 0)`,
      [jobId, deletedCount],
    );
    if (firstTime) {
      await addTimelineEvent(client, {
        ...{ jobId, event: 'deliveries_deleted', actorName },
        details: { deleted_count: deletedCount },
      });
    }
    return deletedCount;
  });
}
