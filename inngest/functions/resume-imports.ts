import { inngest } from '@/inngest/client';
import { dispatchSilentRollbacks } from '@/lib/import-runs/dispatch-rollback';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';

/** The watchdog: once a minute, restarts the jobs and the rollbacks that have fallen silent. */
export const resumeImports = inngest.createFunction(
  {
    id: 'resume-bulk-order-creations',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    const round = await step.run('resume', () => resumeExpiredImports());
    return { ...round, rollbacks: await step.run('roll-back', () => dispatchSilentRollbacks()) };
  },
);
