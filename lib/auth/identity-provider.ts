import type { OAuthConfig } from 'next-auth/providers/oauth';
import { currentAuditActor } from '@/lib/actors/audit-actor';
import { type Claims, readIdentity } from '@/lib/auth/read-identity';
import { signInByIdentity } from '@/lib/auth/sign-in-by-identity';
import { env } from '@/lib/env';

/** The provider's name in the addresses of next-auth: it sends people back to /api/auth/callback/oidc. */
export const identityProviderId = 'oidc';

/** The ways in which people can sign in, as next-auth calls them. */
export function signInWays(): string[] {
  const { OIDC_ISSUER, LADING_PASSWORD_SIGN_IN } = env();
  return [
    ...(LADING_PASSWORD_SIGN_IN === 'on' ? ['credentials'] : []),
    ...(OIDC_ISSUER === undefined ? [] : [identityProviderId]),
  ];
}

/** How long the provider may take for an answer, in milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * The OpenID provider of the settings as next-auth needs it, which keeps state, nonce and PKCE's verifier in encrypted cookies
 * and checks the ID token; null: none is set.
 */
export function identityProvider(): OAuthConfig<Claims> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPES } = env();
  if (OIDC_ISSUER === undefined) return null;
  return {
    ...{ id: identityProviderId, name: 'OpenID Connect', type: 'oauth', idToken: true },
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    client: { token_endpoint_auth_method: OIDC_CLIENT_SECRET ? 'client_secret_basic' : 'none' },
    authorization: { params: { scope: OIDC_SCOPES } },
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: TIMEOUT_MS },
    userinfo: {
      // Providers differ in where they tell groups and e-mail. What the signed token says counts first.
      async request({ client, tokens }) {
        const signed = (tokens as { claims(): Claims }).claims();
        if (!client.issuer.metadata.userinfo_endpoint) return signed;
        return { ...(await client.userinfo(tokens as never)), ...signed };
      },
    },
    profile: (claims) => ({ id: String(claims.sub) }),
  };
}

/**
 * Starts the session of somebody who comes back from the provider.
 * @throws Error whose message says to the sign-in page why they may not come in: see `SignInRefusal`
 */
export async function startSessionOfClaims(claims: Claims): Promise<string> {
  const { ipAddress, userAgent } = currentAuditActor();
  const outcome = await signInByIdentity(readIdentity(claims, env()), { ipAddress, userAgent });
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  return outcome.sessionId;
}
