import { inngest } from '@/inngest/client';
import { rollbackRequested } from '@/inngest/events';
import { takeImportTurn } from '@/lib/import-runs/import-turns';
import { rollBackNext } from '@/lib/import-runs/roll-back-import';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';

/**
 * Deletes the deliveries of a job, some thousands in each step. A step goes on from what is deleted already, so that it
 * may run again at any time. When a step fails for good, the watchdog starts another run.
 */
export const rollBackImport = inngest.createFunction(
  {
    id: 'roll-back-bulk-order-creation',
    triggers: [{ event: rollbackRequested.name }],
    retries: 3,
    concurrency: [
      { key: 'event.data.tenant_id', limit: 2 },
      { key: 'event.data.job_id', limit: 1 },
    ],
  },
  async ({ event, step }) => {
    const { job_id: jobId } = rollbackRequested.data.parse(event.data);
    for (let part = 0, afterRow = 0; ; part++) {
      const from: number = afterRow;
      const { lastRow } = await step.run(`delete-${part}`, () =>
        waitForPlace(() => takeImportTurn(() => rollBackNext(jobId, from))),
      );
      if (lastRow === null) return { parts: part + 1 };
      afterRow = lastRow;
    }
  },
);
