import { v7 as uuid } from 'uuid';
import type { Slot } from './hold-slots';
import { measure, type StepResult } from './read-ops';
import type { Transaction } from './run-transaction';

/** The target of a call that discovers what comes next (SDK spec 5.3.1); any other target is one step's id. */
export const discovery = 'step';

export interface RunFacts {
  id: string;
  slots: Slot[];
}

/**
 * Plans a call to the app. A running run has either one discovery call or one call for each pending step, never both, so
 * no two calls of a run ever have the same target.
 */
export async function planCall(transaction: Transaction, run: RunFacts, target: string): Promise<void> {
  const id = uuid();
  const planned = await transaction.row<{ run_at: Date }>(
    `INSERT INTO lading_engine.calls (id, run_id, target, slot_keys, run_at)
     SELECT $1, id, $3, $4, now() - make_interval(secs => priority) FROM lading_engine.runs WHERE id = $2 RETURNING run_at`,
    [id, run.id, target, run.slots.map((slot) => slot.key)],
  );
  await transaction.addJob('call', { id }, { key: `call:${id}`, runAt: planned?.run_at });
}

/** Stores the result of a step. The first result counts; a later one of the same step is ignored. */
export async function finishStep(
  transaction: Transaction,
  runId: string,
  step: { id: string; name: string; result: StepResult },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO lading_engine.steps AS s (run_id, id, name, result, bytes, position, finished_at)
     VALUES ($1, $2, $3, $4, $5, nextval('lading_engine.step_positions'), now())
     ON CONFLICT (run_id, id) DO UPDATE
       SET result = excluded.result, bytes = excluded.bytes, position = excluded.position, finished_at = excluded.finished_at
       WHERE s.result IS NULL`,
    [runId, step.id, step.name, JSON.stringify(step.result), measure(step.result)],
  );
}

/**
 * Called after a call has been answered: plans the next discovery once no step is pending. Version 2 of the protocol calls
 * this optimised parallelism.
 */
export async function continueRun(transaction: Transaction, run: RunFacts): Promise<void> {
  const pending = await transaction.row(
    'SELECT FROM lading_engine.steps WHERE run_id = $1 AND result IS NULL LIMIT 1',
    [run.id],
  );
  if (!pending) await planCall(transaction, run, discovery);
}
