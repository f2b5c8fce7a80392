import { createRun } from './create-run';
import { findNextTick } from './find-next-tick';
import { loadFunction } from './load-functions';
import { cronKey } from './register-app';
import { runTransaction, type EngineDatabase } from './run-transaction';

/**
 * Creates the run of a tick and plans the next tick, in one transaction. The tick's time is the run's key, so a tick creates
 * one run however often its job is delivered. Of the ticks missed while the engine was down, one is made up for.
 * @param tick the time for which the job was planned
 */
export async function tickCron(
  database: EngineDatabase,
  functionId: string,
  cron: string,
  tick: Date,
  now: number,
): Promise<void> {
  await runTransaction(database, async (transaction) => {
    const fn = await loadFunction(transaction, functionId);
    if (!fn?.crons.includes(cron)) return;
    const moment = tick.toISOString();
    const event = {
      id: `${cronKey(functionId, cron)}:${moment}`,
      name: 'inngest/scheduled.timer',
      data: { cron },
      user: {},
      ts: tick.getTime(),
    };
    await createRun(transaction, fn, { event, dedupeKey: `cron|${cron}|${moment}` });
    const next = findNextTick(cron, new Date(Math.max(now, tick.getTime())));
    if (next)
      await transaction.addJob(
        'tick-cron',
        { functionId, cron },
        { key: cronKey(functionId, cron), runAt: next },
      );
  });
}
