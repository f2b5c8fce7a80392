import { inngest } from '@/inngest/client';
import { env } from '@/lib/env';
import { collectFolder } from '@/lib/inboxes/collect-folder';

/** Once a minute, takes what has come into the folder of the inboxes, if there is one. */
export const collectInboxFiles = inngest.createFunction(
  {
    id: 'collect-inbox-files',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    const root = env().LADING_INBOX_DIR;
    if (root === undefined) return { received: 0 };
    return { received: await step.run('collect', () => collectFolder(root)) };
  },
);
