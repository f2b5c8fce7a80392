import type { BegunCall } from './begin-call';
import { continueRun, finishStep, planCall, resolveStep, waitKey, type RunFacts } from './continue-run';
import { createRun } from './create-run';
import { decideNext, type Decision, type DecisionSettings } from './decide-next';
import type { Outcome } from './classify-response';
import { endRun } from './end-run';
import { grantWaiting } from './hold-slots';
import type { PendingStep } from './read-pending-step';
import { assertLed, holdLead } from './lead-engine';
import { loadFunction } from './load-functions';
import type { Transaction } from './run-transaction';

interface Current extends RunFacts {
  led: boolean;
  attempt: number;
  lost: number;
  again: boolean;
  steps: number;
  bytes: string;
}

/**
 * Decides what follows from the outcome of a call, and does it: all in the caller's one transaction. An outcome that comes
 * too late (its run has ended, or another dispatch of the call has taken its place) changes nothing.
 * @returns what was decided, or undefined when the outcome came too late
 */
export async function applyOutcome(
  transaction: Transaction,
  call: BegunCall,
  outcome: Outcome,
  epoch: string,
  settings: DecisionSettings,
): Promise<Decision | undefined> {
  const run = await lockRun(transaction, call, epoch);
  if (!run) return undefined;
  const facts = { ...run, bytes: Number(run.bytes), maxAttempts: call.fn?.maxAttempts ?? 1 };
  const decision = decideNext(facts, outcome, settings);

  let race = false;
  for (const step of decision.finished) {
    const finished = await finishStep(transaction, run.id, step);
    race ||= finished.race;
  }
  if (decision.requestVersion !== undefined && run.request_version === -1) {
    run.request_version = decision.requestVersion;
    await transaction.rows('UPDATE lading_engine.runs SET request_version = $2 WHERE id = $1', [
      run.id,
      decision.requestVersion,
    ]);
  }
  if (decision.end) {
    await endRun(transaction, run.id, decision.end, settings.now);
    return decision;
  }
  for (const step of decision.pending) await planStep(transaction, run, step, settings.now);
  if (decision.again) await repeatCall(transaction, call, decision.again, settings.now);
  else await closeCall(transaction, call, run, race);
  await grantWaiting(
    transaction,
    run.slots.map((slot) => slot.key),
  );
  return decision;
}

/** The run comes first, always: whoever changes a run's steps or calls holds its row. */
async function lockRun(
  transaction: Transaction,
  call: BegunCall,
  epoch: string,
): Promise<Current | undefined> {
  const run = await transaction.row<Current>(
    `WITH lead AS (${holdLead('$4')})
     SELECT r.id, r.request_version, r.slots, c.attempt, c.lost, c.again, s.steps, s.bytes, EXISTS (SELECT FROM lead) AS led
     FROM lading_engine.runs r
     JOIN lading_engine.calls c ON c.id = $2 AND c.run_id = r.id AND c.state = 'running' AND c.generation = $3
     CROSS JOIN (SELECT count(*)::int AS steps, coalesce(sum(bytes), 0) AS bytes FROM lading_engine.steps WHERE run_id = $1) s
     WHERE r.id = $1 AND r.status = 'running' FOR UPDATE OF r, c`,
    [call.runId, call.id, call.generation, epoch],
  );
  if (run) assertLed(run);
  return run;
}

async function repeatCall(
  transaction: Transaction,
  call: BegunCall,
  again: NonNullable<Decision['again']>,
  now: number,
) {
  const runAt = new Date(now + again.pause);
  await transaction.rows(
    `UPDATE lading_engine.calls SET state = 'ready', attempt = $2, lost = $3, run_at = $4 WHERE id = $1`,
    [call.id, again.attempt, again.lost, runAt],
  );
  await transaction.addJob('call', { id: call.id }, { key: `call:${call.id}`, runAt });
}

async function closeCall(transaction: Transaction, call: BegunCall, run: Current, race: boolean) {
  await transaction.rows('DELETE FROM lading_engine.calls WHERE id = $1', [call.id]);
  if (run.again) await planCall(transaction, run, call.target);
  else await continueRun(transaction, run, race);
}

/** Sets a pending step going. One that was reported before is under way already. */
async function planStep(
  transaction: Transaction,
  run: RunFacts,
  step: PendingStep,
  now: number,
): Promise<void> {
  const op = { run: 'StepPlanned', sleep: 'Sleep', wait: 'WaitForEvent', invoke: 'InvokeFunction' }[
    step.kind
  ];
  const planned = await transaction.row(
    `INSERT INTO lading_engine.steps (run_id, id, name, op, race) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
    [run.id, step.id, step.name, op, step.race],
  );
  if (!planned) return;
  if (step.kind === 'run') return planCall(transaction, run, step.id);

  const runAt = new Date(step.until);
  await transaction.addJob(
    'end-wait',
    { runId: run.id, stepId: step.id },
    { key: waitKey(run.id, step.id), runAt },
  );
  if (step.kind === 'wait') {
    await transaction.rows(
      'INSERT INTO lading_engine.waits (run_id, step_id, event, expression, until) VALUES ($1, $2, $3, $4, $5)',
      [run.id, step.id, step.event, step.if, runAt],
    );
  }
  if (step.kind === 'invoke') await invoke(transaction, run, step, now);
}

async function invoke(
  transaction: Transaction,
  run: RunFacts,
  step: Extract<PendingStep, { kind: 'invoke' }>,
  now: number,
) {
  const fn = await loadFunction(transaction, step.functionId);
  if (!fn) {
    const error = {
      name: 'FunctionNotFoundError',
      message: `There is no function "${step.functionId}" to invoke`,
    };
    return resolveStep(transaction, run.id, step.id, { type: 'error', error });
  }
  const data = (step.payload.data ?? {}) as Record<string, unknown>;
  const event = {
    ...step.payload,
    id: `${run.id}:${step.id}`,
    name: 'inngest/function.invoked',
    data,
    user: {},
    ts: now,
  };
  await createRun(
    transaction,
    fn,
    { event, dedupeKey: `invoke|${event.id}`, parent: { runId: run.id, stepId: step.id } },
    now,
  );
}
