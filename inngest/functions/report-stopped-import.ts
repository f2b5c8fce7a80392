import { inngest } from '@/inngest/client';
import { importStopped } from '@/inngest/events';
import { takeImportTurn } from '@/lib/import-runs/import-turns';
import { reportStoppedImport } from '@/lib/import-runs/report-stopped-import';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';

/** Writes the files of a job that was aborted or has failed. When it fails for good, the watchdog starts another run. */
export const writeStoppedReport = inngest.createFunction(
  {
    id: 'report-stopped-bulk-order-creation',
    triggers: [{ event: importStopped.name }],
    retries: 3,
    concurrency: [
      { key: 'event.data.tenant_id', limit: 2 },
      { key: 'event.data.job_id', limit: 1 },
    ],
  },
  async ({ event, step }) => {
    const { job_id: jobId } = importStopped.data.parse(event.data);
    const isReported = await step.run('report', () =>
      waitForPlace(() => takeImportTurn(() => reportStoppedImport(jobId))),
    );
    return { isReported };
  },
);
