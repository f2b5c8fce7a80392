import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';

/**
 * Refuses a request that changes something with a person's cookie but comes from another site's page (CSRF).
 * Every browser says where such a request comes from; a program that says nothing has no one else's cookies.
 * @throws ApiError cross_origin_request
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new ApiError('cross_origin_request');
  const origin = request.headers.get('origin');
  if (origin !== null && !ownHosts(request).includes(hostOf(origin)))
    throw new ApiError('cross_origin_request');
}

/** The hosts that the app is reached at: behind a proxy the request's own `Host` may be an inner one. */
function ownHosts(request: Request): (string | null)[] {
  const { LADING_URL } = env();
  const hosts = [request.headers.get('host') ?? new URL(request.url).host];
  return LADING_URL
    ? [...hosts, hostOf(LADING_URL)]
    : [...hosts, request.headers.get('x-forwarded-host') ?? hosts[0]!];
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : 'null';
}
