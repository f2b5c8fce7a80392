import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { isConnected, query } from '@/lib/db';

interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

// Through lib/db on purpose: a limiter must not hold a pool of its own past disconnect().
const storeClient = {
  async query({ name, text, values }: Statement) {
    // The clearing of old keys comes by a timer: it must not open again what disconnect() has closed.
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
 * A limiter that counts in PostgreSQL, so that all instances agree. Every five minutes it clears the keys of its table
 * that ended over an hour ago; the timer keeps no process alive.
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
