import { inngest } from '@/inngest/client';
import { outboxWritten } from '@/inngest/events';
import { sendDue } from '@/lib/webhooks/send-due';

/** Rounds of one run, some twenty seconds each at most. The next minute's run goes on. */
const maxRounds = 10;

/**
 * Tells webhooks of what has happened: as soon as something has, and once a minute what is due again. What is due when is
 * in the database, so that a run may end anywhere (docs/decisions/2026-11-29-webhooks.md).
 */
export const deliverWebhooks = inngest.createFunction(
  {
    id: 'deliver-webhooks',
    triggers: [{ event: outboxWritten.name }, { cron: '* * * * *' }],
    retries: 1,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    for (let round = 0; round < maxRounds; round++) {
      const { more } = await step.run(`send-${round}`, () => sendDue());
      if (!more) break;
    }
  },
);
