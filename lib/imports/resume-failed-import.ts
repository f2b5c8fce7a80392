import { randomUUID } from 'node:crypto';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { presentImport } from '@/lib/imports/present-import';
import { restartImport } from '@/lib/import-runs/restart-import';
import type { Language } from '@/lib/languages/language';

interface ResumeFailedImportOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
  language: Language;
}

/**
 * Resumes a failed job at someone's request: a new lease and a new run, which skips the committed chunks. Only when
 * the cause may be gone (see `isResumable`). `_resume` belongs to the watchdog and handles only jobs whose lease
 * has expired.
 * @throws ApiError job_not_found, job_still_running, job_not_resumable
 */
export async function resumeFailedImport(options: ResumeFailedImportOptions): Promise<Import> {
  const { tenantId, jobId, actorName, language } = options;
  const leaseId = randomUUID();
  await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
    await restartImport(client, { jobId, leaseId, actorName });
  });
  await dispatchImport({ jobId, leaseId, tenantId });
  return presentImport(await getImportRow(tenantId, jobId), language);
}
