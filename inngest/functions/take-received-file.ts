import { inngest } from '@/inngest/client';
import { fileReceived } from '@/inngest/events';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';
import { giveUpFile } from '@/lib/inboxes/give-up-file';
import { takeReceivedFile } from '@/lib/inboxes/take-received-file';

/** Decides about a file that came to an inbox: an import, or an unfinished import that waits for a person. */
export const takeFile = inngest.createFunction(
  {
    id: 'take-received-file',
    triggers: [{ event: fileReceived.name }],
    retries: 4,
    concurrency: [
      // A shipper who sends fifty files at once leaves room for the imports of all others.
      { key: 'event.data.tenant_id', limit: 1 },
      { limit: 3 },
    ],
    onFailure: async ({ event }) => {
      await giveUpFile(fileReceived.data.parse(event.data.event.data).received_file_id);
    },
  },
  async ({ event, step }) => {
    const { received_file_id: id } = fileReceived.data.parse(event.data);
    await step.run('take', () => waitForPlace(() => takeReceivedFile(id)));
  },
);
