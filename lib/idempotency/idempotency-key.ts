import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/actors/actor';
import { ApiError } from '@/lib/errors';

/** How long an answer is kept, in hours: Stripe's rule. */
export const KEY_HOURS = 24;

/**
 * The `Idempotency-Key` header of a request; null when it has none.
 * @throws ApiError idempotency_key_invalid unless it has 1 to 255 visible ASCII characters
 */
export function readIdempotencyKey(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new ApiError('idempotency_key_invalid');
  return key;
}

/** Where the answer to a key of this caller is kept: SHA-256 in hex. Callers and tenants never see each other's keys. */
export function keyId(actor: Actor, tenantId: string | null, key: string): string {
  return createHash('sha256')
    .update(`${tenantId ?? ''}\n${actor.kind}\n${actor.id}\n${key}`)
    .digest('hex');
}

/**
 * Tells requests apart: SHA-256 in hex of method, path, parameters in any order, and content. `language` is left out, since it
 * only chooses words.
 * @param content the body as it was sent, or what identifies it
 */
export function hashRequest(request: Request, content: string | Uint8Array): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete('language');
  searchParams.sort();
  return createHash('sha256')
    .update(`${request.method}\n${pathname}\n${searchParams.toString()}\n`)
    .update(content)
    .digest('hex');
}
