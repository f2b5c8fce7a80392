import { beforeAll, describe, expect, test } from 'vitest';
import { GET as listKeys, POST as createKeyCall } from '@/app/api/api-keys/route';
import { GET as getKeyCall } from '@/app/api/api-keys/[apiKeyId]/route';
import { GET as requestsOfKey } from '@/app/api/api-keys/[apiKeyId]/requests/route';
import { POST as revoke } from '@/app/api/api-keys/[apiKeyId]/revoke/route';
import { GET as customers } from '@/app/api/delivery/customers/route';
import { GET as services } from '@/app/api/delivery/delivery-services/route';
import { GET as deliveries } from '@/app/api/delivery/deliveries/route';
import { GET as events } from '@/app/api/events/route';
import { GET as targets } from '@/app/api/inbound/targets/route';
import { POST as sendBatch } from '@/app/api/inbound/targets/batch/route';
import { GET as listPeople } from '@/app/api/people/route';
import { GET as tenants } from '@/app/api/tenants/route';
import { GET as listWebhooks, POST as makeWebhook } from '@/app/api/webhooks/route';
import { scopes } from '@/lib/actors/permissions';
import { createKey } from '@/lib/api-clients/create-key';
import { db, query } from '@/lib/db';
import { closeRequestLog, openRequestLog } from '@/lib/request-log/open-request-log';
import type { RouteHandler } from '@/lib/routes/route';
import { findTestTwin } from '@/lib/tenants/test-twin';
import { goodTarget } from '@/lib/testing/sample-target';
import {
  accessToken,
  makeCustomer,
  makeDeliveryService,
  makePerson,
  makeRequest,
  makeTenant,
  sessionCookie,
} from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let own: string;
let twin: string;
let admin: string;
let live: string;
let trial: string;

beforeAll(async () => {
  own = await makeTenant('Own');
  await db().tenant.update({ where: { id: own }, data: { timeZone: 'Europe/Vienna' } });
  await makeCustomer(own, 'Bright Books');
  await makeDeliveryService(own, { name: 'Express' });
  admin = await sessionCookie((await makePerson(own, { role: 'admin', name: 'Ari Admin' })).id);
  live = (await createKey({ tenantId: own, name: 'Live', scopes })).key;
  trial = (await createKey({ tenantId: own, name: 'Trial', scopes, mode: 'test' })).key;
  twin = (await findTestTwin(own))!;
});

async function read(handler: RouteHandler, path: string, who: { token?: string; cookie?: string }) {
  const response = await handler(makeRequest(path, who));
  return { status: response.status, mode: response.headers.get('lading-mode'), ...(await bodyOf(response)) };
}

const bodyOf = async (response: Response) =>
  (await response.json()) as { data: Record<string, unknown>[]; total: number; error?: { code: string } };

const send = (token: string, externalId: string) =>
  sendBatch(
    makeRequest('/api/inbound/targets/batch', {
      token,
      body: { sourceSystem: 'erp', batchId: 'B-1', operation: 'create', targets: [goodTarget(externalId)] },
    }),
  );

const callOf = (handler: RouteHandler, id: string, options: { cookie?: string; method?: string } = {}) =>
  handler(makeRequest(`/api/api-keys/${id}`, { cookie: admin, ...options }), {
    params: Promise.resolve({ apiKeyId: id }),
  });

