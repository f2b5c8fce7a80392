import { ApiError } from '@/lib/errors';
import { requestOrigin } from '@/lib/http/request-origin';

/**
 * Refuses a request that changes something with a person's cookie but comes from another site's page (CSRF).
 * Every browser says where such a request comes from; a program that says nothing has no one else's cookies.
 * @throws ApiError cross_origin_request
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return; // the browser has compared scheme, host and port as it sees them
  if (site !== null && site !== 'none') throw new ApiError('cross_origin_request');
  const origin = request.headers.get('origin');
  if (origin !== null && !ownOrigins(request).includes(origin)) throw new ApiError('cross_origin_request');
}

/** Where the app is reached: behind a proxy the request's own `Host` may be an inner one. */
function ownOrigins(request: Request): string[] {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return [requestOrigin(request), `${new URL(request.url).protocol}//${host}`];
}
