import type { Transaction } from './run-transaction';

/** An event as a function gets it (SDK spec 1.3.4); unknown fields are kept. */
export interface EngineEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
  user: Record<string, unknown>;
  ts: number;
  [field: string]: unknown;
}

/**
 * Stores an event, once for each name and id.
 * @returns whether it is new
 */
export async function storeEvent(transaction: Transaction, event: EngineEvent): Promise<boolean> {
  const stored = await transaction.row(
    'INSERT INTO lading_engine.events (name, id, event) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING seq',
    [event.name, event.id, JSON.stringify(event)],
  );
  return stored !== undefined;
}
