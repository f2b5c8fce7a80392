import { withTimeout } from '@/lib/concurrency/with-timeout';
import { ApiError } from '@/lib/errors';

interface BodyTimes {
  /** Limit for the whole body. */
  totalSeconds: number;
  /** Limit for the wait for the next bytes. */
  silenceSeconds?: number;
}

/**
 * Yields the parts of a request's body as they arrive. A caller that disconnects or is too slow is not our fault, so the
 * errors are ApiErrors, which are not logged.
 * @throws ApiError request_incomplete, request_timeout
 */
export async function* bodyParts(request: Request, times: BodyTimes): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const { totalSeconds, silenceSeconds = totalSeconds } = times;
  const endsAt = performance.now() + totalSeconds * 1000;
  try {
    for (;;) {
      const timeoutMs = Math.min(silenceSeconds * 1000, endsAt - performance.now());
      const { done, value } = await withTimeout(readPart(reader), timeoutMs, () => {
        const limitSeconds = timeoutMs < silenceSeconds * 1000 ? totalSeconds : silenceSeconds;
        return new ApiError('request_timeout', { params: { limit_seconds: limitSeconds } });
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Discards the rest if the body was too large or too slow; has no effect if the connection broke.
    void reader.cancel().catch(() => undefined);
  }
}

async function readPart(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw new ApiError('request_incomplete', { cause: error });
  }
}