describe('a test key', () => {
  test('is made by an administrator, says what it is, and stands in the list with the live ones', async () => {
    const answer = await createKeyCall(
      makeRequest('/api/api-keys', {
        cookie: admin,
        body: { name: 'Try-out', scopes: ['inbound.targets.read'], mode: 'test' },
      }),
    );
    expect(answer.status).toBe(201);
    const made = (await answer.json()) as { id: string; key: string; mode: string; prefix: string };
    expect(made).toMatchObject({ mode: 'test', prefix: 'lading_test_' });
    expect(made.key).toMatch(/^lading_test_[0-9A-Za-z]{36}$/);
    const { data } = await read(listKeys, '/api/api-keys', { cookie: admin });
    expect(data.map(({ name, mode }) => [name, mode])).toEqual([
      ['Try-out', 'test'],
      ['Trial', 'test'],
      ['Live', 'live'],
    ]);
    const [entry] = await db().auditEvent.findMany({ where: { subjectId: made.id } });
    expect(entry).toMatchObject({ tenantId: own, action: 'api_key_created', details: { mode: 'test' } });
    expect((await callOf(revoke, made.id, { method: 'POST' })).status).toBe(200);
    expect(await read(targets, '/api/inbound/targets', { token: made.key })).toMatchObject({
      ...{ status: 401, mode: 'test', errorCode: 'api_key_revoked' },
    });
  });

  test('begins with the time zone, customers and services of its company, and gets later ones with the next key', async () => {
    const found = async (handler: RouteHandler) =>
      (await read(handler, '/api/x', { token: trial })).data.map(({ name }) => name);
    expect(await db().tenant.findUniqueOrThrow({ where: { id: twin } })).toMatchObject({
      ...{ name: 'Own (test)', timeZone: 'Europe/Vienna', testOf: own },
    });
    expect([await found(customers), await found(services)]).toEqual([['Bright Books'], ['Express']]);
    await makeCustomer(own, 'Cedar Pharmacy');
    await Promise.all([1, 2, 3].map((n) => createKey({ tenantId: own, name: `${n}`, scopes, mode: 'test' })));
    expect(await found(customers)).toEqual(['Bright Books', 'Cedar Pharmacy']);
    expect(await found(services)).toEqual(['Express']);
    expect(await db().tenant.count({ where: { testOf: own } })).toBe(1);
    const ids = async (token: string) =>
      (await read(customers, '/api/x', { token })).data.map(({ id }) => id as string);
    const liveIds = await ids(live);
    expect((await ids(trial)).filter((id) => liveIds.includes(id))).toEqual([]);
  });

  test('is found with its last requests by the administrator, and by nobody else’s', async () => {
    const { id } = await db().apiClient.findFirstOrThrow({ where: { tenantId: twin, name: 'Trial' } });
    openRequestLog();
    await read(customers, '/api/delivery/customers', { token: trial });
    await new Promise((resolve) => setImmediate(resolve));
    await closeRequestLog();
    const { data } = await bodyOf(await callOf(requestsOfKey, id));
    expect(data).toMatchObject([{ path: '/api/delivery/customers', status: 200 }]);
    const cookie = await sessionCookie((await makePerson(await makeTenant(), { role: 'admin' })).id);
    for (const handler of [getKeyCall, requestsOfKey])
      expect((await callOf(handler, id, { cookie })).status).toBe(404);
  });
});

test('the same batch with a live and a test key is two batches, and each sees its own alone', async () => {
  for (const token of [live, trial]) {
    const answer = await send(token, 'T-1');
    expect(answer.headers.get('lading-mode')).toBe(token === trial ? 'test' : null);
    expect(await answer.json()).toMatchObject({ createdItems: 1, rejectedItems: 0 });
  }
  await send(trial, 'T-1');
  const ids = await query<{ tenantId: string; id: string }>(
    `SELECT tenant_id AS "tenantId", id::text FROM targets WHERE external_id = 'T-1'`,
  );
  expect(ids.map(({ tenantId }) => tenantId).toSorted()).toEqual([own, twin].toSorted());
  for (const [token, tenantId] of [
    [live, own],
    [trial, twin],
  ] as const) {
    const list = await read(targets, '/api/inbound/targets', { token });
    expect(list.data.map(({ targetId }) => String(targetId))).toEqual(
      ids.filter((each) => each.tenantId === tenantId).map(({ id }) => id),
    );
    const told = await read(events, '/api/events', { token });
    expect(told.data.map(({ type }) => type)).toEqual(['inbound_import_job.completed']);
  }
});

