import { withTimeout } from '@/lib/concurrency/with-timeout';
import { ApiError } from '@/lib/errors';

interface BodyTimes {
  /** Within which all of it must have come. */
  totalSeconds: number;
  /** Within which the next bytes must come. */
  silenceSeconds?: number;
}

/**
 * The parts of a request's body as they come. A caller that goes away, or is too slow, is no fault of ours: what it
 * throws is answered (where somebody is left to hear it) and not logged.
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
    // Whoever stops early (too large, too slow) wants no more of it; of a body that broke off there is none.
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
