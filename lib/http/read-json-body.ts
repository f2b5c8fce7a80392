import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { bodyParts } from '@/lib/http/body-parts';
import { parseJson } from '@/lib/http/parse-json';
import { isGzip, unfold } from '@/lib/http/unfold-body';

/**
 * The number of values that a body may contain: parsing and checking them takes some 20 ms. Larger bodies have their own
 * readers, which do not block the event loop.
 */
const MAX_VALUES = 20_000;

/**
 * Reads a request's JSON body up to a limit.
 * @param limitBytes the limit for the body as it is sent
 * @param maxValues how many values it may contain
 * @returns the value, and the bytes as they were sent
 * @throws ApiError unsupported_media_type, request_too_large, invalid_json, request_incomplete, request_timeout
 */
export async function readJsonBody(
  request: Request,
  limitBytes: number,
  maxValues = MAX_VALUES,
): Promise<{ value: unknown; bytes: Uint8Array }> {
  requireJson(request);
  const bytes = await readBytes(request, limitBytes);
  return { value: parseJson(bytes, maxValues), bytes };
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

/** How much of an oversized body is read and discarded, as a multiple of the limit. */
const DISCARDED_LIMITS = 4;

/**
 * Reads a body up to a limit, which one that is compressed with gzip must keep both as it is sent and unfolded. The rest of a larger body is discarded, within reason: if the server answered and closed
 * while the sender is still sending, the connection would be reset and many senders would never see the answer.
 * @throws ApiError request_too_large, request_incomplete, request_timeout, unsupported_content_encoding, invalid_json (not
 * gzip)
 */
export async function readBytes(
  request: Request,
  limitBytes: number,
  tooLarge = () => new ApiError('request_too_large', { params: { limit_bytes: limitBytes } }),
): Promise<Uint8Array> {
  const isFolded = isGzip(request);
  const announced = Number(request.headers.get('content-length') ?? 0);
  const maxBytes = limitBytes * (1 + DISCARDED_LIMITS);
  if (announced > maxBytes) throw tooLarge();
  let parts: Uint8Array[] = [];
  let size = 0;
  // The header may be wrong, so the bytes are counted as well.
  for await (const part of bodyParts(request, { totalSeconds: env().LADING_BODY_SECONDS })) {
    size += part.byteLength;
    if (size > maxBytes) break;
    if (Math.max(size, announced) <= limitBytes) parts.push(part);
    else parts = [];
  }
  if (Math.max(size, announced) > limitBytes) throw tooLarge();
  return isFolded ? unfold(Buffer.concat(parts), limitBytes, tooLarge) : Buffer.concat(parts);
}
