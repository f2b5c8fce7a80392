import { readCallReference } from './build-request';
import { limits, measure, nameStep, type Op, type StepResult } from './read-ops';
import type { EngineDatabase } from './run-transaction';

/** The outcome of a checkpoint, which the API turns into a status. */
export type Checkpointed = 'saved' | 'stale' | 'too-large' | 'unsupported';

/**
 * Saves steps that the SDK ran inside one call (SDK spec 10.3.1). A dispatch that has been replaced is `stale`: its run
 * has ended or continues elsewhere, and the SDK stops. The call's attempts are reset, because its next step is another one.
 */
export async function saveCheckpoint(
  database: EngineDatabase,
  runId: string,
  reference: string,
  steps: Op[],
): Promise<Checkpointed> {
  const call = readCallReference(reference);
  if (!call || !steps.every((step) => step.op === 'StepRun')) return 'unsupported';
  const finished = steps.map((step) => {
    const result: StepResult = { type: 'data', data: step.data ?? null };
    return { id: step.id, name: nameStep(step), result, bytes: measure(result) };
  });
  // The SDK then reports the step in its response to the call, and the run fails there with a message that says why.
  if (finished.some((step) => step.bytes > limits.stepBytes)) return 'too-large';

  const { rows } = await database.pool.query<{ outcome: Checkpointed }>(saveSteps, [
    runId,
    call.id,
    call.generation,
    JSON.stringify(finished),
    finished.reduce((sum, step) => sum + step.bytes, 0),
    limits.runBytes,
    limits.steps,
  ]);
  return rows[0]?.outcome ?? 'stale';
}

/**
 * One statement, and so one round trip, because this runs after every step and is most of what a step costs.
 * A call may be `ready` with the same generation: the engine has restarted and has not dispatched it again yet.
 */
const saveSteps = `
  WITH run AS (
    SELECT id FROM lading_engine.runs WHERE id = $1 AND status = 'running' FOR UPDATE
  ), held AS (
    SELECT count(*) + json_array_length($4) <= $7 AND coalesce(sum(bytes), 0) + $5 <= $6 AS fits FROM lading_engine.steps WHERE run_id = $1
  ), call AS (
    UPDATE lading_engine.calls c SET attempt = 0, lost = 0 FROM run, held
    WHERE c.id = $2 AND c.run_id = run.id AND c.generation = $3 AND c.state IN ('running', 'ready') AND held.fits RETURNING c.id
  ), saved AS (
    INSERT INTO lading_engine.steps AS s (run_id, id, name, result, bytes, position, finished_at)
    SELECT $1, step.id, step.name, step.result, step.bytes, nextval('lading_engine.step_positions'), now()
    FROM call, json_to_recordset($4) AS step(id text, name text, result json, bytes int)
    ON CONFLICT (run_id, id) DO UPDATE
      SET result = excluded.result, bytes = excluded.bytes, position = excluded.position, finished_at = excluded.finished_at
      WHERE s.result IS NULL
  )
  SELECT CASE WHEN EXISTS (SELECT FROM call) THEN 'saved' WHEN NOT held.fits THEN 'too-large' ELSE 'stale' END AS outcome FROM held`;
