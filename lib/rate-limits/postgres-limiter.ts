import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { isConnected, query } from '@/lib/db';

interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

// Goes through lib/db on purpose: a limiter must not keep its own pool open after disconnect().
const storeClient = {
  async query({ name, text, values }: Statement) {
    // A timer clears expired keys: it must not reconnect after disconnect().
    if (name?.endsWith('clear-expired') && !isConnected()) return { rows: [], rowCount: 0 };
    const rows = await query(text, values);
    return { rows, rowCount: rows.length };
  },
};

interface LimiterOptions {
  tableName: 'rate_limits' | 'request_limits';
  keyPrefix: string;
  points: number;
  durationSeconds: number;
  /** Once a key is over its limit, refuse it from memory until the window ends, without asking the database. */
  blocksInMemory?: boolean;
}

/**
 * A limiter that counts in PostgreSQL, so that all instances agree. Every five minutes it deletes the keys of its table
 * that expired over an hour ago; the timer does not keep the process alive.
 */
export function createLimiter(options: LimiterOptions): RateLimiterPostgres {
  const { tableName, keyPrefix, points, durationSeconds, blocksInMemory } = options;
  return new RateLimiterPostgres({
    storeClient,
    storeType: 'client',
    tableName,
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix,
    points,
    duration: durationSeconds,
    ...(blocksInMemory && { inMemoryBlockOnConsumed: points + 1 }),
  });
}
