import { createTurns } from '@/lib/concurrency/take-turns';

/**
 * Half of the default pool; the other half is left for people and batches. Opening files needs no turn and no
 * connection.
 */
const MAX_CONCURRENT = 6;

/**
 * What four embedded engines, or another engine, may have in progress here. Beyond that, the engine retries the
 * step later.
 */
const MAX_WAITING = 64;

/**
 * Runs a database step of an import, at most six at a time per process, in order of arrival.
 * @throws TooBusyError when too many are waiting
 */
export const takeImportTurn = createTurns(MAX_CONCURRENT, {
  name: 'steps of imports',
  maxWaiting: MAX_WAITING,
});
