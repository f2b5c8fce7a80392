import { createTurns, type Turns } from '@/lib/orders/take-turns';

/**
 * Batches wait in the process, not on a connection each: those of one source system for each other (the database would
 * make them wait anyway), and all of them for one of these, so that the pool has connections left for people.
 */
const SIDE_BY_SIDE = 4;

const anyTurn = createTurns(SIDE_BY_SIDE);
const sources = new Map<string, { turns: Turns; waiting: number }>();

/** Runs `work` when no other batch of the source runs in this process. */
export async function takeBatchTurn<T>(source: string, work: () => Promise<T>): Promise<T> {
  const entry = sources.get(source) ?? { turns: createTurns(1), waiting: 0 };
  sources.set(source, entry);
  entry.waiting += 1;
  try {
    return await entry.turns(() => anyTurn(work));
  } finally {
    entry.waiting -= 1;
    if (entry.waiting === 0) sources.delete(source);
  }
}
