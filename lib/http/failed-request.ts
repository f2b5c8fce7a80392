import type { FailedRequest } from '@/lib/http/error-response';
import { requestIdOf } from '@/lib/http/request-id';
import { requestOrigin } from '@/lib/http/request-origin';

/** What an error says of the request that failed. */
export function failedRequest(request: Request): FailedRequest {
  return { requestId: requestIdOf(request), origin: requestOrigin(request) };
}
