import { expect, test } from 'vitest';
import { type Claims, readIdentity } from '@/lib/auth/read-identity';

const rules = {
  OIDC_ROLES: [
    { value: 'cn=staff,ou=groups', role: 'dispatcher' as const },
    { value: 'heads', role: 'admin' as const },
  ],
  OIDC_ROLES_CLAIM: 'roles',
  OIDC_TENANT: 'northwind',
  OIDC_TENANT_CLAIM: undefined,
};

const read = (claims: Claims, changes: Partial<Parameters<typeof readIdentity>[1]> = {}) =>
  readIdentity({ iss: 'https://login.example', sub: '1', ...claims }, { ...rules, ...changes });

test.each([
  ['one text', 'heads', 'admin'],
  ['a list', ['other', 'cn=staff,ou=groups'], 'dispatcher'],
  ['the higher of several', ['cn=staff,ou=groups', 'heads'], 'admin'],
  ['the whole value only', ['HEADS', 'heads and others', 'staff'], null],
  ['texts only', [{ heads: true }, true, null], null],
  ['nothing', undefined, null],
  ['no object for a list', { 0: 'heads' }, null],
])('a role by %s', (_what, roles, role) => {
  expect(read({ roles }).role).toBe(role);
});

test('a claim whose name has dots, and one inside of objects', () => {
  const nested = { realm_access: { roles: ['heads'] } };
  expect(read(nested, { OIDC_ROLES_CLAIM: 'realm_access.roles' }).role).toBe('admin');
  const named = 'https://example.com/roles';
  expect(read({ [named]: 'heads' }, { OIDC_ROLES_CLAIM: named }).role).toBe('admin');
});

test('an e-mail address is verified only if the provider says so', () => {
  const email = 'Ana@Example.com ';
  expect(read({ email })).toMatchObject({ email: 'ana@example.com', isEmailVerified: false });
  for (const verified of [true, 'true'])
    expect(read({ email, email_verified: verified }).isEmailVerified).toBe(true);
  for (const not of [false, 'false', 1, {}])
    expect(read({ email, email_verified: not }).isEmailVerified).toBe(false);
});

test('the tenant is the set one, or the only one of the claim', () => {
  expect(read({ tenant: 'other' }).tenantSlug).toBe('northwind');
  const byClaim = { OIDC_TENANT: undefined, OIDC_TENANT_CLAIM: 'tenant' };
  expect(read({ tenant: 'other' }, byClaim).tenantSlug).toBe('other');
  expect(read({ tenant: ['other'] }, byClaim).tenantSlug).toBe('other');
  expect(read({ tenant: ['other', 'northwind'] }, byClaim).tenantSlug).toBeNull();
  expect(read({}, byClaim).tenantSlug).toBeNull();
});

test('without an issuer or a subject there is nobody', () => {
  expect(() => readIdentity({ sub: '1' }, rules)).toThrow();
  expect(() => readIdentity({ iss: 'https://login.example', sub: ' ' }, rules)).toThrow();
});
