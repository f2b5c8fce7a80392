import { inngest } from '@/inngest/client';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';

/** The watchdog: each minute it sets the jobs going again whose worker fell silent. */
export const resumeImports = inngest.createFunction(
  {
    id: 'resume-bulk-order-creations',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => step.run('resume', () => resumeExpiredImports()),
);
