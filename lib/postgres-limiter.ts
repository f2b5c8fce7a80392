import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { query } from '@/lib/db';

// Through lib/db on purpose: a limiter must not hold a pool of its own past disconnect().
const storeClient = {
  async query({ text, values }: { text: string; values?: unknown[] }) {
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

/** A limiter that counts in PostgreSQL, so that all instances agree. */
export function createLimiter(options: LimiterOptions): RateLimiterPostgres {
  const { tableName, keyPrefix, points, durationSeconds, blocksInMemory } = options;
  return new RateLimiterPostgres({
    storeClient,
    storeType: 'client',
    tableName,
    tableCreated: true,
    keyPrefix,
    points,
    duration: durationSeconds,
    ...(blocksInMemory && { inMemoryBlockOnConsumed: points + 1 }),
  });
}
