import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { announceCancellation } from '@/lib/imports/dispatch-import';
import { endJob } from '@/lib/imports/end-job';
import { isRunning, lockJob } from '@/lib/imports/lease';

interface AbortImportOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
}

/**
 * Cancels a pending or processing job. Chunks that are committing finish first; none commits afterwards. Deliveries
 * that were made are kept.
 * @throws ApiError job_not_found, job_already_terminal
 */
export async function abortImport({ tenantId, jobId, actorName }: AbortImportOptions): Promise<void> {
  await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (!isRunning(job.status)) throw new ApiError('job_already_terminal', { params: { status: job.status } });
    await endJob(client, { jobId, status: 'cancelled', event: 'import_aborted', actorName });
  });
  await announceCancellation(jobId);
}
