import { createHmac } from 'node:crypto';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { deriveKey } from '@/lib/auth/derive-key';
import { ApiError } from '@/lib/errors';
import { networkOf } from '@/lib/network/client-address';
import { createLimiter } from '@/lib/rate-limits/postgres-limiter';

const windowSeconds = 15 * 60;

/** Failed attempts that each of these may make in 15 minutes. */
const limits = {
  /** Ten guesses at one person's password. */
  account: 10,
  /** The same, from a browser that this person has signed in with before: see lib/auth/known-device.ts. */
  device: 10,
  /** An office behind one address may mistype more than one person does. */
  address: 100,
  /** A client's secret is too long to guess: this only keeps a broken program from hammering. */
  client: 30,
  /** Of all clients behind one address, known or not: each ID that is tried takes a row of a table. */
  tokens: 100,
  /** Wrong current passwords when somebody changes their own: a session that was left open must not be a place to guess. */
  'own-password': 10,
  /** Mails with a link to set a password that are asked for: for one e-mail, known or not, and from one address. */
  mail: 3,
  'mail-address': 30,
  /** Links to set a password that are none, from one address. There is nothing to guess: this keeps a broken program away. */
  link: 100,
};

/** Who waits for the end of the window and no longer: not guessing, or in the way of others who share the key. */
const withoutBackOff: readonly Limited[] = ['client', 'mail', 'mail-address', 'link'];

export type Limited = keyof typeof limits;

const keyedByAddress: readonly Limited[] = ['address', 'tokens', 'mail-address', 'link'];

/** Who is guessing is locked out for longer each time, up to four hours; a day after the first lock-out all is forgotten. */
const backOff = { firstSeconds: windowSeconds, maxSeconds: 4 * 60 * 60, rememberedSeconds: 24 * 60 * 60 };

const limiters = makeLimiters((name) => [name, limits[name], windowSeconds]);
/** Holds a key while it is locked out: the first to take its one point is who locks it. */
const locks = makeLimiters((name) => [`${name}-lock`, 1, backOff.firstSeconds]);
/** How often a key was locked out. */
const lockOuts = makeLimiters((name) => [`${name}-lock-outs`, 1000, backOff.rememberedSeconds]);

/**
 * Counts an attempt before it is made: many at once cannot slip through together.
 * @throws ApiError too_many_attempts, with Retry-After
 */
export async function countAttempt(what: Limited, key: string): Promise<void> {
  const counted = countedKey(what, key);
  const lock = await locks[what].get(counted);
  if (lock && lock.consumedPoints > 0) throw tooMany(lock.msBeforeNext);
  const refusal = await refusalOf(limiters[what].consume(counted));
  if (!refusal) return;
  // It was not made, and so must not count: good attempts, many at once, would close the door for those to come.
  await refundAttempt(what, key);
  throw tooMany(withoutBackOff.includes(what) ? refusal.msBeforeNext : await lockOut(what, counted));
}

/**
 * Refuses whoever has failed too often, without counting: where only failures count, any number of good attempts may be
 * under way at once. Of bad ones a few more than the limit slip through together.
 * @throws ApiError too_many_attempts, with Retry-After
 */
export async function requireAttemptsLeft(what: Limited, key: string): Promise<void> {
  const counted = await limiters[what].get(countedKey(what, key));
  if (counted && counted.consumedPoints >= limits[what]) throw tooMany(counted.msBeforeNext);
}

/** Counts an attempt that has failed. */
export async function countFailure(what: Limited, key: string): Promise<void> {
  await limiters[what].penalty(countedKey(what, key));
}

/** Takes one attempt back: it was a good one. */
export async function refundAttempt(what: Limited, key: string): Promise<void> {
  await limiters[what].reward(countedKey(what, key));
}

/** Forgets all attempts; not how often it was locked out, or each good sign-in would give whoever guesses a new start. */
export async function clearAttempts(what: Limited, key: string): Promise<void> {
  await limiters[what].delete(countedKey(what, key));
}

/** Lets a key in again that is locked out: its owner has proved who they are in another way. */
export async function unlock(what: Limited, key: string): Promise<void> {
  const counted = countedKey(what, key);
  await Promise.all([limiters[what].delete(counted), locks[what].delete(counted)]);
}

/** Locks a key out, twice as long as the last time; of many attempts at once only one counts. @returns for how long, in ms */
async function lockOut(what: Limited, counted: string): Promise<number> {
  const refusal = await refusalOf(locks[what].consume(counted));
  if (refusal) return refusal.msBeforeNext;
  const { consumedPoints } = await lockOuts[what].penalty(counted);
  const seconds = Math.min(backOff.firstSeconds * 2 ** (consumedPoints - 1), backOff.maxSeconds);
  await locks[what].block(counted, seconds);
  return seconds * 1000;
}

/** Not the key itself: what is typed for an e-mail that nobody has is a password now and then, and this one is stored. */
function countedKey(what: Limited, key: string): string {
  const counted = keyedByAddress.includes(what) ? networkOf(key) : key;
  return createHmac('sha256', deriveKey('attempts')).update(counted).digest('base64url');
}

function tooMany(waitMs: number): ApiError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new ApiError('too_many_attempts', {
    params: { retry_after_seconds: seconds },
    headers: { 'Retry-After': String(seconds) },
  });
}

/** What the limiter rejected with; null when it did not. */
async function refusalOf(consumed: Promise<RateLimiterRes>): Promise<RateLimiterRes | null> {
  try {
    await consumed;
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return refusal;
  }
}

function makeLimiters(
  describe: (name: Limited) => [keyPrefix: string, points: number, durationSeconds: number],
): Record<Limited, RateLimiterPostgres> {
  const entries = (Object.keys(limits) as Limited[]).map((name) => {
    const [keyPrefix, points, durationSeconds] = describe(name);
    return [name, createLimiter({ tableName: 'rate_limits', keyPrefix, points, durationSeconds })];
  });
  return Object.fromEntries(entries) as Record<Limited, RateLimiterPostgres>;
}
