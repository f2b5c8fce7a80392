import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { announceCancellation } from '@/lib/import-runs/dispatch-import';
import { dispatchStoppedReport } from '@/lib/import-runs/dispatch-stopped-report';
import { endJob } from '@/lib/import-runs/end-job';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { presentImport } from '@/lib/imports/present-import';
import type { Language } from '@/lib/languages/language';

interface AbortImportOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
  language: Language;
}

/**
 * Cancels a pending or processing job. Chunks that are already committing finish first; none commits afterwards.
 * Deliveries that were created are kept.
 * @throws ApiError job_not_found, job_already_terminal
 */
export async function abortImport(options: AbortImportOptions): Promise<Import> {
  const { tenantId, jobId, actorName, language } = options;
  await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (!isRunning(job.status))
      throw new ApiError('job_already_terminal', { params: { status: job.status } });
    await endJob(client, { jobId, status: 'cancelled', event: 'import_aborted', actorName });
  });
  await announceCancellation(jobId);
  await announceEvents(tenantId);
  await dispatchStoppedReport({ jobId, tenantId });
  return presentImport(await getImportRow(tenantId, jobId), language);
}
