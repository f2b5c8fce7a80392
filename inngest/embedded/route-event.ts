import { createRun } from './create-run';
import { endRun } from './end-run';
import { isMatch } from './evaluate-expression';
import { loadFunctions } from './load-functions';
import { runTransaction, type EngineDatabase, type Transaction } from './run-transaction';
import type { EngineEvent } from './store-event';

/** Cancels the runs that a stored event cancels, then creates those it triggers: in this order, it cancels none of its own. */
export async function routeEvent(transaction: Transaction, event: EngineEvent, now: number): Promise<void> {
  await cancelRuns(transaction, event, now);
  for (const fn of await loadFunctions(transaction)) {
    const triggered = fn.events.some(
      (trigger) => trigger.name === event.name && isMatch(trigger.if, { event }),
    );
    if (triggered) await createRun(transaction, fn, { event, dedupeKey: `event|${event.name}|${event.id}` });
  }
  await transaction.rows('UPDATE lading_engine.events SET routed_at = now() WHERE name = $1 AND id = $2', [
    event.name,
    event.id,
  ]);
}

async function cancelRuns(transaction: Transaction, event: EngineEvent, now: number) {
  const candidates = await transaction.rows<{
    run_id: string;
    expression: string | null;
    event: EngineEvent;
  }>(
    `SELECT c.run_id, c.expression, r.event FROM lading_engine.cancel_events c JOIN lading_engine.runs r ON r.id = c.run_id
     WHERE c.event = $1 ORDER BY c.run_id, c.id`,
    [event.name],
  );
  const error = { name: 'CancelledError', message: `Cancelled by ${event.name}` };
  for (const { run_id, expression, event: own } of candidates) {
    if (isMatch(expression, { event: own, async: event }))
      await endRun(transaction, run_id, { status: 'cancelled', error }, now);
  }
}

/** Routes, oldest first, the events that were stored while they could not be routed. */
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
