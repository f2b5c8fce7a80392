import { v7 as uuid } from 'uuid';
import type { Slot } from './hold-slots';
import { measure, type StepResult } from './read-ops';
import type { Transaction } from './run-transaction';

/** The target of a call that discovers what comes next (SDK spec 5.3.1); any other target is one step's id. */
export const discovery = 'step';

export interface RunFacts {
  id: string;
  request_version: number;
  slots: Slot[];
}

/** Plans a call to the app. One that is planned already stays; a discovery that is under way is done once more afterwards. */
export async function planCall(transaction: Transaction, run: RunFacts, target: string): Promise<void> {
  const id = uuid();
  const planned = await transaction.row<{ id: string; run_at: Date }>(
    `INSERT INTO lading_engine.calls AS c (id, run_id, target, slot_keys, run_at)
     SELECT $1, id, $3, $4, now() - make_interval(secs => priority) FROM lading_engine.runs WHERE id = $2
     ON CONFLICT (run_id, target) DO UPDATE SET again = c.again OR c.state = 'running' RETURNING id, run_at`,
    [id, run.id, target, run.slots.map((slot) => slot.key)],
  );
  if (planned?.id === id)
    await transaction.addJob('call', { id }, { key: `call:${id}`, runAt: planned.run_at });
}

/**
 * Remembers the result of a step, once: a later result of the same step changes nothing.
 * @returns whether this was the result that counts, and whether the step is one of a race
 */
export async function finishStep(
  transaction: Transaction,
  runId: string,
  step: { id: string; name?: string; op?: string; result: StepResult },
): Promise<{ counted: boolean; race: boolean }> {
  const row = await transaction.row<{ race: boolean }>(
    `INSERT INTO lading_engine.steps AS s (run_id, id, name, op, result, bytes, position, finished_at)
     VALUES ($1, $2, $3, $4, $5, $6, nextval('lading_engine.step_positions'), now())
     ON CONFLICT (run_id, id) DO UPDATE
       SET result = excluded.result, bytes = excluded.bytes, position = excluded.position, finished_at = excluded.finished_at
       WHERE s.result IS NULL
     RETURNING s.race`,
    [
      runId,
      step.id,
      step.name ?? step.id,
      step.op ?? 'StepRun',
      JSON.stringify(step.result),
      measure(step.result),
    ],
  );
  return { counted: row !== undefined, race: row?.race ?? false };
}

/**
 * After a step has finished: discovers what comes next, as soon as nothing is pending. That is what version 2 of the
 * protocol means by optimised parallelism; version 1 and a race look after each step that finishes, and nothing waits for
 * those that lost a race.
 */
export async function continueRun(transaction: Transaction, run: RunFacts, race: boolean): Promise<void> {
  if (!race && run.request_version !== 1) {
    const pending = await transaction.row(
      'SELECT FROM lading_engine.steps WHERE run_id = $1 AND result IS NULL AND NOT race LIMIT 1',
      [run.id],
    );
    if (pending) return;
  }
  await planCall(transaction, run, discovery);
}

/** The queue's key of the job that ends a sleep, or a wait that took too long. */
export function waitKey(runId: string, stepId: string): string {
  return `end-wait:${runId}:${stepId}`;
}

/**
 * Finishes a step that the engine itself carried out (a sleep, a wait, an invocation) and continues its run.
 * A run that has ended, or a step that is finished already, is left alone.
 */
export async function resolveStep(
  transaction: Transaction,
  runId: string,
  stepId: string,
  result: StepResult,
): Promise<void> {
  const run = await transaction.row<RunFacts>(
    `SELECT id, request_version, slots FROM lading_engine.runs WHERE id = $1 AND status = 'running' FOR UPDATE`,
    [runId],
  );
  if (!run) return;
  const pending = await transaction.row(
    'SELECT FROM lading_engine.steps WHERE run_id = $1 AND id = $2 AND result IS NULL',
    [runId, stepId],
  );
  if (!pending) return;
  await transaction.rows('DELETE FROM lading_engine.waits WHERE run_id = $1 AND step_id = $2', [
    runId,
    stepId,
  ]);
  await transaction.removeJob(waitKey(runId, stepId)); // a timeout that was not needed may be a year away
  const { race } = await finishStep(transaction, runId, { id: stepId, result });
  await continueRun(transaction, run, race);
}
