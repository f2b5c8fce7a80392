import { jwtVerify, SignJWT } from 'jose';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ClientActor } from '@/lib/actors/actor';
import { deriveKey } from '@/lib/auth/derive-key';
import { rememberVerified } from '@/lib/auth/remember-verified';
import { type Scope, scopes } from '@/lib/actors/permissions';
import { db, query } from '@/lib/db';
import { pickLanguage } from '@/lib/languages/language';
import type { ApiClient } from '@/prisma/generated/client';

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

/** What a request needs to know about its client. */
type ClientRow = Pick<
  ApiClient,
  'id' | 'clientId' | 'name' | 'tenantId' | 'language' | 'scopes' | 'lastUsedAt'
> & { isTest: boolean };

/**
 * Finds the client for which a token was issued. Disabling or expiry of the client, and the loss of a scope, apply to
 * tokens issued before as well.
 * @returns null when the token is not ours or no longer valid
 */
export async function findClient(token: string): Promise<ClientActor | null> {
  const claims = await readClaims(token);
  if (!claims) return null;
  const now = new Date();
  // Every request of a program starts with this query: Prisma would take several times as long to prepare it.
  const [client] = await query<ClientRow>(sql`
    SELECT id, client_id AS "clientId", name, tenant_id AS "tenantId", language, scopes,
           last_used_at AS "lastUsedAt", (SELECT test_of IS NOT NULL FROM tenants WHERE id = tenant_id) AS "isTest"
    FROM api_clients
    WHERE client_id = ${claims.sub} AND tenant_id = ${claims.tenant_id}
      AND disabled_at IS NULL AND (expires_at IS NULL OR expires_at > ${now})`);
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
    isTest: client.isTest,
    language: pickLanguage(client.language, null, 'en'),
    permissions: scopes.filter((scope) => granted.includes(scope) && client.scopes.includes(scope)),
  };
}

/** The `where` condition for clients that are neither disabled nor expired at a given time. */
export function usable(now: Date) {
  return { disabledAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}

const readClaims = rememberVerified(async (token) => {
  try {
    const { payload } = await jwtVerify(token, deriveKey('access-token'), {
      algorithms: ['HS256'],
      issuer,
      audience,
    });
    return { content: claimsSchema.parse(payload), expiresAt: payload.exp ?? 0 };
  } catch {
    return null;
  }
});