test('a webhook made with a test key is told of test data alone, and a live one of live data', async () => {
  const hook = (token: string) =>
    makeWebhook(makeRequest('/api/webhooks', { token, body: { url: 'https://erp.invalid/' } }));
  const [liveHook, testHook] = [
    ((await (await hook(live)).json()) as { id: string }).id,
    ((await (await hook(trial)).json()) as { id: string }).id,
  ];
  for (const [token, hookId] of [
    [live, liveHook],
    [trial, testHook],
  ] as const) {
    expect((await read(listWebhooks, '/api/webhooks', { token })).data.map(({ id }) => id)).toEqual([hookId]);
    const body = { sourceSystem: 'w', batchId: hookId, operation: 'upsert', targets: [goodTarget('W')] };
    await sendBatch(makeRequest('/api/inbound/targets/batch', { token, body }));
    await read(events, '/api/events', { token }); // publishes them
  }
  const messages = await query<{ webhookId: string; tenantId: string }>(
    `SELECT webhook_id AS "webhookId", tenant_id AS "tenantId" FROM webhook_messages
     JOIN outbox_events ON outbox_events.id = event_id`,
  );
  expect(messages).toHaveLength(2);
  expect(messages).toContainEqual({ webhookId: liveHook, tenantId: own });
  expect(messages).toContainEqual({ webhookId: testHook, tenantId: twin });
});

describe('who may name which data', () => {
  const at = (tenantId: string) => `/api/delivery/deliveries?tenant_id=${tenantId}`;

  test('a program has its own alone, whichever it is', async () => {
    const token = await accessToken(own);
    for (const [who, named, status, mode] of [
      [live, own, 200, null],
      [live, twin, 404, null],
      [token, twin, 404, null],
      [trial, twin, 200, 'test'],
      [trial, own, 404, 'test'],
      [await accessToken(twin), twin, 200, 'test'],
      [await accessToken(twin), own, 404, 'test'],
    ] as const) {
      expect(await read(deliveries, at(named), { token: who })).toMatchObject({ status, mode });
    }
    const unknown = await read(deliveries, at('01936d2e-0000-7000-8000-00000000dead'), { token: live });
    expect(unknown.error?.code).toBe('tenant_not_found');
  });

  test('a person of the company may name both, a person of another neither', async () => {
    expect(await read(deliveries, at(twin), { cookie: admin })).toMatchObject({ status: 200, mode: 'test' });
    expect(await read(deliveries, at(own), { cookie: admin })).toMatchObject({ status: 200, mode: null });
    const other = await sessionCookie((await makePerson(await makeTenant())).id);
    expect(await read(deliveries, at(twin), { cookie: other })).toMatchObject({ status: 404, mode: null });
    const system = await sessionCookie((await makePerson(null)).id);
    expect(await read(deliveries, at(twin), { cookie: system })).toMatchObject({ status: 200, mode: 'test' });
    const listed = async (who: { token?: string; cookie?: string }) =>
      (await read(tenants, '/api/tenants', who)).data.map(({ id, mode }) => [id, mode]);
    expect(await listed({ cookie: admin })).toEqual([
      [own, 'live'],
      [twin, 'test'],
    ]);
    expect(await listed({ token: trial })).toEqual([[twin, 'test']]);
    expect(await listed({ token: live })).toEqual([[own, 'live']]);
  });

  test('people and live keys belong to the company itself', async () => {
    expect(await read(listPeople, `/api/people?tenant_id=${twin}`, { cookie: admin })).toMatchObject({
      ...{ status: 403, error: { code: 'not_in_test_mode' } },
    });
    const make = async (body: object) =>
      bodyOf(
        await createKeyCall(
          makeRequest(`/api/api-keys?tenant_id=${twin}`, {
            cookie: admin,
            body: { name: 'X', scopes, ...body },
          }),
        ),
      );
    expect(await make({ mode: 'live' })).toMatchObject({ error: { code: 'not_in_test_mode' } });
    expect(await make({})).toMatchObject({ mode: 'test' });
    const { data } = await read(listKeys, `/api/api-keys?tenant_id=${twin}`, { cookie: admin });
    expect(data.every(({ mode }) => mode === 'test')).toBe(true);
  });
});
