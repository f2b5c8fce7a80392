import { findClient } from '@/lib/auth/access-token';
import type { Actor } from '@/lib/actors/actor';
import { findSession } from '@/lib/auth/session';
import { ApiError } from '@/lib/errors';

/**
 * Who sends a request: the client of its access token or, when it carries none, the person of its session cookie.
 * A token that is no longer good is refused even when there is a session beside it.
 * @throws ApiError unauthenticated, with the challenge of RFC 6750
 */
export async function authenticate(request: Request): Promise<Actor> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    const client = token ? await findClient(token) : null;
    if (!client) throw unauthenticated(', error="invalid_token"');
    return client;
  }
  const person = await findSession((name) => readCookie(request, name));
  if (!person) throw unauthenticated('');
  return person;
}

function unauthenticated(reason: string): ApiError {
  return new ApiError('unauthenticated', {
    headers: { 'WWW-Authenticate': `Bearer realm="lading"${reason}` },
  });
}

function readCookie(request: Request, name: string): string | undefined {
  const pairs = request.headers.get('cookie')?.split(';') ?? [];
  return pairs
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
