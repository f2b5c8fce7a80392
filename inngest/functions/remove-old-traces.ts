import { inngest } from '@/inngest/client';
import { cleanUpNames, cleanUps } from '@/lib/retention/clean-ups';

/** Rounds of each clean-up in one run. The next hour's run does the rest: nothing about it is urgent. */
const maxRounds = 20;

/** Once an hour, removes whatever is past its retention time: see docs/settings.md. */
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
