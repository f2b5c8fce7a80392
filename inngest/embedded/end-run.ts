import type { Ending } from './decide-next';
import { grantWaiting } from './hold-slots';
import { runFailed } from './read-functions';
import type { RunError } from './read-ops';
import type { Transaction } from './run-transaction';
import { storeEvent, type EngineEvent } from './store-event';

type End = Ending | { status: 'cancelled'; error: RunError };

interface EndedRun {
  function_id: string;
  event: EngineEvent;
  /** Slot keys that its calls occupied. */
  freed: string[];
  /** Whether some function is triggered by failures. */
  listened: boolean;
}

/**
 * Ends a run that is still running: drops its planned calls and frees its places. If it failed, emits the event that starts
 * failure handlers.
 * @returns whether the run was still running
 */
export async function endRun(
  transaction: Transaction,
  runId: string,
  end: End,
  now: number,
): Promise<boolean> {
  const run = await transaction.row<EndedRun>(
    `WITH ended AS (
       UPDATE lading_engine.runs SET status = $2, output = $3, error = $4, ended_at = now()
       WHERE id = $1 AND status = 'running' RETURNING function_id, event
     ), unheard AS (
       DELETE FROM lading_engine.cancel_events USING ended WHERE run_id = $1
     ), dropped AS (
       DELETE FROM lading_engine.calls USING ended WHERE run_id = $1 RETURNING state, slot_keys
     )
     SELECT ended.*,
       ARRAY (SELECT key FROM dropped, unnest(slot_keys) AS key WHERE state IN ('granted', 'running')) AS freed,
       EXISTS (
         SELECT FROM lading_engine.functions, json_array_elements(config->'events') AS trigger WHERE trigger->>'name' = $5
       ) AS listened
     FROM ended`,
    [
      runId,
      end.status,
      'output' in end ? JSON.stringify(end.output) : null,
      'error' in end ? JSON.stringify(end.error) : null,
      runFailed,
    ],
  );
  if (!run) return false;
  await grantWaiting(transaction, run.freed);

  if (end.status === 'failed' && run.listened) await announceFailure(transaction, runId, run, end.error, now);
  return true;
}

/** Called only when some function is triggered by failures: nothing else reads the event. */
async function announceFailure(
  transaction: Transaction,
  runId: string,
  run: EndedRun,
  error: RunError,
  now: number,
) {
  await storeEvent(transaction, {
    name: runFailed,
    id: `${runId}:failed`,
    data: { function_id: run.function_id, run_id: runId, event: run.event, events: [run.event], error },
    user: {},
    ts: now,
  });
  await transaction.addJob('route-events', {}, { key: 'route-events' });
}
