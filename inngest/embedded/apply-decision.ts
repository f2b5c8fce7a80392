import type { BegunCall } from './begin-call';
import { continueRun, finishStep, planCall, type RunFacts } from './continue-run';
import {
  decideNext,
  type CallFacts,
  type Decision,
  type DecisionSettings,
  type PendingStep,
} from './decide-next';
import type { Outcome } from './classify-response';
import { endRun } from './end-run';
import { grantWaiting } from './hold-slots';
import { assertLed, holdLead } from './lead-engine';
import type { Transaction } from './run-transaction';

interface Current extends RunFacts {
  led: boolean;
  attempt: number;
  lost: number;
  steps: number;
  bytes: string;
}

/**
 * Decides what follows from the outcome of a call and applies it, all in the caller's transaction. An outcome that comes
 * too late (the run has ended, or the call has been dispatched again) changes nothing.
 * @returns the decision, or undefined when the outcome came too late
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
  const facts: CallFacts = {
    target: call.target,
    attempt: run.attempt,
    lost: run.lost,
    maxAttempts: call.fn?.maxAttempts ?? 1,
    steps: run.steps,
    bytes: Number(run.bytes),
  };
  const decision = decideNext(facts, outcome, settings);

  for (const step of decision.finished) await finishStep(transaction, run.id, step);
  if (decision.end) {
    await endRun(transaction, run.id, decision.end, settings.now);
    return decision;
  }
  for (const step of decision.pending) await planStep(transaction, run, step);
  if (decision.again) await repeatCall(transaction, call, decision.again, settings.now);
  else await closeCall(transaction, call, run);
  await grantWaiting(
    transaction,
    run.slots.map((slot) => slot.key),
  );
  return decision;
}

/** Always locks the run first: whatever changes a run's steps or calls must hold the run's row. */
async function lockRun(
  transaction: Transaction,
  call: BegunCall,
  epoch: string,
): Promise<Current | undefined> {
  const run = await transaction.row<Current>(
    `WITH lead AS (${holdLead('$4')})
     SELECT r.id, r.slots, c.attempt, c.lost, s.steps, s.bytes, EXISTS (SELECT FROM lead) AS led
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

async function closeCall(transaction: Transaction, call: BegunCall, run: RunFacts) {
  await transaction.rows('DELETE FROM lading_engine.calls WHERE id = $1', [call.id]);
  await continueRun(transaction, run);
}

/** Gives the step a call of its own. */
async function planStep(transaction: Transaction, run: RunFacts, step: PendingStep): Promise<void> {
  const planned = await transaction.row(
    'INSERT INTO lading_engine.steps (run_id, id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
    [run.id, step.id, step.name],
  );
  if (planned) await planCall(transaction, run, step.id);
}
