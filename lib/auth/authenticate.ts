import type { Actor, ClientActor } from '@/lib/actors/actor';
import { isMeantAsKey } from '@/lib/api-clients/key-format';
import { findClient } from '@/lib/auth/access-token';
import { findKey } from '@/lib/auth/find-key';
import { findSession } from '@/lib/auth/session';
import { ApiError } from '@/lib/errors';
import { clientAddress } from '@/lib/network/client-address';

/**
 * Finds the sender of a request: the client of its access token or API key or, if it has none, the person of its session
 * cookie. An invalid token or key is refused even if there is a valid session as well.
 * @throws ApiError unauthenticated, with the challenge of RFC 6750; those of `findKey`
 */
export async function authenticate(request: Request): Promise<Actor> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    const client = token ? await findBearer(token, request) : null;
    if (!client) throw unauthenticated(', error="invalid_token"');
    return client;
  }
  const person = await findSession((name) => readCookie(request, name));
  if (!person) throw unauthenticated('');
  return person;
}

function findBearer(token: string, request: Request): Promise<ClientActor | null> {
  if (!isMeantAsKey(token)) return findClient(token);
  return findKey(
    token,
    clientAddress((name) => request.headers.get(name)),
  );
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
