import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as listClients } from '@/app/api/api-clients/route';
import { GET as getClient, PATCH as changeClient } from '@/app/api/api-clients/[apiClientId]/route';
import { POST as rotate } from '@/app/api/api-clients/[apiClientId]/rotate-secret/route';
import { GET as list, POST as create } from '@/app/api/api-keys/route';
import { GET as get, PATCH as change } from '@/app/api/api-keys/[apiKeyId]/route';
import { GET as requests } from '@/app/api/api-keys/[apiKeyId]/requests/route';
import { POST as revoke } from '@/app/api/api-keys/[apiKeyId]/revoke/route';
import { GET as deliveries } from '@/app/api/delivery/deliveries/route';
import { POST as sendBatch } from '@/app/api/inbound/targets/batch/route';
import { hashSecret } from '@/lib/actors/secret';
import { type ApiKey, apiKeySchema, apiKeyWithSecretSchema } from '@/lib/api-clients/api-key-schemas';
import { createKey, type NewKey } from '@/lib/api-clients/create-key';
import { generateKey } from '@/lib/api-clients/key-format';
import { issueToken } from '@/lib/auth/issue-token';
import { db, query } from '@/lib/db';
import { closeRequestLog, openRequestLog } from '@/lib/request-log/open-request-log';
import type { RouteHandler } from '@/lib/routes/route';
import { makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const DAY_MS = 24 * 60 * 60 * 1000;
const read = ['manage:operations:tenant'] as const;

let own: string;
let other: string;
let admin: string;
let key: Awaited<ReturnType<typeof createKey>>;

beforeAll(async () => {
  own = await makeTenant('Own');
  other = await makeTenant('Other');
  admin = await sessionCookie((await makePerson(own, { role: 'admin', name: 'Ari Admin' })).id);
});

beforeEach(async () => {
  key = await make();
});

const make = (input: Partial<NewKey> = {}) =>
  createKey({ tenantId: own, name: 'Old ERP', scopes: read, ...input });

function call(
  handler: RouteHandler,
  { id = key.id, cookie = admin, method = 'GET', body = undefined as unknown } = {},
) {
  const request = makeRequest(`/api/api-keys/${id}`, { cookie, method, body });
  return handler(request, { params: Promise.resolve({ apiKeyId: id, apiClientId: id }) });
}

/** A program's call with a bearer token, from an address. */
function callWith(token: string, from = '203.0.113.7', headers: Record<string, string> = {}) {
  return deliveries(
    makeRequest('/api/delivery/deliveries?limit=1', {
      token,
      headers: { 'x-forwarded-for': from, ...headers },
    }),
  );
}

async function codeOf(response: Response) {
  const { error } = (await response.json()) as { error?: { code: string; message: string } };
  return { status: response.status, code: error?.code };
}

const stored = () => db().apiClient.findUniqueOrThrow({ where: { id: key.id } });

describe('an administrator', () => {
  test('makes a key that is shown once, ends in a year and is stored as a hash only', async () => {
    const answer = await call(create, {
      method: 'POST',
      body: {
        name: 'Shop',
        scopes: read,
        allowed_addresses: ['10.1.2.3/8', '::ffff:192.0.2.1', '10.0.0.0/8'],
      },
    });
    expect(answer.status).toBe(201);
    const made = apiKeyWithSecretSchema.parse(await answer.json());
    expect(made).toMatchObject({
      ...{ name: 'Shop', prefix: 'lading_live_', last_four: made.key.slice(-4), status: 'active' },
      ...{ allowed_addresses: ['10.0.0.0/8', '192.0.2.1'], created_by_name: 'Ari Admin' },
      ...{ last_used_at: null, last_used_address: null },
    });
    const days = (Date.parse(made.expires_at!) - Date.now()) / DAY_MS;
    expect(days).toBeGreaterThan(364.9);
    expect(days).toBeLessThan(365.1);
    expect((await callWith(made.key, '192.0.2.1')).status).toBe(200);

    const row = await db().apiClient.findUniqueOrThrow({ where: { id: made.id } });
    expect(row).toMatchObject({ keyHash: hashSecret(made.key), secretHash: null });
    const [dump] = await query<{ all: string }>(
      `SELECT concat((SELECT string_agg(c::text, ' ') FROM api_clients c), (SELECT string_agg(a::text, ' ') FROM audit_events a)) AS all`,
    );
    expect(dump!.all).toContain(made.id);
    expect(dump!.all).not.toContain(made.key.slice(12, -4));
  });

  test('may make one that never expires, and none for a wrong network or a past day', async () => {
    const never = await call(create, { method: 'POST', body: { name: 'A', scopes: read, expires_at: null } });
    expect(await never.json()).toMatchObject({ expires_at: null });
    const refuse = async (body: object) =>
      codeOf(await call(create, { method: 'POST', body: { name: 'A', scopes: read, ...body } }));
    expect(await refuse({ allowed_addresses: ['10.0.0.0/99'] })).toEqual({
      status: 400,
      code: 'invalid_network',
    });
    expect(await refuse({ expires_at: '2020-01-01T00:00:00Z' })).toEqual({
      ...{ status: 400, code: 'expiry_in_the_past' },
    });
    expect(await refuse({ scopes: ['manage:api-clients:tenant'] })).toMatchObject({
      code: 'validation_failed',
    });
  });

  test('changes and revokes it; each is recorded with what has changed, and only once', async () => {
    const changes = { name: 'New ERP', allowed_addresses: ['2001:DB8::/32'] };
    expect(await (await call(change, { method: 'PATCH', body: changes })).json()).toMatchObject({
      ...{ name: 'New ERP', allowed_addresses: ['2001:db8::/32'], scopes: read, expires_at: key.expires_at },
    });
    await call(change, { method: 'PATCH', body: changes });
    for (let time = 0; time < 2; time++) {
      expect(await (await call(revoke, { method: 'POST' })).json()).toMatchObject({ status: 'revoked' });
    }
    const trail = await db().auditEvent.findMany({ where: { subjectId: key.id }, orderBy: { id: 'asc' } });
    expect(trail.map(({ action, subjectKind, details }) => ({ action, subjectKind, details }))).toEqual([
      {
        ...{ action: 'api_key_created', subjectKind: 'api_key' },
        details: { scopes: read, expires_at: key.expires_at },
      },
      {
        ...{ action: 'api_key_updated', subjectKind: 'api_key' },
        details: {
          ...{ name: 'New ERP', name_before: 'Old ERP' },
          ...{ allowed_addresses: ['2001:db8::/32'], allowed_addresses_before: null },
        },
      },
      { action: 'api_key_revoked', subjectKind: 'api_key', details: null },
    ]);
  });

  test('finds neither the keys of others nor keys among clients, nor clients among keys', async () => {
    const foreign = await make({ tenantId: other });
    for (const [handler, method, body] of [
      [get, 'GET', undefined],
      [requests, 'GET', undefined],
      [revoke, 'POST', undefined],
      [change, 'PATCH', { name: 'Mine now' }],
    ] as const) {
      expect(await codeOf(await call(handler, { id: foreign.id, method, body }))).toEqual({
        ...{ status: 404, code: 'api_key_not_found' },
      });
    }
    const { data } = (await (await call(list)).json()) as { data: ApiKey[] };
    expect(data.map(({ id }) => id)).toContain(key.id);
    expect(data.map(({ id }) => id)).not.toContain(foreign.id);

    for (const [handler, method, body] of [
      [getClient, 'GET', undefined],
      [changeClient, 'PATCH', { name: 'A client now' }],
      [rotate, 'POST', { overlap_seconds: 0 }],
    ] as const) {
      expect(await codeOf(await call(handler, { method, body }))).toMatchObject({
        code: 'api_client_not_found',
      });
    }
    const clients = (await (await call(listClients)).json()) as { data: { id: string }[]; total: number };
    expect(clients).toMatchObject({ data: [], total: 0 });
    const { clientId } = await stored();
    const asked = { grantType: 'client_credentials', clientId, clientSecret: key.key, scope: undefined };
    await expect(issueToken(asked, '203.0.113.9')).rejects.toThrow('No usable client');
  });
});

describe('a program', () => {
  test('calls with its key in place of a token, for its tenant and within its scopes', async () => {
    expect((await callWith(key.key)).status).toBe(200);
    const narrow = await make({ scopes: ['inbound.targets.read'] });
    expect(await codeOf(await callWith(narrow.key))).toEqual({
      status: 403,
      code: 'insufficient_permissions',
    });
    await call(change, { method: 'PATCH', body: { scopes: ['inbound.targets.read'] } });
    expect(await codeOf(await callWith(key.key))).toEqual({ status: 403, code: 'insufficient_permissions' });

    // A batch names who sent it, and a key cannot make keys.
    const erp = await make({ scopes: ['inbound.targets.batch.write'], name: 'Warehouse' });
    const batch = {
      sourceSystem: 'wms',
      batchId: 'B-1',
      operation: 'upsert',
      targets: [{ externalId: 'T-1', title: 'T' }],
    };
    const sent = await sendBatch(makeRequest('/api/inbound/targets/batch', { token: erp.key, body: batch }));
    expect(sent.status).toBe(200);
    expect(await db().inboundImportJob.findFirstOrThrow({ where: { tenantId: own } })).toMatchObject({
      apiClientId: erp.id,
    });
    const made = await create(
      makeRequest('/api/api-keys', { token: erp.key, body: { name: 'B', scopes: read } }),
    );
    expect(made.status).toBe(403);
  });

  test('learns what is wrong with its key, with the challenge of RFC 6750', async () => {
    const refusals: Record<string, string | Promise<{ key: string }>> = {
      unauthenticated: generateKey('live'),
      api_key_malformed: key.key.slice(0, -1),
      api_key_expired: make({ expiresAt: new Date(Date.now() - 1) }),
      api_key_revoked: make().then(async (made) => {
        await call(revoke, { id: made.id, method: 'POST' });
        return made;
      }),
    };
    for (const [code, made] of Object.entries(refusals)) {
      const answer = await callWith(typeof made === 'string' ? made : (await made).key);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="lading", error="invalid_token"');
      expect(await codeOf(answer)).toEqual({ status: 401, code });
    }
    for (const token of ['lading_3c9a51f0e7b24d68', `${key.key}x`, key.key.toLowerCase()])
      expect(await codeOf(await callWith(token)), token).toEqual({ status: 401, code: 'api_key_malformed' });
  });

  test('calls from the addresses of its key only, however they are written', async () => {
    const { key: limited } = await make({ allowedAddresses: ['198.51.100.0/24', '2001:db8::/32'] });
    for (const from of ['198.51.100.9', '::ffff:198.51.100.9', '2001:db8::1'])
      expect((await callWith(limited, from)).status, from).toBe(200);
    for (const from of ['198.51.101.9', '2001:db9::1', 'unknown', ''])
      expect(await codeOf(await callWith(limited, from)), from).toEqual({
        ...{ status: 403, code: 'api_key_address_not_allowed' },
      });
  });

  test('is not taken for the person whose session it carries when its key is wrong', async () => {
    const cookie = await sessionCookie((await makePerson(own)).id);
    expect((await callWith(generateKey('live'), '203.0.113.7', { cookie })).status).toBe(401);
  });

  test('leaves when and where from it was used last, written once a minute', async () => {
    await callWith(key.key, '203.0.113.7');
    expect(await stored()).toMatchObject({
      lastUsedAddress: '203.0.113.7',
      lastUsedAt: expect.any(Date) as Date,
    });
    await callWith(key.key, '203.0.113.8');
    expect((await stored()).lastUsedAddress).toBe('203.0.113.7');
    await query(`UPDATE api_clients SET last_used_at = last_used_at - interval '61 seconds' WHERE id = $1`, [
      key.id,
    ]);
    await callWith(key.key, '203.0.113.8');
    expect((await stored()).lastUsedAddress).toBe('203.0.113.8');
  });

  test('costs one statement to be refused, the same whether or not there is such a key', async () => {
    const revoked = await make();
    await call(revoke, { id: revoked.id, method: 'POST' });
    await callWith(generateKey('live'));
    const statementsOf = async (token: string) => {
      const run = vi.spyOn(pg.Client.prototype, 'query');
      await callWith(token);
      const statements = run.mock.calls.map(([statement]: unknown[]) =>
        typeof statement === 'string' ? statement : (statement as { text: string }).text,
      );
      run.mockRestore();
      return statements;
    };
    const [known, unknown] = [await statementsOf(revoked.key), await statementsOf(generateKey('live'))];
    expect(unknown).toHaveLength(1);
    expect(known).toEqual(unknown);
    expect(await statementsOf(key.key.slice(0, -1))).toEqual([]);
  });

  test('has limits and idempotency keys of its own', async () => {
    const second = await make();
    const left = async (token: string) => Number((await callWith(token)).headers.get('ratelimit-remaining'));
    const before = await left(key.key);
    expect(await left(second.key)).toBe(before);
    expect(await left(key.key)).toBe(before - 1);

    const [one, two] = await Promise.all([
      make({ scopes: ['manage:webhooks:tenant'] }),
      make({ scopes: ['manage:webhooks:tenant'] }),
    ]);
    const { POST: makeWebhook } = await import('@/app/api/webhooks/route');
    const hook = (token: string) =>
      makeWebhook(
        makeRequest('/api/webhooks', {
          ...{ token, headers: { 'Idempotency-Key': 'same' }, body: { url: 'https://erp.invalid/' } },
        }),
      );
    const answers = [await hook(one.key), await hook(one.key), await hook(two.key)];
    expect(answers.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true', null]);
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as { id: string }).id),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('is found in the last requests of its key, also when it was refused, and never with the key', async () => {
    openRequestLog();
    await callWith(key.key, '203.0.113.7', { 'x-request-id': 'run-1' });
    await call(revoke, { method: 'POST' });
    await callWith(key.key, '203.0.113.7', { 'x-request-id': 'run-2' });
    await new Promise((resolve) => setImmediate(resolve));
    await closeRequestLog();
    const answer = await (await call(requests)).text();
    expect(answer).not.toContain(key.key);
    const { data } = JSON.parse(answer) as { data: object[] };
    expect(data).toMatchObject([
      { status: 401, error_code: 'api_key_revoked' },
      { status: 200, error_code: null },
    ]);
  });
});

test('the list shows a key without itself', async () => {
  const { data } = (await (await call(list)).json()) as { data: unknown[] };
  expect(apiKeySchema.strict().parse(data.find((each) => (each as ApiKey).id === key.id))).toMatchObject({
    ...{ prefix: 'lading_live_', last_four: key.key.slice(-4) },
  });
  expect(await (await call(get)).text()).not.toContain(key.key.slice(12));
});
