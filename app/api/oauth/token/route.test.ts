import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { POST } from '@/app/api/oauth/token/route';
import { GET as listDeliveries } from '@/app/api/delivery/deliveries/route';
import { db, query } from '@/lib/db';
import { makeClient, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const answerSchema = z.object({
  access_token: z.string().optional(),
  token_type: z.string().optional(),
  expires_in: z.number().optional(),
  scope: z.string().optional(),
  error: z.string().optional(),
  error_description: z.string().optional(),
});

let tenantId: string;
let client: Awaited<ReturnType<typeof makeClient>>;

beforeAll(async () => {
  tenantId = await makeTenant();
  client = await makeClient(tenantId);
});

async function ask(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await POST(
    new Request('http://lading.test/api/oauth/token', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }),
    }),
  );
  return { response, answer: answerSchema.parse(await response.json()) };
}

const credentials = () => ({ client_id: client.client_id, client_secret: client.client_secret });

async function useToken(token: string | undefined) {
  return (await listDeliveries(makeRequest('/api/delivery/deliveries', { token }))).status;
}

describe('a client with its secret', () => {
  test('gets a token that gives access to the API for one hour, with all its scopes', async () => {
    const { response, answer } = await ask(credentials());
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: client.scopes.join(' ') });
    const claims = decodeJwt(answer.access_token!);
    expect(claims).toMatchObject({
      sub: client.client_id,
      tenant_id: tenantId,
      scope: client.scopes.join(' '),
    });
    expect(claims.exp! - claims.iat!).toBe(3600);
    expect(await useToken(answer.access_token)).toBe(200);
  });

  test('may authenticate with a Basic header', async () => {
    const pair = Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64');
    expect((await ask({}, { authorization: `Basic ${pair}` })).response.status).toBe(200);
  });

  test('may request fewer scopes, and is then limited to them', async () => {
    const { answer } = await ask({ ...credentials(), scope: 'inbound.targets.read' });
    expect(answer.scope).toBe('inbound.targets.read');
    expect(await useToken(answer.access_token)).toBe(403);
  });

  test.each(['manage:everything', 'inbound.targets.read manage:everything'])(
    'may not request other scopes: %s',
    async (scope) => {
      const { response, answer } = await ask({ ...credentials(), scope });
      expect([response.status, answer.error]).toEqual([400, 'invalid_scope']);
    },
  );

  test('is refused any other grant', async () => {
    const { response, answer } = await ask({ ...credentials(), grant_type: 'password' });
    expect([response.status, answer.error]).toEqual([400, 'unsupported_grant_type']);
  });
});

test('a request in JSON is an invalid_request', async () => {
  const response = await POST(makeRequest('/api/oauth/token', { body: credentials() }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: 'invalid_request' });
});

test.each<[string, () => Promise<Record<string, string>>]>([
  ['a wrong secret', async () => ({ ...credentials(), client_secret: 'wrong' })],
  ['an unknown client', async () => ({ client_id: 'lading_nobody', client_secret: 'x' })],
  ['an ID that cannot be stored', async () => ({ client_id: 'a\0b', client_secret: 'x' })],
  ['an expired client', async () => makeClientWith({ expiresAt: new Date(Date.now() - 1000) })],
  ['a disabled client', async () => makeClientWith({ disabledAt: new Date() })],
])('%s is an invalid_client with a challenge', async (_, fields) => {
  const { response, answer } = await ask(await fields());
  expect([response.status, answer.error]).toEqual([401, 'invalid_client']);
  expect(response.headers.get('www-authenticate')).toContain('Basic');
});

async function makeClientWith(change: { expiresAt?: Date; disabledAt?: Date }) {
  const { client_id, client_secret } = await makeClient(tenantId);
  await db().apiClient.update({ where: { clientId: client_id }, data: change });
  return { client_id, client_secret };
}

describe('an issued token', () => {
  async function tokenOf(clientId: string, clientSecret: string) {
    return (await ask({ client_id: clientId, client_secret: clientSecret })).answer.access_token;
  }

  test.each<[string, { expiresAt?: Date; disabledAt?: Date; scopes?: string[] }, number]>([
    ['is invalid once its client is disabled', { disabledAt: new Date() }, 401],
    ['is invalid once its client has expired', { expiresAt: new Date(0) }, 401],
    ['loses the scope that its client loses', { scopes: ['inbound.targets.read'] }, 403],
  ])('%s', async (_, change, status) => {
    const other = await makeClient(tenantId);
    const token = await tokenOf(other.client_id, other.client_secret);
    expect(await useToken(token)).toBe(200);
    await db().apiClient.update({ where: { clientId: other.client_id }, data: change });
    expect(await useToken(token)).toBe(status);
  });

  test('is invalid once its client is deleted', async () => {
    const other = await makeClient(tenantId);
    const token = await tokenOf(other.client_id, other.client_secret);
    await db().apiClient.delete({ where: { clientId: other.client_id } });
    expect(await useToken(token)).toBe(401);
  });

  test('is refused with a challenge if it was changed or is invalid', async () => {
    const token = await tokenOf(client.client_id, client.client_secret);
    const [head, body, signature] = token!.split('.') as [string, string, string];
    const claims = { ...decodeJwt(token!), tenant_id: await makeTenant() };
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await useToken(`${head}.${forged}.${signature}`)).toBe(401);
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await useToken(`${unsigned}.${body}.`)).toBe(401);
    const response = await listDeliveries(makeRequest('/api/delivery/deliveries', { token: 'abc' }));
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="lading", error="invalid_token"');
  });

  test('updates the time when its client was last used, at most once a minute', async () => {
    const other = await makeClient(tenantId);
    const token = await tokenOf(other.client_id, other.client_secret);
    const lastUsed = async () =>
      (await db().apiClient.findUniqueOrThrow({ where: { clientId: other.client_id } })).lastUsedAt;
    await useToken(token);
    const first = await lastUsed();
    expect(first).not.toBeNull();
    await useToken(token);
    expect(await lastUsed()).toEqual(first);
    await query(
      `UPDATE api_clients SET last_used_at = last_used_at - interval '61 seconds' WHERE client_id = $1`,
      [other.client_id],
    );
    await useToken(token);
    expect((await lastUsed())!.getTime()).toBeGreaterThanOrEqual(first!.getTime());
  });
});

test('after too many guesses, even the right secret is refused, but not from another address', async () => {
  const other = await makeClient(tenantId);
  const wrong = { client_id: other.client_id, client_secret: 'wrong' };
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const statuses = await Promise.all(
    Array.from({ length: 40 }, async () => (await ask(wrong, from('203.0.113.7'))).response.status),
  );
  expect(statuses.filter((status) => status === 401)).toHaveLength(30);
  const right = { client_id: other.client_id, client_secret: other.client_secret };
  const { response, answer } = await ask(right, from('203.0.113.7'));
  expect([response.status, answer.error]).toEqual([429, 'too_many_attempts']);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(800);
  expect((await ask(right, from('203.0.113.8'))).response.status).toBe(200);
});

test('a program that requests many tokens at once does not lock itself out', async () => {
  const other = await makeClient(tenantId);
  const right = { client_id: other.client_id, client_secret: other.client_secret };
  const from = { 'x-forwarded-for': '203.0.113.9' };
  for (let round = 0; round < 4; round++) {
    await Promise.all(Array.from({ length: 60 }, () => ask(right, from)));
  }
  expect((await ask(right, from)).response.status).toBe(200);
});
