import { v7 as uuid } from 'uuid';
import { discovery, planCall } from './continue-run';
import { evaluateKey, evaluatePriority } from './evaluate-expression';
import type { Slot } from './hold-slots';
import type { EngineFunction } from './read-functions';
import type { Transaction } from './run-transaction';
import type { EngineEvent } from './store-event';

export interface RunOrigin {
  event: EngineEvent;
  /** One run for each function and key. */
  dedupeKey: string;
}

/** Creates a run of the function with its first call and its cancelling events, unless the same cause has already created one. */
export async function createRun(
  transaction: Transaction,
  fn: EngineFunction,
  { event, dedupeKey }: RunOrigin,
): Promise<void> {
  const id = uuid();
  const slots = findSlots(fn, event);
  const made = await transaction.row(
    `INSERT INTO lading_engine.runs (id, function_id, dedupe_key, event, slots, priority)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (function_id, dedupe_key) DO NOTHING RETURNING id`,
    [
      id,
      fn.id,
      dedupeKey,
      JSON.stringify(event),
      JSON.stringify(slots),
      evaluatePriority(fn.priority, { event }),
    ],
  );
  if (!made) return;

  for (const cancel of fn.cancelOn) {
    await transaction.rows(
      'INSERT INTO lading_engine.cancel_events (run_id, event, expression) VALUES ($1, $2, $3)',
      [id, cancel.event, cancel.if],
    );
  }
  await planCall(transaction, { id, slots }, discovery);
}

/** Runs whose key expression cannot be evaluated share one group: too narrow a limit is better than none. */
function findSlots(fn: EngineFunction, event: EngineEvent): Slot[] {
  return fn.limits.map(({ limit, key }) => {
    const value = key ? (evaluateKey(key, { event }) ?? '') : '';
    return { key: `${fn.id}|${key ?? ''}|${value}`, limit };
  });
}
