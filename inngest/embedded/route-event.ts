import { resolveStep } from './continue-run';
import { createRun } from './create-run';
import { endRun } from './end-run';
import { isMatch } from './evaluate-expression';
import { loadFunctions } from './load-functions';
import { runTransaction, type EngineDatabase, type Transaction } from './run-transaction';
import type { EngineEvent } from './store-event';

/**
 * Does what a stored event causes: cancels runs, ends waits, then makes new runs (in this order, so that an event does not
 * cancel a run that it has made itself).
 */
export async function routeEvent(transaction: Transaction, event: EngineEvent, now: number): Promise<void> {
  await matchWaits(transaction, event, now);
  for (const fn of await loadFunctions(transaction)) {
    const triggered = fn.events.some(
      (trigger) => isNamed(trigger.name, event.name) && isMatch(trigger.if, { event }),
    );
    if (triggered)
      await createRun(transaction, fn, { event, dedupeKey: `event|${event.name}|${event.id}` }, now);
  }
  await transaction.rows('UPDATE lading_engine.events SET routed_at = now() WHERE name = $1 AND id = $2', [
    event.name,
    event.id,
  ]);
}

async function matchWaits(transaction: Transaction, event: EngineEvent, now: number) {
  const waits = await transaction.rows<{
    run_id: string;
    step_id: string | null;
    expression: string | null;
    event: EngineEvent;
  }>(
    `SELECT w.run_id, w.step_id, w.expression, r.event FROM lading_engine.waits w JOIN lading_engine.runs r ON r.id = w.run_id
     WHERE w.event = $1 AND (w.until IS NULL OR w.until > $2) ORDER BY w.run_id, w.id`,
    [event.name, new Date(now)],
  );
  for (const wait of waits) {
    if (!isMatch(wait.expression, { event: wait.event, async: event })) continue;
    if (wait.step_id)
      await resolveStep(transaction, wait.run_id, wait.step_id, { type: 'data', data: event });
    else
      await endRun(
        transaction,
        wait.run_id,
        { status: 'cancelled', error: { name: 'CancelledError', message: `Cancelled by ${event.name}` } },
        now,
      );
  }
}

/** `app/*` stands for every event whose name begins so. */
function isNamed(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** Routes, oldest first, the events that were stored while nobody could route them. */
export async function routeStoredEvents(database: EngineDatabase, now: () => number): Promise<void> {
  for (;;) {
    const routed = await runTransaction(database, async (transaction) => {
      const events = await transaction.rows<{ event: EngineEvent }>(
        'SELECT event FROM lading_engine.events WHERE routed_at IS NULL ORDER BY seq LIMIT 20 FOR UPDATE',
      );
      for (const { event } of events) await routeEvent(transaction, event, now());
      return events.length;
    });
    if (routed === 0) return;
  }
}
