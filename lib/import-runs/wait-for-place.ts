import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/lib/env';
import { isTooBusy } from '@/lib/concurrency/too-busy';

interface Patience {
  /** Milliseconds until the last try. */
  longest: number;
  /** Milliseconds between tries, more or less. */
  pause: number;
}

/**
 * Runs a step, again and again while it finds no place in this process (`TooBusyError`). A step that threw it would use
 * up one of its tries, and six of those end the job: being busy is no reason for that. Steps can be run again at any
 * point, and one that was refused a place has done nothing.
 * @param patience a third of the lease at most: who waits does not refresh it, and must not be taken for silent
 * @throws what the step throws; TooBusyError when it found no place in all that time
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
      // Not all at once: those that were refused together would be refused together again.
      await sleep(patience.pause * (0.5 + Math.random()), undefined, { ref: false });
    }
  }
}
