import { findNextTick } from './find-next-tick';
import { loadFunctions } from './load-functions';
import type { Registration } from './read-functions';
import { runTransaction, type EngineDatabase } from './run-transaction';

/** The job key of a cron's next tick; one for each function and schedule. */
export function cronKey(functionId: string, schedule: string): string {
  return `cron:${functionId}:${schedule}`;
}

/**
 * Replaces the registered functions of an app, schedules its crons, and has stored events routed.
 * @param now milliseconds
 * @returns whether anything changed
 */
export async function registerApp(
  database: EngineDatabase,
  registration: Registration,
  now: number,
): Promise<boolean> {
  return runTransaction(database, async (transaction) => {
    // Without the lock, concurrent syncs would each delete what the other registered.
    await transaction.rows('LOCK TABLE lading_engine.functions IN SHARE ROW EXCLUSIVE MODE');
    const before = await loadFunctions(transaction);
    const ids = registration.functions.map((fn) => fn.id);
    await transaction.rows('DELETE FROM lading_engine.functions WHERE app = $1 AND NOT id = ANY ($2)', [
      registration.appName,
      ids,
    ]);
    for (const fn of registration.functions) {
      await transaction.rows(
        `INSERT INTO lading_engine.functions (id, app, config) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET app = excluded.app, config = excluded.config, registered_at = now()`,
        [fn.id, registration.appName, JSON.stringify(fn)],
      );
    }
    const after = await loadFunctions(transaction);

    const keys = new Set(after.flatMap((fn) => fn.crons.map((cron) => cronKey(fn.id, cron))));
    for (const fn of before)
      for (const cron of fn.crons)
        if (!keys.has(cronKey(fn.id, cron))) await transaction.removeJob(cronKey(fn.id, cron));
    for (const fn of after) {
      for (const cron of fn.crons) {
        const next = findNextTick(cron, new Date(now));
        // keepRunAt: a tick that came due while no engine was running is not moved, so it still happens once.
        if (next)
          await transaction.addJob(
            'tick-cron',
            { functionId: fn.id, cron },
            { key: cronKey(fn.id, cron), runAt: next, keepRunAt: true },
          );
      }
    }
    await transaction.addJob('route-events', {}, { key: 'route-events' });
    return JSON.stringify(before) !== JSON.stringify(after);
  });
}
