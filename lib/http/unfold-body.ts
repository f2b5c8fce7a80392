import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ApiError } from '@/lib/errors';

const gunzipBytes = promisify(gunzip);

/**
 * How many times larger than it was sent a body may become. JSON of programs reaches 100, a bomb 1,000: it is given up
 * before it is unfolded to the limit.
 */
const MAX_RATIO = 200;
/** Below this, a bomb does no harm. */
const HARMLESS_BYTES = 64 * 1024;

/** Whether the body is compressed with gzip. @throws ApiError unsupported_content_encoding for any other encoding */
export function isGzip(request: Request): boolean {
  const encoding = (request.headers.get('content-encoding') ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return false;
  if (encoding === 'gzip' || encoding === 'x-gzip') return true;
  throw new ApiError('unsupported_content_encoding', {
    params: { content_encoding: encoding.slice(0, 100) },
    headers: { 'Accept-Encoding': 'gzip' },
  });
}

/**
 * Unfolds a body, off the thread that serves people.
 * @throws what `tooLarge` makes when it would have more bytes than the limit, or than fits what was sent; ApiError
 * invalid_json when it is not gzip
 */
export async function unfold(
  bytes: Uint8Array,
  limitBytes: number,
  tooLarge: () => ApiError,
): Promise<Uint8Array<ArrayBuffer>> {
  const maxOutputLength = Math.min(limitBytes, Math.max(HARMLESS_BYTES, bytes.byteLength * MAX_RATIO));
  try {
    // A copy: a small buffer of Node's may share its memory with others.
    return Uint8Array.from(await gunzipBytes(bytes, { maxOutputLength }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new ApiError('invalid_json', { params: { reason: 'the body is not gzip' }, cause: error });
  }
}
