import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as list, POST as create } from '@/app/api/api-clients/route';
import { GET as get, PATCH as change } from '@/app/api/api-clients/[apiClientId]/route';
import { POST as disable } from '@/app/api/api-clients/[apiClientId]/disable/route';
import { POST as enable } from '@/app/api/api-clients/[apiClientId]/enable/route';
import { DELETE as endOverlap } from '@/app/api/api-clients/[apiClientId]/previous-secret/route';
import { POST as rotate } from '@/app/api/api-clients/[apiClientId]/rotate-secret/route';
import {
  type ApiClientWithSecret,
  apiClientSchema,
  apiClientWithSecretSchema,
  apiClientsPageSchema,
} from '@/lib/api-clients/api-client-schemas';
import { errorBodySchema } from '@/lib/http/error-body';
import type { RouteHandler } from '@/lib/routes/route';
import {
  accessToken,
  makeClient,
  makePerson,
  makeRequest,
  makeTenant,
  sessionCookie,
} from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let own: string;
let other: string;
let admin: string;
let client: ApiClientWithSecret;

beforeAll(async () => {
  own = await makeTenant('Own');
  other = await makeTenant('Other');
  admin = await cookieOf(own, 'admin');
});

beforeEach(async () => {
  client = await makeClient(own);
});

async function cookieOf(tenantId: string | null, role: 'dispatcher' | 'admin' | 'system_admin') {
  return sessionCookie((await makePerson(tenantId, { role, name: 'Ari Admin' })).id);
}

type Who = { cookie?: string; token?: string };

function call(handler: RouteHandler, who: Who, { id = client.id, body, query = '' }: Ask = {}) {
  const method = body === undefined ? 'POST' : undefined;
  const request = makeRequest(`/api/api-clients/${id}${query}`, { ...who, body, method });
  return handler(request, { params: Promise.resolve({ apiClientId: id }) });
}

interface Ask {
  id?: string;
  body?: unknown;
  query?: string;
}

async function errorOf(response: Response) {
  return { status: response.status, ...errorBodySchema.parse(await response.json()).error };
}

const newClient = { name: 'ERP', scopes: ['inbound.targets.batch.write'] };

const calls: [string, RouteHandler, Ask][] = [
  ['list', list, {}],
  ['create', create, { body: newClient }],
  ['get', get, {}],
  ['change', change, { body: { name: 'New' } }],
  ['rotate', rotate, { body: { overlap_seconds: 0 } }],
  ['end the overlap', endOverlap, {}],
  ['disable', disable, {}],
  ['enable', enable, {}],
];

