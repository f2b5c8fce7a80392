import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ClientActor } from '@/lib/actors/actor';
import { deriveKey } from '@/lib/auth/derive-key';
import { type Scope, scopes } from '@/lib/actors/permissions';
import { db } from '@/lib/db';
import { pickLanguage } from '@/lib/languages/language';

/** How long an access token is valid, in seconds. */
export const accessTokenSeconds = 3600;

const issuer = 'lading';
const audience = 'lading-api';
const lastUsedPrecisionMs = 60_000;

const claimsSchema = z.object({ sub: z.string(), tenant_id: z.uuid(), scope: z.string() });

/** Creates a signed access token (JWT, HS256) for a client of a tenant. */
export async function signAccessToken(client: {
  clientId: string;
  tenantId: string;
  scopes: readonly Scope[];
}): Promise<string> {
  return new SignJWT({ tenant_id: client.tenantId, scope: client.scopes.join(' ') })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(client.clientId)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${accessTokenSeconds}s`)
    .sign(deriveKey('access-token'));
}

/**
 * Finds the client for which a token was issued. Disabling or expiry of the client, and the loss of a scope, apply to
 * tokens issued before as well.
 * @returns null when the token is not ours or no longer valid
 */
export async function findClient(token: string): Promise<ClientActor | null> {
  const claims = await readClaims(token);
  if (!claims) return null;
  const now = new Date();
  const client = await db().apiClient.findFirst({
    where: { clientId: claims.sub, tenantId: claims.tenant_id, ...usable(now) },
  });
  if (!client) return null;
  if (!client.lastUsedAt || now.getTime() - client.lastUsedAt.getTime() > lastUsedPrecisionMs) {
    await db().apiClient.updateMany({ where: { id: client.id }, data: { lastUsedAt: now } });
  }
  const granted = claims.scope.split(' ');
  return {
    kind: 'client',
    id: client.id,
    clientId: client.clientId,
    name: client.name,
    tenantId: client.tenantId,
    language: pickLanguage(client.language, null, 'en'),
    permissions: scopes.filter((scope) => granted.includes(scope) && client.scopes.includes(scope)),
  };
}

/** The `where` condition for clients that are neither disabled nor expired at a given time. */
export function usable(now: Date) {
  return { disabledAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}

async function readClaims(token: string) {
  try {
    const { payload } = await jwtVerify(token, deriveKey('access-token'), {
      algorithms: ['HS256'],
      issuer,
      audience,
    });
    return claimsSchema.parse(payload);
  } catch {
    return null;
  }
}
