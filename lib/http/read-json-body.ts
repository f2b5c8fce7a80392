import { ApiError } from '@/lib/errors';

/** Of arrays and objects within each other. */
const MOST_LEVELS = 64;

/** Of one object: 1,000,000 of them, which fit into a batch, took ten seconds to walk through and to put in order. */
const MOST_NAMES = 10_000;

/**
 * Reads a request's JSON body, and no more of it than the limit.
 * @param limitBytes of the body as it is sent
 * @returns what it holds, and how many bytes it had
 * @throws ApiError unsupported_media_type, request_too_large, invalid_json
 */
export async function readJsonBody(
  request: Request,
  limitBytes: number,
  tooLarge?: () => ApiError,
): Promise<{ value: unknown; bytes: number }> {
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase();
  if (mediaType !== 'application/json' && !/^application\/[\w.-]+\+json$/.test(mediaType)) {
    throw new ApiError('unsupported_media_type', {
      params: { content_type: contentType, expected: 'application/json' },
    });
  }
  const bytes = await readBytes(request, limitBytes, tooLarge);
  const value = parseJson(decodeText(bytes));
  const reason = findExcess(value);
  if (reason !== undefined) throw new ApiError('invalid_json', { params: { reason } });
  return { value, bytes: bytes.byteLength };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError('invalid_json', { params: { reason: (error as SyntaxError).message } });
  }
}

/** JSON.parse takes any depth and width; what walks the value afterwards (hashing, storing) would run out of stack or time. */
function findExcess(value: unknown, levels = MOST_LEVELS): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return `nested deeper than ${MOST_LEVELS} levels`;
  const inner: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (inner !== value && inner.length > MOST_NAMES) return `more than ${MOST_NAMES} names in one object`;
  for (const each of inner) {
    const reason = findExcess(each, levels - 1);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** How much of a body that is too large is taken and thrown away, in bodies that would not have been. */
const PASSED_OVER = 4;

/**
 * Reads a body up to a limit. Of a larger one the rest is passed over, within reason: a server that answers and closes
 * while the sender still sends resets the connection, and many a sender then never sees the answer.
 * @throws ApiError request_too_large, invalid_json when it breaks off
 */
export async function readBytes(
  request: Request,
  limitBytes: number,
  tooLarge = () => new ApiError('request_too_large', { params: { limit_bytes: limitBytes } }),
): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  const mostBytes = limitBytes * (1 + PASSED_OVER);
  if (announced > mostBytes) throw tooLarge();
  let parts: Uint8Array[] = [];
  let size = 0;
  // What a header says is not what comes: the bytes are counted as well.
  const stream = request.body as AsyncIterable<Uint8Array> | null;
  try {
    for await (const part of stream ?? []) {
      size += part.byteLength;
      if (size > mostBytes) break;
      if (Math.max(size, announced) <= limitBytes) parts.push(part);
      else parts = [];
    }
  } catch (cause) {
    // Its ECONNRESET is the sender's: passed on, the log would say that the database does not answer.
    throw new ApiError('invalid_json', { params: { reason: 'it broke off' }, cause });
  }
  if (Math.max(size, announced) > limitBytes) throw tooLarge();
  return Buffer.concat(parts);
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('invalid_json', { params: { reason: 'not UTF-8' } });
  }
}
