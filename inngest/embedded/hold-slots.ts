import type { Transaction } from './run-transaction';

/** A share of a concurrency limit: while a call runs, it occupies one place of each of its run's slots. */
export interface Slot {
  key: string;
  limit: number;
}

export interface WaitingCall {
  id: string;
  slots: Slot[];
}

/** Makes "count, then take" atomic. Any number will do that nothing else in the database locks. */
const slotsLock = 7_263_110_482;

/**
 * Chooses, in order, the waiting calls that the limits allow to run now. Later calls may pass one that is still blocked.
 * @param occupied how many calls hold each key already
 */
export function chooseGrants(waiting: WaitingCall[], occupied: ReadonlyMap<string, number>): string[] {
  const counts = new Map(occupied);
  const granted: string[] = [];
  for (const call of waiting) {
    if (!call.slots.every((slot) => (counts.get(slot.key) ?? 0) < slot.limit)) continue;
    for (const slot of call.slots) counts.set(slot.key, (counts.get(slot.key) ?? 0) + 1);
    granted.push(call.id);
  }
  return granted;
}

/** Whether the limits allow one more call with these slots. If so, the caller must mark it `running` in this transaction. */
export async function canOccupy(transaction: Transaction, slots: Slot[]): Promise<boolean> {
  if (slots.length === 0) return true;
  await transaction.rows('SELECT pg_advisory_xact_lock($1)', [slotsLock]);
  const occupied = await countOccupied(
    transaction,
    slots.map((slot) => slot.key),
  );
  return chooseGrants([{ id: '', slots }], occupied).length === 1;
}

/** Grants the places that calls have just released (`keys`) to calls that wait for them. */
export async function grantWaiting(transaction: Transaction, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  await transaction.rows('SELECT pg_advisory_xact_lock($1)', [slotsLock]);
  // SKIP LOCKED: a call that is just being taken or deleted needs no grant.
  const waiting = await transaction.rows<WaitingCall & { run_at: Date }>(
    `SELECT c.id, c.run_at, r.slots FROM lading_engine.calls c JOIN lading_engine.runs r ON r.id = c.run_id
     WHERE c.state = 'waiting' AND c.slot_keys && $1 ORDER BY c.run_at, c.id LIMIT 200 FOR UPDATE OF c SKIP LOCKED`,
    [keys],
  );
  if (waiting.length === 0) return;
  const every = waiting.flatMap((call) => call.slots.map((slot) => slot.key));
  const runAt = new Map(waiting.map((call) => [call.id, call.run_at]));
  for (const id of chooseGrants(waiting, await countOccupied(transaction, every))) {
    await transaction.rows(`UPDATE lading_engine.calls SET state = 'granted' WHERE id = $1`, [id]);
    await transaction.addJob('call', { id }, { key: `call:${id}`, runAt: runAt.get(id) });
  }
}

async function countOccupied(transaction: Transaction, keys: string[]): Promise<Map<string, number>> {
  const counts = await transaction.rows<{ key: string; count: number }>(
    `SELECT key, count(*)::int AS count FROM lading_engine.calls, unnest(slot_keys) AS key
     WHERE state IN ('granted', 'running') AND key = ANY ($1) GROUP BY key`,
    [keys],
  );
  return new Map(counts.map((row) => [row.key, row.count]));
}
