import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { bodyParts } from '@/lib/http/body-parts';
import { isGzip } from '@/lib/http/unfold-body';

interface LineLimits {
  /** Of the whole body, unfolded. */
  bytes: number;
  lineBytes: number;
}

const LINE_FEED = 10;
/** As of other compressed bodies: see unfold-body.ts. */
const MAX_RATIO = 200;
const HARMLESS_BYTES = 1024 * 1024;

/**
 * Yields the lines of a request's body that are not blank, as they arrive: no more than one piece of it is in memory.
 * @throws ApiError what `tooLarge` makes; request_incomplete, request_timeout, unsupported_content_encoding, invalid_json
 * (not gzip)
 */
export async function* bodyLines(
  request: Request,
  limits: LineLimits,
  tooLarge: () => ApiError,
): AsyncGenerator<Buffer, void, undefined> {
  const counted = { sent: 0, unfolded: 0 };
  let rest: Buffer[] = [];
  let restBytes = 0;
  const lineOf = (end: Buffer) => (rest.length > 0 ? Buffer.concat([...rest, end]) : end);
  for await (const piece of piecesOf(request, counted)) {
    counted.unfolded += piece.byteLength;
    const isBomb = counted.unfolded > Math.max(HARMLESS_BYTES, counted.sent * MAX_RATIO);
    if (counted.unfolded > limits.bytes || isBomb) throw tooLarge();
    let from = 0;
    for (let to = piece.indexOf(LINE_FEED); to >= 0; to = piece.indexOf(LINE_FEED, from)) {
      const line = lineOf(piece.subarray(from, to));
      rest = [];
      restBytes = 0;
      from = to + 1;
      if (line.byteLength > limits.lineBytes) throw tooLarge();
      if (!isBlank(line)) yield line;
    }
    if (from === piece.byteLength) continue;
    rest.push(piece.subarray(from));
    restBytes += piece.byteLength - from;
    if (restBytes > limits.lineBytes) throw tooLarge();
  }
  const last = lineOf(Buffer.alloc(0));
  if (!isBlank(last)) yield last;
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

async function* piecesOf(request: Request, counted: { sent: number }): AsyncGenerator<Buffer> {
  const isFolded = isGzip(request);
  const sent = countedParts(request, counted);
  if (!isFolded) {
    yield* sent;
    return;
  }
  const gunzip = createGunzip();
  // An error of the sender ends the unfolding, and comes out below.
  const done = pipeline(Readable.from(sent), gunzip);
  done.catch(() => undefined);
  try {
    for await (const piece of gunzip) yield piece as Buffer;
    await done;
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('invalid_json', { params: { reason: 'the body is not gzip' }, cause: error });
  } finally {
    gunzip.destroy();
  }
}

async function* countedParts(request: Request, counted: { sent: number }): AsyncGenerator<Buffer> {
  for await (const part of bodyParts(request, { totalSeconds: env().LADING_BODY_SECONDS })) {
    counted.sent += part.byteLength;
    yield Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  }
}
