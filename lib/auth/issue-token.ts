import { z } from 'zod';
import { currentAuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { accessTokenSeconds, signAccessToken, usable } from '@/lib/auth/access-token';
import { verifyClientSecret } from '@/lib/api-clients/verify-client-secret';
import { countAttempt, countFailure, refundAttempt, requireAttemptsLeft } from '@/lib/auth/limit-attempts';
import { OauthError } from '@/lib/auth/oauth-error';
import { type Scope, scopes as allScopes } from '@/lib/actors/permissions';
import type { TokenRequest } from '@/lib/auth/read-token-request';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/** RFC 6749, 5.1. */
export const tokenSchema = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.int().describe('Lifetime in seconds'),
  scope: z.string().describe('The granted scopes, separated by spaces'),
});

export type Token = z.infer<typeof tokenSchema>;

/**
 * Issues an access token to an API client: the client credentials grant (RFC 6749, 4.4).
 * @throws OauthError
 */
export async function issueToken(request: TokenRequest, ipAddress: string): Promise<Token> {
  if (request.grantType !== 'client_credentials') {
    throw new OauthError('unsupported_grant_type', 'The only grant_type here is client_credentials.');
  }
  const client = await authenticateClient(request, ipAddress);
  const scopes = narrowScopes(client.scopes, request.scope);
  return {
    access_token: await signAccessToken({ clientId: client.clientId, tenantId: client.tenantId, scopes }),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    scope: scopes.join(' '),
  };
}

async function authenticateClient({ clientId, clientSecret }: TokenRequest, ipAddress: string) {
  const known = clientId.length <= 200 && !clientId.includes('\0');
  // Keyed by client and address, so that somebody who knows a client's ID cannot use up its attempts from elsewhere.
  const key = `${known ? clientId : 'unknown'}:${ipAddress}`;
  await requireAttemptsLeft('tokens', ipAddress).catch(refuse);
  await countAttempt('client', key).catch(refuse);
  // PostgreSQL cannot look up an ID with U+0000, and we refuse overlong ones: both count as unknown.
  const client = await db().apiClient.findFirst({
    where: { clientId: known ? clientId : unusedId, ...usable(new Date()) },
  });
  if (!verifyClientSecret(client, clientSecret) || !client) {
    await countFailure('tokens', ipAddress);
    await recordRefusal(known ? clientId : unusedId, ipAddress);
    throw new OauthError('invalid_client', 'No usable client has this client_id and client_secret.');
  }
  await refundAttempt('client', key);
  return client;
}

const unusedId = '';

/**
 * Records refused tokens of existing clients only: made-up IDs could fill the trail. The statements are the same in both
 * cases, so that the timing reveals little about which IDs exist. Issued tokens are not recorded: a program requests one
 * every hour, and what it does with it is recorded anyway.
 */
async function recordRefusal(clientId: string, ipAddress: string) {
  const client = await db().apiClient.findUnique({ where: { clientId } });
  await recordAudit(db(), {
    action: 'token_refused',
    tenantId: client?.tenantId ?? null,
    subject: { kind: 'api_client', id: client?.id, name: client?.name },
    doer: { ...currentAuditActor(), kind: 'unknown', ipAddress },
    isReal: client !== null,
  });
}

/** `scope` may request a subset of the client's scopes; requesting any other scope is an error. */
function narrowScopes(own: readonly string[], asked: string | undefined): Scope[] {
  const wanted = asked === undefined ? own : asked.split(' ').filter(Boolean);
  const refused = wanted.filter((scope) => !own.includes(scope));
  if (refused.length > 0)
    throw new OauthError('invalid_scope', 'The client does not have all the scopes asked for.');
  return allScopes.filter((scope) => wanted.includes(scope));
}

function refuse(error: unknown): never {
  if (!(error instanceof ApiError)) throw error;
  throw new OauthError(
    'too_many_attempts',
    `Too many attempts. Try again in ${error.params.retry_after_seconds} seconds.`,
    error.headers,
  );
}
