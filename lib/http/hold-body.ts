import type { Actor } from '@/lib/actors/actor';
import { takeBudget } from '@/lib/concurrency/budget';
import { env } from '@/lib/env';

/** What the smallest request costs beside its bytes. */
const MIN_BYTES = 64 * 1024;
/** No route takes a longer body: it is refused when it is read. */
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Takes the place that a request's body needs in this process, before a byte of it is read and until it is answered: a
 * body, what is parsed of it and what is made of that stay in memory as long.
 * @param limitBytes what is taken for a body that does not tell its length
 * @returns how to give the place back
 * @throws TooBusyError when there is none, or whoever asks has a quarter of all already
 */
export function holdBody(request: Request, actor: Actor | null, limitBytes: number): () => void {
  const header = request.headers.get('content-length');
  const announced = header === null ? limitBytes : Number(header) || 0;
  const bytes = Math.min(MAX_BYTES, Math.max(MIN_BYTES, announced));
  const total = env().LADING_MAX_BODY_BYTES_AT_ONCE;
  return takeBudget('bodies of requests', actor?.id ?? 'public', bytes, { total, perOwner: total / 4 });
}
