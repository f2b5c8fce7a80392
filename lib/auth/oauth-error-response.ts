import { OauthError } from '@/lib/auth/oauth-error';
import { ApiError } from '@/lib/errors';
import { loggableError } from '@/lib/faults/loggable-error';

/** The response to a token request that failed with `error`. */
export function oauthErrorResponse(error: unknown): Response {
  if (error instanceof OauthError) return error.toResponse();
  if (error instanceof ApiError && error.status < 500) {
    return new OauthError('invalid_request', `The request cannot be read: ${error.code}.`).toResponse();
  }
  console.error('A token request failed:', loggableError(error));
  return new OauthError('server_error', 'Something went wrong on our side. Try again.').toResponse();
}
