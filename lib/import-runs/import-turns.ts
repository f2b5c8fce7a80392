import { createTurns } from '@/lib/concurrency/take-turns';

/** Half of the usual pool: the other half is left for people and batches. Opening files takes no part, nor a connection. */
const SIDE_BY_SIDE = 6;

/** What four embedded engines, or another one, may have under way here: past it the engine tries the step again later. */
const MAX_WAITING = 64;

/**
 * Runs a step of an import that works on the database when fewer than six do in this process; in the order they came.
 * @throws TooBusyError when too many wait
 */
export const takeImportTurn = createTurns(SIDE_BY_SIDE, {
  name: 'steps of imports',
  maxWaiting: MAX_WAITING,
});
