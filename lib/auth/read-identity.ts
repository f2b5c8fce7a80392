import type { Settings } from '@/lib/env';

/** What an OpenID provider says about somebody, in Lading's terms. */
export interface Identity {
  /** Both together are who it is, for ever: everything else may change or be given to somebody else. */
  issuer: string;
  subject: string;
  /** Lower case; null: the provider tells none. */
  email: string | null;
  /** The provider has made sure that the address is theirs. */
  isEmailVerified: boolean;
  name: string | null;
  /** The highest role that the claims give; null: none. */
  role: 'dispatcher' | 'admin' | null;
  /** The short name of the tenant; null: the claims name none. */
  tenantSlug: string | null;
  /** Such as de-AT; null: the provider tells none. */
  locale: string | null;
}

export type Claims = Record<string, unknown>;

type IdentityRules = Pick<Settings, 'OIDC_ROLES' | 'OIDC_ROLES_CLAIM' | 'OIDC_TENANT' | 'OIDC_TENANT_CLAIM'>;

/**
 * Reads the claims of a checked ID token and of the provider's user information.
 * @throws Error without an issuer or a subject (OpenID Connect Core 1.0, section 2: both are required)
 */
export function readIdentity(claims: Claims, rules: IdentityRules): Identity {
  const [issuer, subject] = [textOf(claims.iss), textOf(claims.sub)];
  if (issuer === null || subject === null) throw new Error('The claims name no issuer or no subject.');
  const held = textsOf(claimAt(claims, rules.OIDC_ROLES_CLAIM));
  const roles = rules.OIDC_ROLES.filter(({ value }) => held.includes(value)).map(({ role }) => role);
  const tenants = rules.OIDC_TENANT_CLAIM ? textsOf(claimAt(claims, rules.OIDC_TENANT_CLAIM)) : [];
  return {
    issuer,
    subject,
    email: textOf(claims.email)?.toLowerCase() ?? null,
    // Some providers write it as text.
    isEmailVerified: claims.email_verified === true || claims.email_verified === 'true',
    name: textOf(claims.name) ?? textOf(claims.preferred_username),
    role: roles.includes('admin') ? 'admin' : (roles[0] ?? null),
    // Of several tenants none is chosen: a person belongs to one.
    tenantSlug: rules.OIDC_TENANT ?? (tenants.length === 1 ? tenants[0]! : null),
    locale: textOf(claims.locale),
  };
}

/**
 * The claim of a name, which may itself contain dots, as addresses do that some providers use for names; else dots lead into
 * objects, such as `realm_access.roles`.
 */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let found: unknown = claims;
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Claims)[part];
  }
  return found;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** One text or a list of texts; whatever else is there is no role and no tenant. */
function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => textOf(each) ?? []);
}
