import type { Actor } from '@/lib/actors/actor';
import { takeBudget } from '@/lib/concurrency/budget';
import { env } from '@/lib/env';

/** What even the smallest request costs in memory. */
const MIN_BYTES = 64 * 1024;
/** No route accepts a longer body: reading it fails. */
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reserves memory for a request's body, before any of it is read and until the request is answered: the body and the
 * values parsed from it stay in memory that long.
 * @param limitBytes the amount to reserve for a body without a Content-Length, or one that is compressed
 * @returns a function that releases the memory
 * @throws TooBusyError when the budget, or the quarter of it that one sender may hold, is used up
 */
export function holdBody(request: Request, actor: Actor | null, limitBytes: number): () => void {
  const header = request.headers.get('content-length');
  const isFolded = request.headers.has('content-encoding');
  const announced = header === null || isFolded ? limitBytes : Number(header) || 0;
  const bytes = Math.min(MAX_BYTES, Math.max(MIN_BYTES, announced));
  const total = env().LADING_MAX_BODY_BYTES_AT_ONCE;
  return takeBudget('bodies of requests', actor?.id ?? 'public', bytes, { total, perOwner: total / 4 });
}
