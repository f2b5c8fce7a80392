import { beforeAll, expect, test } from 'vitest';
import { DELETE as endOne } from '@/app/api/auth-sessions/[sessionId]/route';
import { DELETE, GET } from '@/app/api/auth-sessions/route';
import { GET as getTenants } from '@/app/api/tenants/route';
import { sessionListSchema } from '@/lib/auth/session-schemas';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { tenantListSchema } from '@/lib/tenants/tenant-schemas';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
let otherTenantId: string;

beforeAll(async () => {
  tenantId = await makeTenant('Aster');
  otherTenantId = await makeTenant('Birch');
});

const list = async (cookie: string) => {
  const response = await GET(makeRequest('/api/auth-sessions', { cookie }));
  return response.status === 200 ? sessionListSchema.parse(await response.json()).data : response.status;
};

const end = (cookie: string, sessionId: string) =>
  endOne(makeRequest(`/api/auth-sessions/${sessionId}`, { cookie, method: 'DELETE' }), {
    params: Promise.resolve({ sessionId }),
  });

test('a person can see and end only their own sessions', async () => {
  const { id } = await makePerson(tenantId);
  const [here, there, elsewhere] = [
    await sessionCookie(id),
    await sessionCookie(id),
    await sessionCookie(id),
  ];
  const stranger = await sessionCookie((await makePerson(tenantId)).id);
  const currentOf = async (cookie: string) => {
    const sessions = await list(cookie);
    return typeof sessions === 'number' ? '' : sessions.find(({ current }) => current)!.id;
  };

  const thereId = await currentOf(there);
  expect((await end(stranger, thereId)).status).toBe(404);
  expect((await end(here, 'nonsense')).status).toBe(404);
  expect((await end(here, thereId)).status).toBe(200);
  expect(await list(there)).toBe(401);
  expect(await list(here)).toHaveLength(2);

  const response = await DELETE(makeRequest('/api/auth-sessions', { cookie: here, method: 'DELETE' }));
  expect(await response.json()).toEqual({ ended_count: 1 });
  expect(await list(elsewhere)).toBe(401);
  expect(await list(here)).toHaveLength(1);
  expect(await list(stranger)).toHaveLength(1);
});

test('a program has no sessions', async () => {
  const response = await GET(makeRequest('/api/auth-sessions', { token: await accessToken(tenantId) }));
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ error: { code: 'person_required' } });
});

test('a system admin sees all tenants, everybody else only their own', async () => {
  const idsFor = async (cookie: string) =>
    tenantListSchema
      .parse(await (await getTenants(makeRequest('/api/tenants', { cookie }))).json())
      .data.map(({ id }) => id);
  expect(await idsFor(await sessionCookie((await makePerson(null)).id))).toEqual([tenantId, otherTenantId]);
  expect(await idsFor(await sessionCookie((await makePerson(tenantId)).id))).toEqual([tenantId]);
});
