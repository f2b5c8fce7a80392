import { inngest } from '@/inngest/client';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';

/** The watchdog: once a minute, restarts the jobs whose worker has fallen silent. */
export const resumeImports = inngest.createFunction(
  {
    id: 'resume-bulk-order-creations',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => step.run('resume', () => resumeExpiredImports()),
);
