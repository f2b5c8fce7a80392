import { inngest } from '@/inngest/client';
import { dispatchSilentRollbacks } from '@/lib/import-runs/dispatch-rollback';
import { dispatchOverdueReports } from '@/lib/import-runs/dispatch-stopped-report';
import { dispatchSilentBatches } from '@/lib/inbound/dispatch-batch';
import { pursueReceivedFiles } from '@/lib/inboxes/pursue-received-files';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';

/** The watchdog: once a minute, restarts the jobs, rollbacks, reports, batches and received files that have fallen silent. */
export const resumeImports = inngest.createFunction(
  {
    id: 'resume-bulk-order-creations',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    const round = await step.run('resume', () => resumeExpiredImports());
    return {
      ...round,
      rollbacks: await step.run('roll-back', () => dispatchSilentRollbacks()),
      reports: await step.run('report', () => dispatchOverdueReports()),
      batches: await step.run('take-in', () => dispatchSilentBatches()),
      files: await step.run('received-files', () => pursueReceivedFiles()),
    };
  },
);
