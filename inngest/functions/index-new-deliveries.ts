import { inngest } from '@/inngest/client';
import { indexDeliveries } from '@/lib/deliveries/index-deliveries';

/** Segments of one run, a few seconds each. The next minute's run goes on. */
const maxRounds = 20;

/** Once a minute, makes new and changed deliveries quick to search: see lib/deliveries/index-deliveries.ts. */
export const indexNewDeliveries = inngest.createFunction(
  {
    id: 'index-new-deliveries',
    triggers: [{ cron: '* * * * *' }],
    retries: 1,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    for (let round = 0; round < maxRounds; round++) {
      const { more } = await step.run(`segment-${round}`, () => indexDeliveries());
      if (!more) break;
    }
  },
);
