import { inngest } from '@/inngest/client';
import { cleanUpNames, cleanUps } from '@/lib/retention/clean-ups';

/** Rounds of one kind in one run. What is left then, the next hour does: nothing is urgent about it. */
const maxRounds = 20;

/** Once an hour, removes what is kept no longer: see docs/settings.md. */
export const removeOldTraces = inngest.createFunction(
  {
    id: 'remove-old-traces',
    triggers: [{ cron: '17 * * * *' }],
    retries: 1,
    concurrency: [{ limit: 1 }],
  },
  async ({ step }) => {
    for (const name of cleanUpNames) {
      for (let round = 0; round < maxRounds; round++) {
        const { more } = await step.run(`${name}-${round}`, () => cleanUps[name]());
        if (!more) break;
      }
    }
  },
);
