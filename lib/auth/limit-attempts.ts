import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';

const windowSeconds = 15 * 60;

/** Failed attempts that each of these may make in 15 minutes. */
const limits = {
  /** Ten guesses at one person's password. */
  account: 10,
  /** An office behind one address may mistype more than one person does. */
  address: 100,
  /** A client's secret is too long to guess: this only keeps a broken program from hammering. */
  client: 30,
};

export type Limited = keyof typeof limits;

// Through lib/db on purpose: a limiter must not hold a pool of its own past disconnect().
const store = {
  async query({ text, values }: { text: string; values?: unknown[] }) {
    const rows = await query(text, values);
    return { rows, rowCount: rows.length };
  },
};

const limiters = Object.fromEntries(
  Object.entries(limits).map(([name, points]) => [
    name,
    new RateLimiterPostgres({
      storeClient: store,
      storeType: 'client',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: windowSeconds,
    }),
  ]),
) as Record<Limited, RateLimiterPostgres>;

/**
 * Counts an attempt before it is made: many at once cannot slip through together.
 * @throws ApiError too_many_attempts, with Retry-After
 */
export async function countAttempt(what: Limited, key: string): Promise<void> {
  try {
    await limiters[what].consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new ApiError('too_many_attempts', {
      params: { retry_after_seconds: seconds },
      headers: { 'Retry-After': String(seconds) },
    });
  }
}

/** Takes one attempt back: it was a good one. */
export async function forgiveAttempt(what: Limited, key: string): Promise<void> {
  await limiters[what].reward(key);
}

/** Forgets all attempts. */
export async function forgetAttempts(what: Limited, key: string): Promise<void> {
  await limiters[what].delete(key);
}
