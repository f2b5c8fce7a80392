import { TooBusyError } from '@/lib/concurrency/too-busy';

interface TurnOptions {
  /** Removes the task from the queue if it aborts while waiting. */
  signal?: AbortSignal;
  /** Whose task it is, if tenants share the queue: they take turns, however many tasks each has waiting. */
  tenantId?: string;
}

/**
 * Runs `work` when it is its turn.
 * @throws TooBusyError at once when the queue is full, or when half of it is taken by the same tenant
 */
export type Turns = <T>(work: () => Promise<T>, options?: TurnOptions) => Promise<T>;

export interface Queue {
  /** What is waiting, for the log: "steps of imports". */
  name: string;
  maxWaiting: number;
}

/** The waiting tasks of one tenant, in the order of arrival. */
interface Line {
  waiting: Array<() => void>;
  /** The round in which its next task starts. */
  round: number;
}

/**
 * Runs up to `width` tasks at a time; up to `maxWaiting` others wait. Tenants take turns, one task per round, and a new
 * tenant joins the current round (start-time fair queueing): a tenant with one task waits for at most one task of each
 * other tenant, and nobody is starved.
 */
export function createTurns(width: number, { name, maxWaiting }: Queue): Turns {
  const lines = new Map<string | undefined, Line>();
  let running = 0;
  let waiting = 0;
  let round = 0;

  function begin(line: Line): void {
    running += 1;
    round = line.round;
    line.round += 1;
  }

  function beginNext(): void {
    let next: Line | undefined;
    for (const [tenantId, line] of lines) {
      if (line.waiting.length > 0) next = !next || line.round < next.round ? line : next;
      else if (line.round <= round || running + waiting === 0) lines.delete(tenantId); // if it comes back, it is new
    }
    next?.waiting.shift()?.();
  }

  function take({ signal, tenantId }: TurnOptions): Promise<void> {
    signal?.throwIfAborted();
    const line = lines.get(tenantId) ?? { waiting: [], round };
    lines.set(tenantId, line);
    if (line.waiting.length === 0) line.round = Math.max(line.round, round);
    if (running < width) {
      begin(line);
      return Promise.resolve();
    }
    const isFull = waiting >= maxWaiting || (tenantId !== undefined && line.waiting.length >= maxWaiting / 2);
    if (isFull) throw new TooBusyError(`${name}: too many are waiting`);
    waiting += 1;
    return new Promise((resolve, reject) => {
      const onTurn = () => {
        signal?.removeEventListener('abort', onAbort);
        waiting -= 1;
        begin(line);
        resolve();
      };
      const onAbort = () => {
        waiting -= 1;
        line.waiting.splice(line.waiting.indexOf(onTurn), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      line.waiting.push(onTurn);
    });
  }

  return async (work, options = {}) => {
    await take(options);
    try {
      return await work();
    } finally {
      running -= 1;
      beginNext();
    }
  };
}
