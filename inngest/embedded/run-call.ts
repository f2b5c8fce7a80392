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
 * Makes one planned call to the app and applies the outcome.
 * @throws Error when this engine does not lead: the job must stay for the leader
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
 * Retries until the app is reachable. An unreachable app began nothing, so no attempt counts and nothing needs storing.
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
    if (tries === 1) engine.log.warn(`${outcome.message}; run ${call.runId} waits for the app`);
    if (tries % 4 === 0) engine.requestSync(); // an app that comes back may have other functions
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
    return true; // the database is down for a moment: the outcome will be checked against it anyway
  }
}

/** Retries until the outcome is saved: it exists only in memory, and a short database outage must not lose it. */
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
        engine.log.warn(`Run ${call.runId} of ${call.functionId} will be retried: ${decision.again.reason}`);
      if (decision?.end?.status === 'failed')
        engine.log.warn(`Run ${call.runId} of ${call.functionId} failed: ${decision.end.error.message}`);
      return;
    } catch (error) {
      // The new leader recovers the call.
      if (error instanceof LeadershipLostError || engine.epoch !== epoch || engine.abort.signal.aborted)
        return;
      engine.log.warn(`The outcome of a call could not be saved yet: ${(error as Error).message}`);
      await sleep(Math.min(tries * 200, 2000));
    }
  }
}
