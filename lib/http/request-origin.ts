import { env } from '@/lib/env';

/**
 * The origin at which the sender of a request reaches the app, for URLs in the response: LADING_URL if set, otherwise
 * what the request's headers say. A sender that lies about it harms only itself.
 */
export function requestOrigin(request: Request): string {
  const { LADING_URL } = env();
  if (LADING_URL) return new URL(LADING_URL).origin;
  const own = new URL(request.url);
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? own.host;
  const protocol =
    request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? own.protocol.replace(':', '');
  const named = `${protocol}://${host}`;
  return URL.canParse(named) ? new URL(named).origin : own.origin;
}
