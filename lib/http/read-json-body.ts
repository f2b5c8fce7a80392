import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { bodyParts } from '@/lib/http/body-parts';
import { parseJson } from '@/lib/http/parse-json';

/**
 * Values that a body may hold: some 20 ms for JSON.parse and the schema. Longer ones have readers of their own that do
 * not hold up everybody else.
 */
const MAX_VALUES = 20_000;

/**
 * Reads a request's JSON body, and no more of it than the limit.
 * @param limitBytes of the body as it is sent
 * @throws ApiError unsupported_media_type, request_too_large, invalid_json, request_incomplete, request_timeout
 */
export async function readJsonBody(request: Request, limitBytes: number): Promise<unknown> {
  requireJson(request);
  return parseJson(await readBytes(request, limitBytes), MAX_VALUES);
}

/** @throws ApiError unsupported_media_type when the request does not say that its body is JSON */
export function requireJson(request: Request): void {
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase();
  if (mediaType !== 'application/json' && !/^application\/[\w.-]+\+json$/.test(mediaType)) {
    throw new ApiError('unsupported_media_type', {
      params: { content_type: contentType, expected: 'application/json' },
    });
  }
}

/** How much of a body that is too large is taken and thrown away, in bodies that would not have been. */
const PASSED_OVER = 4;

/**
 * Reads a body up to a limit. Of a larger one the rest is passed over, within reason: a server that answers and closes
 * while the sender still sends resets the connection, and many a sender then never sees the answer.
 * @throws ApiError request_too_large, request_incomplete, request_timeout
 */
export async function readBytes(
  request: Request,
  limitBytes: number,
  tooLarge = () => new ApiError('request_too_large', { params: { limit_bytes: limitBytes } }),
): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  const maxBytes = limitBytes * (1 + PASSED_OVER);
  if (announced > maxBytes) throw tooLarge();
  let parts: Uint8Array[] = [];
  let size = 0;
  // What a header says is not what comes: the bytes are counted as well.
  for await (const part of bodyParts(request, { totalSeconds: env().LADING_BODY_SECONDS })) {
    size += part.byteLength;
    if (size > maxBytes) break;
    if (Math.max(size, announced) <= limitBytes) parts.push(part);
    else parts = [];
  }
  if (Math.max(size, announced) > limitBytes) throw tooLarge();
  return Buffer.concat(parts);
}
