import { ApiError } from '@/lib/errors';
import { isRunning } from '@/lib/import-runs/is-running';
import { findKept } from '@/lib/imports/find-kept';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { RollbackPreview } from '@/lib/imports/rollback-schemas';

/**
 * What a rollback of an ended job would delete and keep at this moment. A delivery that is changed afterwards stays, too.
 * @throws ApiError job_not_found, job_still_running
 */
export async function previewRollback(tenantId: string, jobId: string): Promise<RollbackPreview> {
  const job = await getImportRow(tenantId, jobId);
  if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
  const kept = await findKept(jobId);
  const keptCount = kept.reduce((sum, { count }) => sum + count, 0);
  return {
    deliveries: Math.max(0, job.deliveryCount - job.deletedCount - keptCount),
    kept,
    updated: job.updatedCount,
  };
}
