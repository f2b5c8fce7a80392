import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { cleanUp } from './clean-up';
import type { EngineContext } from './engine-context';
import { findLostCalls } from './find-lost-calls';
import { routeStoredEvents } from './route-event';
import { runCall } from './run-call';
import { tickCron } from './tick-cron';

const callPayload = z.object({ id: z.string() });
const cronPayload = z.object({ functionId: z.string(), cron: z.string() });

/**
 * Starts the queue's workers. Calls to the app have workers of their own: steps that take minutes must not keep a cron from
 * ticking.
 */
export async function runQueue(engine: EngineContext): Promise<Runner[]> {
  const { database, settings } = engine;
  const shared = {
    pgPool: database.pool,
    schema: database.queueSchema,
    noHandleSignals: true, // the engine's own process decides when it ends
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') engine.log.warn(`queue: ${message}`);
    }),
  };
  const calls: TaskList = { call: (payload) => runCall(engine, callPayload.parse(payload).id) };
  const chores: TaskList = {
    'route-events': () => routeStoredEvents(database, Date.now),
    'tick-cron': (payload, { job }) => {
      const { functionId, cron } = cronPayload.parse(payload);
      return tickCron(database, functionId, cron, job.run_at, Date.now());
    },
    'clean-up': () => cleanUp(database, settings.LADING_ENGINE_KEEP_DAYS),
    'find-lost-calls': async () => void (await findLostCalls(engine)),
  };
  const crons = parseCronItems([
    { task: 'clean-up', match: '17 * * * *', identifier: 'lading-engine-clean-up' },
    { task: 'find-lost-calls', match: '* * * * *', identifier: 'lading-engine-find-lost-calls' },
  ]);
  return Promise.all([
    run({ ...shared, taskList: calls, concurrency: settings.LADING_ENGINE_CONCURRENCY, parsedCronItems: [] }),
    run({ ...shared, taskList: chores, concurrency: 2, parsedCronItems: crons }),
  ]);
}
