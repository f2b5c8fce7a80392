import { resolveStep } from './continue-run';
import type { Ending } from './decide-next';
import { grantWaiting } from './hold-slots';
import type { RunError, StepResult } from './read-ops';
import type { Transaction } from './run-transaction';
import { storeEvent, type EngineEvent } from './store-event';

type End = Ending | { status: 'cancelled'; error: RunError };

const announced = {
  completed: 'inngest/function.finished',
  failed: 'inngest/function.failed',
  cancelled: 'inngest/function.cancelled',
};

interface EndedRun {
  function_id: string;
  event: EngineEvent;
  parent_run: string | null;
  parent_step: string | null;
  /** Keys of the places that its calls held. */
  freed: string[];
  /** Whether some function is triggered by the end. */
  listened: boolean;
}

/**
 * Ends a run that is still running: drops what it had planned, frees its places, answers a run that invoked it and
 * announces the end, by which failure handlers are started.
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
       WHERE id = $1 AND status = 'running' RETURNING function_id, event, parent_run, parent_step
     ), unheard AS (
       DELETE FROM lading_engine.waits USING ended WHERE run_id = $1
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
      announced[end.status],
    ],
  );
  if (!run) return false;
  await grantWaiting(transaction, run.freed);

  if (run.parent_run && run.parent_step) {
    const result: StepResult =
      'output' in end ? { type: 'data', data: end.output ?? null } : { type: 'error', error: end.error };
    await resolveStep(transaction, run.parent_run, run.parent_step, result);
  }
  if (run.listened) await announce(transaction, runId, run, end, now);
  return true;
}

/** Only when some function listens; an event for each run that ends would be most of the table. */
async function announce(transaction: Transaction, runId: string, run: EndedRun, end: End, now: number) {
  const outcome = 'output' in end ? { result: end.output } : { error: end.error };
  await storeEvent(transaction, {
    name: announced[end.status],
    id: `${runId}:${end.status}`,
    data: { function_id: run.function_id, run_id: runId, event: run.event, events: [run.event], ...outcome },
    user: {},
    ts: now,
  });
  await transaction.addJob('route-events', {}, { key: 'route-events' });
}
