import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';

/**
 * Refuses whoever does not send `CRON_SECRET` as Bearer token, where one is set.
 * @returns whether it was sent: false where none is set, and the caller may be anybody
 * @throws ApiError unauthenticated
 */
export function requireCronSecret(request: Request): boolean {
  const secret = env().CRON_SECRET;
  if (!secret) return false;
  const given = request.headers.get('authorization') ?? '';
  if (!timingSafeEqual(sha256(given), sha256(`Bearer ${secret}`))) throw new ApiError('unauthenticated');
  return true;
}

/** Of one length, whatever the text's: comparing tells nothing of the secret's length. */
function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
