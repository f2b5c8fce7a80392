import { canOccupy, type Slot } from './hold-slots';
import { assertLed, holdLead } from './lead-engine';
import type { EngineFunction } from './read-functions';
import type { StepResult } from './read-ops';
import type { Transaction } from './run-transaction';
import type { EngineEvent } from './store-event';

/** Everything that a call to the app needs: a snapshot from when the call was taken. */
export interface BegunCall {
  id: string;
  generation: number;
  runId: string;
  functionId: string;
  target: string;
  attempt: number;
  lost: number;
  /** Undefined when the app no longer has the function. */
  fn: EngineFunction | undefined;
  event: EngineEvent;
  /** Results of the steps, in the order in which they finished. */
  finished: { id: string; result: StepResult }[];
}

interface CallRow {
  led: boolean;
  fn: EngineFunction | null;
  state: string;
  run_id: string;
  target: string;
  generation: number;
  attempt: number;
  lost: number;
  function_id: string;
  event: EngineEvent;
  slots: Slot[];
}

/**
 * Takes a planned call if its run still needs it and the concurrency limits allow it; a call over a limit waits for a place.
 * @param epoch the engine's current lead
 */
export async function beginCall(
  transaction: Transaction,
  callId: string,
  epoch: string,
): Promise<BegunCall | undefined> {
  const call = await transaction.row<CallRow>(
    `WITH lead AS (${holdLead('$2')})
     SELECT c.state, c.run_id, c.target, c.generation, c.attempt, c.lost, r.function_id, r.event, r.slots,
       (SELECT config FROM lading_engine.functions f WHERE f.id = r.function_id) AS fn, EXISTS (SELECT FROM lead) AS led
     FROM lading_engine.runs r JOIN lading_engine.calls c ON c.run_id = r.id WHERE c.id = $1 FOR UPDATE OF r, c`,
    [callId, epoch],
  );
  if (call) assertLed(call);
  // A job may be delivered twice: its call may already be running, or be waiting for a place.
  if (!call || call.state === 'running' || call.state === 'waiting') return undefined;
  if (call.state === 'ready' && !(await canOccupy(transaction, call.slots))) {
    await transaction.rows(`UPDATE lading_engine.calls SET state = 'waiting' WHERE id = $1`, [callId]);
    return undefined;
  }
  const generation = call.generation + 1;
  await transaction.rows(`UPDATE lading_engine.calls SET state = 'running', generation = $2 WHERE id = $1`, [
    callId,
    generation,
  ]);
  const finished = await transaction.rows<{ id: string; result: StepResult }>(
    'SELECT id, result FROM lading_engine.steps WHERE run_id = $1 AND result IS NOT NULL ORDER BY position',
    [call.run_id],
  );
  return {
    id: callId,
    generation,
    runId: call.run_id,
    functionId: call.function_id,
    target: call.target,
    attempt: call.attempt,
    lost: call.lost,
    fn: call.fn ?? undefined,
    event: call.event,
    finished,
  };
}
