import { expect, test } from 'vitest';
import { issueToken } from '@/lib/auth/issue-token';
import { findPersonOfSession } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { type DemoCredentials, seedDemo } from '@/prisma/seed-demo';

useTestDatabase();

async function personOf({ email, password }: DemoCredentials['users']['admin']) {
  const session = await signIn({ email, password, ipAddress: '203.0.113.1', userAgent: null });
  return session && findPersonOfSession(session.sessionId);
}

test('people exist only once their credentials have been stored', async () => {
  const kept: DemoCredentials[] = [];
  const killed = seedDemo((credentials) => {
    kept.push(credentials);
    throw new Error('killed here');
  });
  await expect(killed).rejects.toThrow('killed here');
  expect(kept).toHaveLength(1);
  expect(await db().person.count()).toBe(0);
});

test('the demo’s people and program can sign in with the stored credentials, which `keep` gets once', async () => {
  const demo = (await seedDemo())!;
  expect(await personOf(demo.users.dispatcher)).toMatchObject({
    role: 'dispatcher',
    tenantId: demo.tenant_id,
  });
  expect(await personOf(demo.users.admin)).toMatchObject({ role: 'admin', tenantId: demo.tenant_id });
  expect(await personOf(demo.users.system_admin)).toMatchObject({ role: 'system_admin', tenantId: null });
  expect(await personOf(demo.other_tenant.users.dispatcher)).toMatchObject({
    ...{ role: 'dispatcher', tenantId: demo.other_tenant.tenant_id },
  });
  const { client_id: clientId, client_secret: clientSecret, scopes } = demo.api_client;
  const request = { grantType: 'client_credentials', clientId, clientSecret, scope: undefined };
  expect((await issueToken(request, '203.0.113.1')).scope).toBe(scopes.join(' '));
  const { customer_id, delivery_service_id, tenant_id } = demo;
  expect(await db().customer.count({ where: { id: customer_id, tenantId: tenant_id } })).toBe(1);
  expect(await db().deliveryService.count({ where: { id: delivery_service_id, tenantId: tenant_id } })).toBe(
    1,
  );
});

test('a second seed changes nothing', async () => {
  const count = async () => [
    await db().tenant.count(),
    await db().person.count(),
    await db().customer.count(),
  ];
  const before = await count();
  expect(before[0]).toBe(2);
  expect(await seedDemo()).toBeNull();
  expect(await count()).toEqual(before);
});
