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
  const run = await transaction.row<{
    function_id: string;
    event: EngineEvent;
    parent_run: string | null;
    parent_step: string | null;
  }>(
    `UPDATE lading_engine.runs SET status = $2, output = $3, error = $4, ended_at = now()
     WHERE id = $1 AND status = 'running' RETURNING function_id, event, parent_run, parent_step`,
    [
      runId,
      end.status,
      'output' in end ? JSON.stringify(end.output) : null,
      'error' in end ? JSON.stringify(end.error) : null,
    ],
  );
  if (!run) return false;

  await transaction.rows('DELETE FROM lading_engine.waits WHERE run_id = $1', [runId]);
  const dropped = await transaction.rows<{ slot_keys: string[] }>(
    `DELETE FROM lading_engine.calls WHERE run_id = $1 RETURNING CASE WHEN state IN ('granted', 'running') THEN slot_keys ELSE '{}' END AS slot_keys`,
    [runId],
  );
  await grantWaiting(
    transaction,
    dropped.flatMap((call) => call.slot_keys),
  );

  if (run.parent_run && run.parent_step) {
    const result: StepResult =
      'output' in end ? { type: 'data', data: end.output ?? null } : { type: 'error', error: end.error };
    await resolveStep(transaction, run.parent_run, run.parent_step, result);
  }
  await announce(transaction, runId, run.function_id, run.event, end, now);
  return true;
}

/** Only when some function listens; an event for each run that ends would be most of the table. */
async function announce(
  transaction: Transaction,
  runId: string,
  functionId: string,
  event: EngineEvent,
  end: End,
  now: number,
) {
  const name = announced[end.status];
  const listener = await transaction.row(
    `SELECT FROM lading_engine.functions, json_array_elements(config->'events') AS trigger WHERE trigger->>'name' = $1 LIMIT 1`,
    [name],
  );
  if (!listener) return;
  const outcome = 'output' in end ? { result: end.output } : { error: end.error };
  await storeEvent(transaction, {
    name,
    id: `${runId}:${end.status}`,
    data: { function_id: functionId, run_id: runId, event, events: [event], ...outcome },
    user: {},
    ts: now,
  });
  await transaction.addJob('route-events', {}, { key: 'route-events' });
}
