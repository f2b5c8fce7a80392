import { inngest } from '@/inngest/client';
import { env } from '@/lib/env';
import { collectFolder } from '@/lib/inboxes/collect-folder';
import { collectInboxBucket } from '@/lib/inboxes/inbox-bucket';

/** Once a minute, takes what has come into the folder and the bucket of the inboxes, where there are such. */
export const collectInboxFiles = inngest.createFunction(
  {
    id: 'collect-inbox-files',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    const { LADING_INBOX_DIR: root, LADING_INBOX_S3: bucket } = env();
    // First, as it never throws: a folder that cannot be read must not hold it up.
    const ofBucket = bucket ? await step.run('collect-bucket', () => collectInboxBucket()) : 0;
    const ofFolder = root === undefined ? 0 : await step.run('collect', () => collectFolder(root));
    return { received: ofBucket + ofFolder };
  },
);
