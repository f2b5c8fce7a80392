import { inngest } from '@/inngest/client';
import { batchReceived } from '@/inngest/events';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';
import { failWaiting, takeInPart } from '@/lib/inbound/take-in-part';

/** Takes in a waiting batch, a part of up to 10,000 items in each step. */
export const takeInBatch = inngest.createFunction(
  {
    id: 'take-in-batch',
    triggers: [{ event: batchReceived.name }],
    retries: 5,
    concurrency: [
      { key: 'event.data.tenant_id', limit: 2 },
      { key: 'event.data.import_job_id', limit: 1 },
    ],
    onFailure: async ({ event }) => {
      await failWaiting(batchReceived.data.parse(event.data.event.data).import_job_id, 'processing_failed');
    },
  },
  async ({ event, step }) => {
    const { import_job_id: importJobId } = batchReceived.data.parse(event.data);
    for (let part = 0; ; part++) {
      const { more } = await step.run(`part-${part}`, () => waitForPlace(() => takeInPart(importJobId)));
      if (!more) return { parts: part + 1 };
    }
  },
);