describe.each(calls)('to %s', (name, handler, ask) => {
  test('accepts an administrator', async () => {
    expect((await call(handler, { cookie: admin }, ask)).status).toBe(name === 'create' ? 201 : 200);
    const cookie = await cookieOf(null, 'system_admin');
    const response = await call(handler, { cookie }, { ...ask, query: `?tenant_id=${own}` });
    expect(response.ok).toBe(true);
    expect(await errorOf(await call(handler, { cookie }, ask))).toMatchObject({ code: 'tenant_id_required' });
  });

  test('refuses dispatchers and programs, whatever their scopes', async () => {
    const who: Who[] = [{ cookie: await cookieOf(own, 'dispatcher') }, { token: await accessToken(own) }];
    for (const someone of who) {
      expect(await errorOf(await call(handler, someone, ask))).toMatchObject({
        ...{ status: 403, code: 'insufficient_permissions' },
        details: { permission: 'manage:api-clients:tenant' },
      });
    }
    expect((await call(handler, {}, ask)).status).toBe(401);
  });

  test('responds to another tenant’s client exactly as to one that does not exist', async () => {
    if (name === 'list' || name === 'create') return;
    const theirs = await makeClient(other);
    const nowhere = '01936d2e-0000-7000-8000-00000000dead';
    const answers = await Promise.all(
      [theirs.id, nowhere, 'not-an-id'].map(async (id) => {
        const response = await call(handler, { cookie: admin }, { ...ask, id });
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 .*"api_client_not_found"/);
  });
});

test('a created client can be listed and read with its creator; the secret appears in only one response', async () => {
  const log = vi.spyOn(console, 'log');
  const expiry = new Date(Date.now() + 86_400_000).toISOString();
  const response = await call(create, { cookie: admin }, { body: { ...newClient, expires_at: expiry } });
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { client_secret: secret, ...made } = apiClientWithSecretSchema.parse(await response.json());
  expect(made).toMatchObject({ name: 'ERP', created_by_name: 'Ari Admin', expires_at: expiry });

  const got = await (await call(get, { cookie: admin }, { id: made.id })).text();
  expect(apiClientSchema.parse(JSON.parse(got))).toEqual(made);
  const listed = await (await call(list, { cookie: admin })).text();
  expect(apiClientsPageSchema.parse(JSON.parse(listed)).data).toContainEqual(made);
  const changed = await (await call(change, { cookie: admin }, { id: made.id, body: { name: 'B' } })).text();
  for (const text of [got, listed, changed]) expect(text).not.toContain(secret);
  expect(log).not.toHaveBeenCalled();

  const rotated = await call(rotate, { cookie: admin }, { id: made.id, body: { overlap_seconds: 3600 } });
  const next = apiClientWithSecretSchema.parse(await rotated.json());
  expect(next.client_secret).not.toBe(secret);
  expect(next.previous_secret_expires_at).not.toBeNull();
  const ended = await call(endOverlap, { cookie: admin }, { id: made.id });
  expect(await ended.json()).toMatchObject({ previous_secret_expires_at: null });
  expect(await (await call(disable, { cookie: admin }, { id: made.id })).json()).toMatchObject({
    status: 'disabled',
  });
  expect(await (await call(enable, { cookie: admin }, { id: made.id })).json()).toMatchObject({
    status: 'active',
  });
});

test('another tenant’s clients are not listed', async () => {
  const theirs = await makeClient(other);
  const { data } = apiClientsPageSchema.parse(await (await call(list, { cookie: admin })).json());
  expect(data.map(({ id }) => id)).toContain(client.id);
  expect(data.map(({ id }) => id)).not.toContain(theirs.id);
});

test('an expiry in the past has its own error code, with a message in the language of the request', async () => {
  const body = { ...newClient, expires_at: '2020-01-01T00:00:00Z' };
  for (const handler of [create, change]) {
    const response = await call(handler, { cookie: admin }, { body, query: '?language=de' });
    expect(await errorOf(response)).toMatchObject({
      ...{ status: 400, code: 'expiry_in_the_past' },
      message: expect.stringContaining('liegt in der Vergangenheit'),
      details: { problems: [{ in: 'body', path: 'expires_at', code: 'expiry_in_the_past' }] },
    });
  }
});

test('an expiry whose offset moves it past the year 9999 is refused, since no response could express it', async () => {
  const body = { ...newClient, expires_at: '9999-12-31T23:59:59-12:00' };
  for (const handler of [create, change]) {
    expect(await errorOf(await call(handler, { cookie: admin }, { body }))).toMatchObject({
      ...{ status: 400, code: 'validation_failed' },
      details: { problems: [{ path: 'expires_at', code: 'too_big' }] },
    });
  }
  expect((await call(list, { cookie: admin })).status).toBe(200);
});

test.each([-1, 30 * 86_400 + 1, 1.5, '3600', null, undefined])(
  'an overlap of %j is refused',
  async (value) => {
    const response = await call(rotate, { cookie: admin }, { body: { overlap_seconds: value } });
    expect(await errorOf(response)).toMatchObject({
      ...{ status: 400, code: 'validation_failed' },
      details: { problems: [{ path: 'overlap_seconds' }] },
    });
  },
);

test('a change of a field that cannot be changed is refused, and nothing is changed', async () => {
  const body = { name: 'New', disabled_at: null, client_secret: 'mine' };
  const response = await call(change, { cookie: admin }, { body });
  expect(await errorOf(response)).toMatchObject({ code: 'validation_failed', details: { count: 2 } });
  expect(await (await call(get, { cookie: admin })).json()).toMatchObject({ name: client.name });
});

test('a change from another site’s page is refused', async () => {
  const request = makeRequest(`/api/api-clients/${client.id}/disable`, {
    ...{ method: 'POST', cookie: admin, headers: { origin: 'http://evil.test' } },
  });
  const response = await disable(request, { params: Promise.resolve({ apiClientId: client.id }) });
  expect(await errorOf(response)).toMatchObject({ code: 'cross_origin_request' });
});
