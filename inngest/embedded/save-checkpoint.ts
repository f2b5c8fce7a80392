import { readCallReference } from './build-request';
import { finishStep } from './continue-run';
import { limits, measure, type Op, type StepResult } from './read-ops';
import { runTransaction, type EngineDatabase } from './run-transaction';

/** What became of a checkpoint; the API turns it into a status. */
export type Checkpointed = 'saved' | 'stale' | 'too-large' | 'unsupported';

/**
 * Saves steps that the SDK ran inside one call (SDK spec 10.3.1). A dispatch that has been replaced is `stale`: its run
 * has ended or goes on elsewhere, and the SDK stops. Failed attempts are counted anew from here on, as the call's next step
 * is another one.
 */
export async function saveCheckpoint(
  database: EngineDatabase,
  runId: string,
  reference: string,
  steps: Op[],
): Promise<Checkpointed> {
  const call = readCallReference(reference);
  if (!call || !steps.every((step) => step.op === 'StepRun' || step.op === 'Step')) return 'unsupported';
  const finished = steps.map((step) => ({
    id: step.id,
    name: step.displayName ?? step.name ?? step.id,
    op: step.op,
    result: { type: 'data', data: step.data ?? null } satisfies StepResult,
  }));
  // The SDK then answers its call with the step, and the run fails there with a sentence that says why.
  if (finished.some((step) => measure(step.result) > limits.stepBytes)) return 'too-large';

  return runTransaction(database, async (transaction) => {
    const run = await transaction.row(
      `SELECT FROM lading_engine.runs WHERE id = $1 AND status = 'running' FOR UPDATE`,
      [runId],
    );
    if (!run) return 'stale';
    const held = await transaction.row<{ steps: number; bytes: string }>(
      'SELECT count(*)::int AS steps, coalesce(sum(bytes), 0) AS bytes FROM lading_engine.steps WHERE run_id = $1',
      [runId],
    );
    const bytes = finished.reduce((sum, step) => sum + measure(step.result), Number(held?.bytes));
    if (bytes > limits.runBytes || (held?.steps ?? 0) + finished.length > limits.steps) return 'too-large';
    // `ready` with the same generation: the engine was restarted meanwhile and has not called anew yet.
    const current = await transaction.row(
      `UPDATE lading_engine.calls SET attempt = 0, lost = 0
       WHERE id = $1 AND run_id = $2 AND generation = $3 AND state IN ('running', 'ready') RETURNING id`,
      [call.id, runId, call.generation],
    );
    if (!current) return 'stale';
    for (const step of finished) await finishStep(transaction, runId, step);
    return 'saved';
  });
}
