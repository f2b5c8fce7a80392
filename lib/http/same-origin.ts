import { ApiError } from '@/lib/errors';
import { requestOrigin } from '@/lib/http/request-origin';

/**
 * Refuses a request that changes something with a person's cookie but comes from another site's page (CSRF).
 * Every browser states the origin of such a request; a program that states none does not send somebody else's cookies.
 * @throws ApiError cross_origin_request
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return; // the browser has compared scheme, host and port
  if (site !== null && site !== 'none') throw new ApiError('cross_origin_request');
  const origin = request.headers.get('origin');
  if (origin !== null && !ownOrigins(request).includes(origin)) throw new ApiError('cross_origin_request');
}

/** The origins of the app: behind a proxy, the request's own `Host` may be an internal one. */
function ownOrigins(request: Request): string[] {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return [requestOrigin(request), `${new URL(request.url).protocol}//${host}`];
}
