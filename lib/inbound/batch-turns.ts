import { createTurns, type Turns } from '@/lib/concurrency/take-turns';

/**
 * Batches wait in the process rather than each on a connection. Batches of one source system wait for each other
 * (the database would make them wait anyway), and all batches share this many slots, so that the pool has
 * connections left for people.
 */
const MAX_CONCURRENT = 4;
/**
 * Limit per tenant: when one tenant sends a hundred batches at once, they wait for each other and do not delay
 * other tenants.
 */
const MAX_PER_TENANT = 2;
/** Per queue; the last batch in a full queue waits about ten seconds. lib/http/hold-body.ts limits the bytes held. */
const MAX_WAITING = 200;

const queue = { name: 'batches', maxWaiting: MAX_WAITING };
const anyTurn = createTurns(MAX_CONCURRENT, queue);
const sourceTurn = createKeyedTurns(1);
const tenantTurn = createKeyedTurns(MAX_PER_TENANT);

/**
 * Runs `work` when no other batch of the source is running in this process. @throws TooBusyError when too many are
 * waiting
 */
export function takeBatchTurn<T>(
  { tenantId, sourceSystem }: { tenantId: string; sourceSystem: string },
  work: () => Promise<T>,
): Promise<T> {
  return sourceTurn(`${tenantId} ${sourceSystem}`, () => tenantTurn(tenantId, () => anyTurn(work)));
}

/** One queue of turns per key, dropped when nobody is waiting in it. */
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
