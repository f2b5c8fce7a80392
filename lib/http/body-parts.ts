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
      const patienceMs = Math.min(silenceSeconds * 1000, endsAt - performance.now());
      const { done, value } = await within(patienceMs, readPart(reader), () => {
        const limitSeconds = patienceMs < silenceSeconds * 1000 ? totalSeconds : silenceSeconds;
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

async function within<T>(ms: number, work: Promise<T>, tooLate: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), Math.max(0, ms));
  });
  work.catch(() => undefined); // it may fail after nobody waits for it any more
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
