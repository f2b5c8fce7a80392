import { ApiError } from '@/lib/errors';

/** Of arrays and objects within each other. */
const MOST_LEVELS = 64;

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
  // JSON.parse takes any depth; what walks the value afterwards (hashing, storing) would run out of stack.
  if (isDeeperThan(MOST_LEVELS, value)) {
    throw new ApiError('invalid_json', { params: { reason: `nested deeper than ${MOST_LEVELS} levels` } });
  }
  return { value, bytes: bytes.byteLength };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError('invalid_json', { params: { reason: (error as SyntaxError).message } });
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/**
 * Reads a body up to a limit.
 * @throws ApiError request_too_large
 */
export async function readBytes(
  request: Request,
  limitBytes: number,
  tooLarge = () => new ApiError('request_too_large', { params: { limit_bytes: limitBytes } }),
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  // What a header says is not what comes: the bytes are counted as well.
  const stream = request.body as AsyncIterable<Uint8Array> | null;
  for await (const part of stream ?? []) {
    size += part.byteLength;
    if (size > limitBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('invalid_json', { params: { reason: 'not UTF-8' } });
  }
}
