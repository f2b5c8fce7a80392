import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { createLimiter } from '@/lib/rate-limits/postgres-limiter';

let limiter: RateLimiterPostgres | undefined;

/**
 * Counts a request of an API client. The window is as long as a burst takes at the steady rate: 200 requests in 4 seconds
 * are 50 a second with bursts of 200. A window starts with its first request.
 * @returns the `RateLimit-*` headers for the response
 * @throws ApiError rate_limited, with the same headers and Retry-After
 */
export async function countRequest(clientId: string): Promise<Record<string, string>> {
  const burst = env().LADING_CLIENT_BURST;
  // Whole seconds because the headers need them; rounded up, or the rate would exceed the setting.
  const windowSeconds = Math.ceil(burst / env().LADING_CLIENT_REQUESTS_PER_SECOND);
  limiter ??= createLimiter({
    tableName: 'request_limits',
    keyPrefix: 'client',
    points: burst,
    durationSeconds: windowSeconds,
    blocksInMemory: true,
  });
  const { result, isRefused } = await consume(limiter, clientId);
  const resetSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
  const headers = {
    'RateLimit-Limit': String(burst),
    'RateLimit-Remaining': String(Math.max(0, result.remainingPoints)),
    'RateLimit-Reset': String(resetSeconds),
    'RateLimit-Policy': `${burst};w=${windowSeconds}`,
  };
  if (!isRefused) return headers;
  throw new ApiError('rate_limited', {
    params: { limit: burst, window_seconds: windowSeconds, retry_after_seconds: resetSeconds },
    headers: { ...headers, 'Retry-After': String(resetSeconds) },
  });
}

/** Relies on the limiter's rejection: when it refuses from memory, the result does not include the consumed points. */
async function consume(from: RateLimiterPostgres, key: string) {
  try {
    return { result: await from.consume(key), isRefused: false };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { result: refusal, isRefused: true };
  }
}
