import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { carriesCode } from '@/lib/faults/carries-code';
import { isShortOfRoom } from '@/lib/faults/disk-room';
import { ApiError, errorStatuses } from '@/lib/errors';
import type { Dialect } from '@/lib/http/dialect';
import type { ErrorBody, InboundErrorBody } from '@/lib/http/error-body';
import { describeIssue } from '@/lib/http/find-problems';
import { loggableError } from '@/lib/faults/loggable-error';
import { validationFailed } from '@/lib/http/validation-failed';
import { isStorageFull, storageFullRetrySeconds } from '@/lib/faults/storage-full';
import { isTooBusy, retryAfterSeconds } from '@/lib/concurrency/too-busy';
import { errorAnchor, errorPage } from '@/lib/messages/error-anchor';
import { apiErrorMessage } from '@/lib/messages/api-errors';
import type { Language } from '@/lib/languages/language';
import { Prisma } from '@/prisma/generated/client';

/** Codes of PostgreSQL, Node and Prisma for a database that cannot be reached or has no free connection. */
const unavailable: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '08003',
  '08006',
  '53300',
  '57P01',
  '57P02', // another server process crashed
  '57P03',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028', // no connection for a transaction in time
  'P2037',
]);

/** Which request failed. */
export interface FailedRequest {
  /** From `requestIdOf`. */
  requestId?: string | null;
  /** The origin by which the sender reaches the app; without it, links are relative. */
  origin?: string;
}

/** Seconds to wait where the error itself does not say how long. */
const defaultRetrySeconds = 30;

/** The response to an error thrown while handling a request. Unexpected errors are logged with an ID. */
export function errorResponse(
  thrown: unknown,
  language: Language,
  dialect: Dialect = 'delivery',
  { requestId = null, origin = '' }: FailedRequest = {},
): Response {
  const error = toApiError(thrown, language, requestId);
  const { code, details } = error;
  const message = apiErrorMessage(code, language, error.params);
  const docs = `${origin}${errorPage}#${errorAnchor(code)}`;
  const body: ErrorBody | InboundErrorBody =
    dialect === 'inbound'
      ? {
          ...{ errorCode: code, errorMessage: message, details: camelCased(details) },
          ...(requestId && { requestId }),
          docsUrl: docs,
        }
      : { error: { code, message, details, ...(requestId && { request_id: requestId }), docs_url: docs } };
  const status = errorStatuses[code];
  return Response.json(body, {
    status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      ...((status === 429 || status === 503) && { 'Retry-After': String(defaultRetrySeconds) }),
      ...error.headers,
    },
  });
}

/** The value with its keys in camelCase: `limit_bytes` → `limitBytes`. */
function camelCased<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(camelCased) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    camelCased(inner),
  ]);
  return Object.fromEntries(entries) as Value;
}

function toApiError(thrown: unknown, language: Language, requestId: string | null): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof z.ZodError) {
    return validationFailed(thrown.issues.flatMap((issue) => describeIssue(issue, thrown, 'body', language)));
  }
  if (thrown instanceof Prisma.PrismaClientKnownRequestError) {
    // Use cases handle the conflicts that they expect; what remains is a race between two requests.
    if (thrown.code === 'P2002' || thrown.code === 'P2034')
      return new ApiError('conflict', { cause: thrown });
  }
  if (isTooBusy(thrown)) return tooBusy(thrown);
  if (isStatementTimeout(thrown)) {
    console.error('A statement took longer than DATABASE_STATEMENT_SECONDS:', loggableError(thrown));
    return new ApiError('statement_timeout', { headers: { 'Retry-After': '10' }, cause: thrown });
  }
  // PostgreSQL stops when its disk is full and is restarted once there is space (scripts/postgres/start-database.ts).
  if (isStorageFull(thrown) || (isDatabaseUnavailable(thrown) && isShortOfRoom())) {
    console.error('No disk space left:', loggableError(thrown));
    return new ApiError('storage_full', {
      params: { retry_after_seconds: storageFullRetrySeconds },
      headers: { 'Retry-After': String(storageFullRetrySeconds) },
      cause: thrown,
    });
  }
  if (isDatabaseUnavailable(thrown)) {
    console.error('The database is unavailable:', loggableError(thrown));
    return new ApiError('service_unavailable', { headers: { 'Retry-After': '5' }, cause: thrown });
  }
  const errorId = randomUUID();
  const which = requestId ? ` of request ${requestId}` : '';
  console.error(`Unexpected error ${errorId}${which}:`, loggableError(thrown));
  return new ApiError('internal_error', { params: { error_id: errorId }, cause: thrown });
}

function tooBusy(cause: unknown): ApiError {
  return new ApiError('too_busy', {
    params: { retry_after_seconds: retryAfterSeconds },
    headers: { 'Retry-After': String(retryAfterSeconds) },
    cause,
  });
}

/** Matches the message because Prisma has no code for this error. */
function isStatementTimeout(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('canceling statement due to statement timeout');
}

/** Messages of `pg` errors without a code, for a connection that was lost or could not be made. */
const lostConnection =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable|Client was closed/;

/** Whether an error means that the database cannot be reached at the moment. */
export function isDatabaseUnavailable(thrown: unknown): boolean {
  if (carriesCode(thrown, unavailable)) return true;
  if (!(thrown instanceof Error)) return false;
  return lostConnection.test(thrown.message) || isDatabaseUnavailable(thrown.cause);
}
