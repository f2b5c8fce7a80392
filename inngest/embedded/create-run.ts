import { v7 as uuid } from 'uuid';
import { discovery, planCall } from './continue-run';
import { evaluateKey, evaluatePriority } from './evaluate-expression';
import type { Slot } from './hold-slots';
import type { EngineFunction } from './read-functions';
import { readMoment } from './read-time';
import type { Transaction } from './run-transaction';
import type { EngineEvent } from './store-event';

export interface RunOrigin {
  event: EngineEvent;
  /** One run for each function and key. */
  dedupeKey: string;
  /** The step that invoked the function and waits for it. */
  parent?: { runId: string; stepId: string };
}

/**
 * Makes a run of the function, with its first call, what cancels it and when it times out.
 * @param now milliseconds
 * @returns the run's id, or undefined when the same cause has made one already
 */
export async function createRun(
  transaction: Transaction,
  fn: EngineFunction,
  origin: RunOrigin,
  now: number,
): Promise<string | undefined> {
  const id = uuid();
  const slots = findSlots(fn, origin.event);
  const dedupeKey = await findDedupeKey(transaction, fn, origin);
  const made = await transaction.row(
    `INSERT INTO lading_engine.runs (id, function_id, dedupe_key, event, slots, parent_run, parent_step, priority)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (function_id, dedupe_key) DO NOTHING RETURNING id`,
    [
      id,
      fn.id,
      dedupeKey,
      JSON.stringify(origin.event),
      JSON.stringify(slots),
      origin.parent?.runId,
      origin.parent?.stepId,
      evaluatePriority(fn.priority, { event: origin.event }),
    ],
  );
  if (!made) return undefined;

  for (const cancel of fn.cancelOn) {
    const until = cancel.timeout ? readMoment(cancel.timeout, now) : undefined;
    await transaction.rows(
      'INSERT INTO lading_engine.waits (run_id, event, expression, until) VALUES ($1, $2, $3, $4)',
      [id, cancel.event, cancel.if, until === undefined ? null : new Date(until)],
    );
  }
  await planTimeout(transaction, id, 'start', fn.timeouts.start, now);
  await planCall(transaction, { id, request_version: -1, slots }, discovery);
  return id;
}

/** Ends the run when it has not started, or not finished, by then. */
export async function planTimeout(
  transaction: Transaction,
  runId: string,
  kind: 'start' | 'finish',
  after: string | null,
  now: number,
) {
  const moment = after ? readMoment(after, now) : undefined;
  if (moment === undefined) return;
  await transaction.addJob(
    'time-out-run',
    { runId, kind },
    { key: `time-out:${kind}:${runId}`, runAt: new Date(moment) },
  );
}

/** A key expression that cannot be worked out puts its runs into one group: rather too narrow a limit than none. */
function findSlots(fn: EngineFunction, event: EngineEvent): Slot[] {
  return fn.limits.map(({ limit, key, scope }) => {
    const owner = scope === 'env' || scope === 'account' ? scope : fn.id;
    const value = key ? (evaluateKey(key, { event }) ?? '') : '';
    return { key: `${owner}|${key ?? ''}|${value}`, limit };
  });
}

async function findDedupeKey(
  transaction: Transaction,
  fn: EngineFunction,
  origin: RunOrigin,
): Promise<string> {
  const value =
    fn.idempotency && !origin.parent ? evaluateKey(fn.idempotency, { event: origin.event }) : undefined;
  if (value === undefined) return origin.dedupeKey;
  const key = `idempotency|${value}`;
  // An idempotency key holds for 24 hours.
  await transaction.rows(
    `UPDATE lading_engine.runs SET dedupe_key = NULL WHERE function_id = $1 AND dedupe_key = $2 AND created_at < now() - interval '24 hours'`,
    [fn.id, key],
  );
  return key;
}
