import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/lib/env';
import { isTooBusy } from '@/lib/concurrency/too-busy';

interface Patience {
  /** Milliseconds until the last attempt. */
  longest: number;
  /** Approximate milliseconds between attempts. */
  pause: number;
}

/**
 * Runs a step, retrying while this process has no free slot for it (`TooBusyError`). Letting the step throw would
 * use up one of its six attempts, after which the job ends; being busy is no reason for that. Steps can be rerun at
 * any point, and one that was refused a slot has done nothing.
 * @param patience at most a third of the lease: a waiting step does not refresh it and must not be taken for silent
 * @throws what the step throws; TooBusyError when no slot became free in all that time
 */
export async function waitForPlace<T>(
  step: () => Promise<T>,
  patience: Patience = { longest: (env().LADING_LEASE_SECONDS * 1000) / 3, pause: 1000 },
): Promise<T> {
  const until = performance.now() + patience.longest;
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (!isTooBusy(error) || performance.now() >= until) throw error;
      // Spread out: steps that were refused together would be refused together again.
      await sleep(patience.pause * (0.5 + Math.random()), undefined, { ref: false });
    }
  }
}
