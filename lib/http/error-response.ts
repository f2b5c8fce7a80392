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

/** The response to an error thrown while handling a request. Unexpected errors are logged with an ID. */
export function errorResponse(thrown: unknown, language: Language, dialect: Dialect = 'delivery'): Response {
  const error = toApiError(thrown, language);
  const message = apiErrorMessage(error.code, language, error.params);
  const body: ErrorBody | InboundErrorBody =
    dialect === 'inbound'
      ? { errorCode: error.code, errorMessage: message, details: camelCased(error.details) }
      : { error: { code: error.code, message, details: error.details } };
  return Response.json(body, {
    status: errorStatuses[error.code],
    headers: { 'Cache-Control': 'no-store', 'Content-Language': language, ...error.headers },
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

function toApiError(thrown: unknown, language: Language): ApiError {
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
  console.error(`Unexpected error ${errorId}:`, loggableError(thrown));
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
