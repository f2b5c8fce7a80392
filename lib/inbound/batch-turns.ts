import { createTurns, type Turns } from '@/lib/concurrency/take-turns';

/**
 * Batches wait in the process, not on a connection each: those of one source system for each other (the database would
 * make them wait anyway), and all of them for one of these, so that the pool has connections left for people.
 */
const MAX_CONCURRENT = 4;
/** Of one tenant: the batches of a tenant that sends a hundred at once wait for each other, not the other tenants' for them. */
const MAX_PER_TENANT = 2;
/** In each queue: the last of them waits for some ten seconds. lib/http/hold-body.ts bounds the bytes they hold. */
const MAX_WAITING = 200;

const queue = { name: 'batches', maxWaiting: MAX_WAITING };
const anyTurn = createTurns(MAX_CONCURRENT, queue);
const sourceTurn = createKeyedTurns(1);
const tenantTurn = createKeyedTurns(MAX_PER_TENANT);

/** Runs `work` when no other batch of the source runs in this process. @throws TooBusyError when too many wait */
export function takeBatchTurn<T>(
  { tenantId, sourceSystem }: { tenantId: string; sourceSystem: string },
  work: () => Promise<T>,
): Promise<T> {
  return sourceTurn(`${tenantId} ${sourceSystem}`, () => tenantTurn(tenantId, () => anyTurn(work)));
}

/** Turns for each key, forgotten when nobody waits for them. */
function createKeyedTurns(width: number) {
  const keys = new Map<string, { turns: Turns; waiting: number }>();
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const entry = keys.get(key) ?? { turns: createTurns(width, queue), waiting: 0 };
    keys.set(key, entry);
    entry.waiting += 1;
    try {
      return await entry.turns(work);
    } finally {
      entry.waiting -= 1;
      if (entry.waiting === 0) keys.delete(key);
    }
  };
}
