import { TooBusyError } from '@/lib/concurrency/too-busy';

interface TurnOptions {
  /** One that aborts while the work waits takes it out of the queue. */
  signal?: AbortSignal;
  /** Whose work it is, where tenants share the queue: they take turns then, however many works each has waiting. */
  tenantId?: string;
}

/**
 * Runs `work` when it is its turn.
 * @throws TooBusyError at once, when as many wait as may, or half as many of the tenant
 */
export type Turns = <T>(work: () => Promise<T>, options?: TurnOptions) => Promise<T>;

export interface Queue {
  /** What waits, as the log tells it: "steps of imports". */
  name: string;
  maxWaiting: number;
}

/** What one tenant has waiting, in the order it came. */
interface Line {
  waiting: Array<() => void>;
  /** The round in which its next work is begun. */
  round: number;
}

/**
 * Lets `width` works run at a time; of the others so many wait. Tenants take turns, one work a round, and whoever comes new
 * is part of the round that is under way (start-time fair queueing): a tenant with one work waits for one of each other
 * tenant at most, and nobody is passed over for ever.
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
      else if (line.round <= round || running + waiting === 0) lines.delete(tenantId); // as one who comes new
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
    if (isFull) throw new TooBusyError(`${name}: too many wait`);
    waiting += 1;
    return new Promise((resolve, reject) => {
      const onTurn = () => {
        signal?.removeEventListener('abort', leave);
        waiting -= 1;
        begin(line);
        resolve();
      };
      const leave = () => {
        waiting -= 1;
        line.waiting.splice(line.waiting.indexOf(onTurn), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
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
