import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { KEY_HOURS } from '@/lib/idempotency/idempotency-key';
import { createLimiter } from '@/lib/rate-limits/postgres-limiter';

/** What is kept for one caller is bounded by two counts, each in a window of a day that starts with its first key. */
let keys: RateLimiterPostgres | undefined;
let answers: RateLimiterPostgres | undefined;

const limiterOf = (keyPrefix: string, points: number) =>
  createLimiter({ ...{ tableName: 'request_limits', keyPrefix, points }, durationSeconds: KEY_HOURS * 3600 });

/**
 * Counts a new key of a caller.
 * @throws ApiError too_many_idempotency_keys, with Retry-After, beyond `LADING_MAX_IDEMPOTENCY_KEYS` in a day
 */
export async function countKey(callerId: string): Promise<void> {
  const limit = env().LADING_MAX_IDEMPOTENCY_KEYS;
  keys ??= limiterOf('idempotency', limit);
  const refusal = await consume(keys, callerId, 1);
  if (!refusal) return;
  const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  throw new ApiError('too_many_idempotency_keys', {
    params: { limit, retry_after_seconds: seconds },
    headers: { 'Retry-After': String(seconds) },
  });
}

/** Whether there is room for another answer of a caller: `LADING_MAX_KEPT_ANSWER_BYTES` in a day. @param bytes as it is kept */
export async function hasRoomForAnswer(callerId: string, bytes: number): Promise<boolean> {
  answers ??= limiterOf('kept-answers', Math.ceil(env().LADING_MAX_KEPT_ANSWER_BYTES / 1024));
  return (await consume(answers, callerId, Math.ceil(bytes / 1024))) === null;
}

async function consume(
  from: RateLimiterPostgres,
  key: string,
  points: number,
): Promise<RateLimiterRes | null> {
  try {
    await from.consume(key, points);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}
