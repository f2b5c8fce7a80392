import { env } from '@/lib/env';

/**
 * The origin at which the sender of a request reaches the app, for URLs in the response: LADING_URL if set, otherwise
 * what the request's headers say. A sender that lies about it harms only itself.
 */
export function requestOrigin(request: Request): string {
  return originOf(request.headers, new URL(request.url));
}

/** The same for pages, which know only the headers of their request. */
export function originOfHeaders(headers: Pick<Headers, 'get'>): string {
  return originOf(headers, new URL('http://localhost'));
}

function originOf(headers: Pick<Headers, 'get'>, own: URL): string {
  const { LADING_URL } = env();
  if (LADING_URL) return new URL(LADING_URL).origin;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? own.host;
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? own.protocol.replace(':', '');
  const named = `${protocol}://${host}`;
  return URL.canParse(named) ? new URL(named).origin : own.origin;
}
