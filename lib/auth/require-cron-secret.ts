import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';

/**
 * Requires `CRON_SECRET` as Bearer token if that setting is set.
 * @returns true if the secret was sent; false if none is set, so that the caller may be anybody
 * @throws ApiError unauthenticated
 */
export function requireCronSecret(request: Request): boolean {
  const secret = env().CRON_SECRET;
  if (!secret) return false;
  const given = request.headers.get('authorization') ?? '';
  if (!timingSafeEqual(sha256(given), sha256(`Bearer ${secret}`))) throw new ApiError('unauthenticated');
  return true;
}

/** Hashes have the same length for any text, so comparing them does not reveal the length of the secret. */
function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
