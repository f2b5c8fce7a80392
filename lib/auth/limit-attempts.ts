import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ApiError } from '@/lib/errors';
import { createLimiter } from '@/lib/postgres-limiter';

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

const limiters = Object.fromEntries(
  Object.entries(limits).map(([name, points]) => [
    name,
    createLimiter({ tableName: 'rate_limits', keyPrefix: name, points, durationSeconds: windowSeconds }),
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
    // It was not made, and so must not count: good attempts, many at once, would close the door for those to come.
    await forgiveAttempt(what, key);
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
