import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { cleanUp } from './clean-up';
import { resolveStep } from './continue-run';
import { endRun } from './end-run';
import type { EngineContext } from './engine-context';
import { findLostCalls } from './find-lost-calls';
import { routeStoredEvents } from './route-event';
import { runCall } from './run-call';
import { runTransaction } from './run-transaction';
import { tickCron } from './tick-cron';

const callPayload = z.object({ id: z.string() });
const waitPayload = z.object({ runId: z.string(), stepId: z.string() });
const cronPayload = z.object({ functionId: z.string(), cron: z.string() });
const timeoutPayload = z.object({ runId: z.string(), kind: z.enum(['start', 'finish']) });

/**
 * Starts working off the queue. Calls to the app have workers of their own: eight steps that take minutes must not keep
 * a sleep from ending or a cron from ticking.
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
    'end-wait': (payload) => endWait(engine, waitPayload.parse(payload)),
    'time-out-run': (payload) => timeOutRun(engine, timeoutPayload.parse(payload)),
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

/** A sleep is over, or what was waited for did not come: `null`, or an error for an invocation (SDK spec 5.3). */
async function endWait(engine: EngineContext, { runId, stepId }: z.infer<typeof waitPayload>): Promise<void> {
  await runTransaction(engine.database, async (transaction) => {
    const step = await transaction.row<{ op: string }>(
      'SELECT op FROM lading_engine.steps WHERE run_id = $1 AND id = $2',
      [runId, stepId],
    );
    const timedOut = { name: 'InvokeTimeoutError', message: 'The invoked function did not end in time' };
    await resolveStep(
      transaction,
      runId,
      stepId,
      step?.op === 'InvokeFunction' ? { type: 'error', error: timedOut } : { type: 'data', data: null },
    );
  });
}

async function timeOutRun(
  engine: EngineContext,
  { runId, kind }: z.infer<typeof timeoutPayload>,
): Promise<void> {
  await runTransaction(engine.database, async (transaction) => {
    const run = await transaction.row<{ started_at: Date | null }>(
      'SELECT started_at FROM lading_engine.runs WHERE id = $1 FOR UPDATE',
      [runId],
    );
    if (!run || (kind === 'start' && run.started_at)) return;
    const message = kind === 'start' ? 'The run did not start in time' : 'The run did not finish in time';
    await endRun(
      transaction,
      runId,
      { status: 'cancelled', error: { name: 'RunTimeoutError', message } },
      Date.now(),
    );
  });
}
