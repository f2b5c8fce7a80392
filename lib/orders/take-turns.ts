import { TooBusyError } from '@/lib/too-busy';

/**
 * Runs `work` when it is its turn. A `signal` that aborts while it waits takes it out of the queue.
 * @throws TooBusyError at once, when as many wait as may
 */
export type Turns = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

export interface Queue {
  /** What waits, as the log tells it: "steps of imports". */
  name: string;
  mostWaiting: number;
}

/** Lets `width` works run at a time; the others wait in the order they came, so many of them. */
export function createTurns(width: number, { name, mostWaiting }: Queue): Turns {
  let free = width;
  const waiting: Array<() => void> = [];

  function take(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    if (waiting.length >= mostWaiting) throw new TooBusyError(`${name}: too many wait`);
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(begin);
    });
  }

  return async (work, signal) => {
    await take(signal);
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
