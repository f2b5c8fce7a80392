import { createHmac } from 'node:crypto';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { deriveKey } from '@/lib/auth/derive-key';
import { ApiError } from '@/lib/errors';
import { networkOf } from '@/lib/network/client-address';
import { createLimiter } from '@/lib/rate-limits/postgres-limiter';

const windowSeconds = 15 * 60;

/** The number of failed attempts allowed in 15 minutes, for each kind of key. */
const limits = {
  /** Guesses at one person's password. */
  account: 10,
  /** The same from a browser in which this person has signed in before: see lib/auth/known-device.ts. */
  device: 10,
  /** Higher than for an account: a whole office may share one address. */
  address: 100,
  /** A client's secret is too long to guess: this only slows down a broken program. */
  client: 30,
  /** For all clients behind one address, known or not: each ID that is tried adds a row to the table of limits. */
  tokens: 100,
  /** Ways to the OpenID provider that begin at one address: each asks it, and a whole office may share the address. */
  'identity-address': 300,
  /** Wrong current passwords when somebody changes their own: an unattended session must not allow guessing. */
  'own-password': 10,
  /** Requests for a mail with a link to set a password: for one e-mail, known or not, and from one address. */
  mail: 3,
  'mail-address': 30,
  /** Links that do not work, from one address. Links cannot be guessed: this only slows down a broken program. */
  link: 100,
  /** Calls by one mend link, and by all of them from one address: its page looks every other second while rows are imported. */
  'mend-link': 1_500,
  'mend-address': 3_000,
  /** Each sending by a mend link may become an import. */
  'mend-send': 30,
  /** Mails with a mend link, of one tenant. */
  'mend-mail': 30,
  /** Files that come to one inbox, and questions what became of them. */
  inbox: 1_500,
  /** Addresses of inboxes that do not work, from one address. Tokens cannot be guessed: this only slows down a broken program. */
  'inbox-address': 100,
};

/**
 * Keys that are blocked only until the window ends. Here nobody is guessing passwords, or a longer lockout would hit others
 * who share the key.
 */
const withoutBackOff: readonly Limited[] = [
  ...(['client', 'mail', 'mail-address', 'link'] as const),
  ...(['mend-link', 'mend-address', 'mend-send', 'mend-mail'] as const),
  ...(['inbox', 'inbox-address', 'identity-address'] as const),
];

export type Limited = keyof typeof limits;

const keyedByAddress: readonly Limited[] = [
  'address',
  'tokens',
  'mail-address',
  'link',
  'mend-address',
  'inbox-address',
  'identity-address',
];

/** Each lockout lasts twice as long as the last, up to four hours. A day after the first one the count starts again. */
const backOff = { firstSeconds: windowSeconds, maxSeconds: 4 * 60 * 60, rememberedSeconds: 24 * 60 * 60 };

const limiters = makeLimiters((name) => [name, limits[name], windowSeconds]);
/** Holds a key while it is locked out. It has one point, so that only the first of concurrent attempts sets the lock. */
const locks = makeLimiters((name) => [`${name}-lock`, 1, backOff.firstSeconds]);
/** How often a key has been locked out. */
const lockOuts = makeLimiters((name) => [`${name}-lock-outs`, 1000, backOff.rememberedSeconds]);

/**
 * Counts an attempt before it is made, so that concurrent attempts cannot exceed the limit together.
 * @throws ApiError too_many_attempts, with Retry-After
 */
export async function countAttempt(what: Limited, key: string): Promise<void> {
  const counted = countedKey(what, key);
  const lock = await locks[what].get(counted);
  if (lock && lock.consumedPoints > 0) throw tooMany(lock.msBeforeNext);
  const refusal = await refusalOf(limiters[what].consume(counted));
  if (!refusal) return;
  // A refused attempt must not count: otherwise many good attempts at once would block later ones.
  await refundAttempt(what, key);
  throw tooMany(withoutBackOff.includes(what) ? refusal.msBeforeNext : await lockOut(what, counted));
}

/**
 * Refuses a key with too many failures, without counting this attempt. For limits that count only failures: any number of
 * good attempts may run at once, but concurrent bad ones may exceed the limit by a few.
 * @throws ApiError too_many_attempts, with Retry-After
 */
export async function requireAttemptsLeft(what: Limited, key: string): Promise<void> {
  const counted = await limiters[what].get(countedKey(what, key));
  if (counted && counted.consumedPoints >= limits[what]) throw tooMany(counted.msBeforeNext);
}

/** Counts a failed attempt. */
export async function countFailure(what: Limited, key: string): Promise<void> {
  await limiters[what].penalty(countedKey(what, key));
}

/** Uncounts one attempt, such as a successful one. */
export async function refundAttempt(what: Limited, key: string): Promise<void> {
  await limiters[what].reward(countedKey(what, key));
}

/** Forgets all attempts but not past lockouts: otherwise each good sign-in would reset the back-off for an attacker. */
export async function clearAttempts(what: Limited, key: string): Promise<void> {
  await limiters[what].delete(countedKey(what, key));
}

/** Ends a lockout, for an owner who has proved who they are in another way. */
export async function unlock(what: Limited, key: string): Promise<void> {
  const counted = countedKey(what, key);
  await Promise.all([limiters[what].delete(counted), locks[what].delete(counted)]);
}

/** Locks a key out, for twice as long as last time; concurrent calls count once. @returns for how long, in ms */
async function lockOut(what: Limited, counted: string): Promise<number> {
  const refusal = await refusalOf(locks[what].consume(counted));
  if (refusal) return refusal.msBeforeNext;
  const { consumedPoints } = await lockOuts[what].penalty(counted);
  const seconds = Math.min(backOff.firstSeconds * 2 ** (consumedPoints - 1), backOff.maxSeconds);
  await locks[what].block(counted, seconds);
  return seconds * 1000;
}

/** The stored form of a key. It is hashed because people sometimes type their password into the e-mail field. */
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

/** The limiter's refusal; null if it accepted. */
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
