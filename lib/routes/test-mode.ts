import { ApiError, type ErrorCode, errorStatuses, isErrorCode } from '@/lib/errors';
import { en } from '@/lib/messages/catalogues/en';
import { exampleParams } from '@/lib/messages/example-params';

/** Says on every answer to a call for test data that it is one. */
export const modeHeader = 'Lading-Mode';

/** Names the error with which a call for test data is to be answered. */
export const errorHeader = 'Lading-Test-Error';

/** The headers of answers to calls for test data. */
export const testHeaders: Readonly<Record<string, string>> = { [modeHeader]: 'test' };

/**
 * Answers a call for test data with the error that its header asks for, before anything is read or done: so a program can be shown
 * every code. Only to be called for test data.
 * @throws ApiError with the code that was asked for; unknown_test_error
 */
export function provokeError(request: Request): void {
  const code = request.headers.get(errorHeader);
  if (code === null) return;
  throw isErrorCode(code)
    ? new ApiError(code, { params: exampleParams(en.answers.errors[code]), headers: headersOf(code) })
    : new ApiError('unknown_test_error', { params: { code: code.slice(0, 100) } });
}

/** What the real error has beside its status. */
function headersOf(code: ErrorCode): Record<string, string> {
  const status: number = errorStatuses[code];
  if (status === 401) return { 'WWW-Authenticate': 'Bearer realm="lading", error="invalid_token"' };
  const isBusy = status === 429 || status === 503 || code === 'idempotency_request_in_progress';
  return isBusy ? { 'Retry-After': '1' } : {};
}
