import { setTimeout as sleep } from 'node:timers/promises';
import { applyOutcome } from './apply-decision';
import { beginCall, type BegunCall } from './begin-call';
import { buildRequest, formatCallReference } from './build-request';
import { callApp } from './call-app';
import type { Outcome } from './classify-response';
import { computeReconnectPause } from './compute-backoff';
import type { EngineContext } from './engine-context';
import { LeadershipLostError } from './lead-engine';
import { runTransaction } from './run-transaction';

/**
 * Makes one planned call to the app and does what follows from its answer.
 * @throws Error when this engine does not lead: the job must stay for the one that does
 */
export async function runCall(engine: EngineContext, callId: string): Promise<void> {
  const { epoch } = engine;
  if (!epoch) throw new Error('This engine does not lead at the moment');
  const { underWay } = engine;
  underWay.set(callId, (underWay.get(callId) ?? 0) + 1);
  try {
    await makeCall(engine, callId, epoch);
  } finally {
    const others = (underWay.get(callId) ?? 1) - 1;
    if (others > 0) underWay.set(callId, others);
    else underWay.delete(callId);
  }
}

async function makeCall(engine: EngineContext, callId: string, epoch: string): Promise<void> {
  const call = await runTransaction(engine.database, (transaction) => beginCall(transaction, callId, epoch));
  if (!call) return;
  const outcome = await reachApp(engine, call);
  if (outcome) await applySurely(engine, call, outcome, epoch);
}

/**
 * Calls until the app is there: nothing was begun in it, so nothing counts, and the database need not hear of each try.
 * @returns undefined when the call is no longer wanted
 */
async function reachApp(engine: EngineContext, call: BegunCall): Promise<Outcome | undefined> {
  if (!call.fn) {
    engine.requestSync();
    return { kind: 'lost', message: `The app has no function "${call.functionId}"`, stale: true };
  }
  const reference = formatCallReference(call);
  const headers = {
    'x-request-id': reference,
    'x-inngest-generation-id': String(call.generation),
    'x-inngest-job-id': call.id,
    'x-run-id': call.runId,
  };
  const request = { functionId: call.functionId, target: call.target, headers, body: buildRequest(call) };
  const { signal } = engine.abort;
  for (let tries = 1; ; tries++) {
    const outcome = await callApp(engine.app, request, signal);
    if (outcome.kind === 'lost' && outcome.stale) engine.requestSync();
    if (outcome.kind !== 'unreachable' || signal.aborted || engine.stopping) return outcome;
    if (tries === 1) engine.log.warn(`${outcome.message}; run ${call.runId} waits for it`);
    if (tries % 4 === 0) engine.requestSync(); // whoever comes back may bring other functions
    await sleep(computeReconnectPause(tries));
    if (!(await isWanted(engine, call))) return undefined;
  }
}

async function isWanted(engine: EngineContext, call: BegunCall): Promise<boolean> {
  try {
    const { rowCount } = await engine.database.pool.query(
      `SELECT FROM lading_engine.calls WHERE id = $1 AND generation = $2 AND state = 'running'`,
      [call.id, call.generation],
    );
    return rowCount === 1;
  } catch {
    return true; // the database is away for a moment: the answer will be checked against it anyway
  }
}

/** The answer is in memory alone: a database that is away for a moment must not lose it. */
async function applySurely(
  engine: EngineContext,
  call: BegunCall,
  outcome: Outcome,
  epoch: string,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      const settings = {
        retryBase: engine.settings.LADING_ENGINE_RETRY_MS,
        random: Math.random(),
        now: Date.now(),
      };
      const decision = await runTransaction(engine.database, (transaction) =>
        applyOutcome(transaction, call, outcome, epoch, settings),
      );
      if (decision?.again)
        engine.log.warn(`Run ${call.runId} of ${call.functionId} goes on later: ${decision.again.reason}`);
      if (decision?.end?.status === 'failed')
        engine.log.warn(`Run ${call.runId} of ${call.functionId} failed: ${decision.end.error.message}`);
      return;
    } catch (error) {
      // Whoever leads now recovers the call.
      if (error instanceof LeadershipLostError || engine.epoch !== epoch || engine.abort.signal.aborted)
        return;
      engine.log.warn(`An answer could not be saved yet: ${(error as Error).message}`);
      await sleep(Math.min(tries * 200, 2000));
    }
  }
}
