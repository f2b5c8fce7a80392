import { env } from '@/lib/env';

/**
 * Where the sender of the request reaches the app, for URLs that it is handed: LADING_URL where it is set, else what the
 * request itself names. A sender that lies about it harms nobody but itself.
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
