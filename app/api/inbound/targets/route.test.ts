import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getHistory } from '@/app/api/inbound/targets/[targetId]/history/route';
import { GET as getOne } from '@/app/api/inbound/targets/[targetId]/route';
import { GET, POST } from '@/app/api/inbound/targets/route';
import type { ClientActor } from '@/lib/actors/actor';
import { inboundErrorBodySchema } from '@/lib/http/error-body';
import { targetHistorySchema, targetSchema, targetsPageSchema } from '@/lib/targets/target-schemas';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

interface Place {
  sender: ClientActor;
  token: string;
  targetId: number;
}

let own: Place;
let other: Place;

async function makePlace(): Promise<Place> {
  const tenantId = await makeTenant();
  const sender = await makeSender(tenantId);
  const { items } = await sendBatch(sender, {
    sourceSystem: 'sap',
    targets: [goodTarget('T-1'), goodTarget('T-2')],
  });
  const [first] = items;
  if (!first || first.status === 'Rejected') throw new Error('The sample target was rejected');
  return { sender, token: await accessToken(tenantId, ['inbound.targets.read']), targetId: first.targetId };
}

beforeAll(async () => {
  own = await makePlace();
  other = await makePlace();
});

const list = (token: string, search = '') => GET(makeRequest(`/api/inbound/targets${search}`, { token }));

const show = (token: string, targetId: number | string) =>
  getOne(makeRequest(`/api/inbound/targets/${targetId}`, { token }), {
    params: Promise.resolve({ targetId: String(targetId) }),
  });

const history = (token: string, targetId: number | string, search = '') =>
  getHistory(makeRequest(`/api/inbound/targets/${targetId}/history${search}`, { token }), {
    params: Promise.resolve({ targetId: String(targetId) }),
  });

const calls = {
  list: (token: string) => list(token),
  show: (token: string) => show(token, own.targetId),
  history: (token: string) => history(token, own.targetId),
};

async function refusalOf(response: Response) {
  const { errorCode, details } = inboundErrorBodySchema.parse(await response.json());
  return { status: response.status, errorCode, details };
}

test('a target is the same by external ID and source system as by targetId', async () => {
  const found = await list(own.token, '?externalId=T-1&sourceSystem=sap');
  const { data, paging } = targetsPageSchema.parse(await found.json());
  expect(paging.total).toBe(1);
  expect(data[0]).toMatchObject({
    targetId: own.targetId,
    externalId: 'T-1',
    address: { latitude: 51.4513 },
  });
  expect(targetSchema.parse(await (await show(own.token, own.targetId)).json())).toEqual(data[0]);
});

test('the messages in its history follow the language', async () => {
  await sendBatch(own.sender, { sourceSystem: 'sap', operation: 'upsert', targets: [goodTarget('T-1')] });
  const response = await history(own.token, own.targetId, '?language=de&limit=1');
  expect(response.status).toBe(200);
  const { data, paging } = targetHistorySchema.parse(await response.json());
  expect(paging).toEqual({ page: 1, limit: 1, total: 2, totalPages: 2 });
  expect(data[0]!.warnings).toEqual([{ code: 'nothing_changed', message: expect.stringMatching(/nichts/) }]);
});

describe.each(Object.entries(calls))('%s', (_, call) => {
  test('needs the scope to read', async () => {
    const writer = await accessToken(own.sender.tenantId, [
      'inbound.targets.batch.write',
      'manage:operations:tenant',
    ]);
    expect(await refusalOf(await call(writer))).toMatchObject({
      ...{ status: 403, errorCode: 'insufficient_permissions' },
      details: { permission: 'inbound.targets.read' },
    });
    expect((await call(own.token)).status).toBe(200);
  });

  test('needs a token', async () => {
    expect(await refusalOf(await call('nonsense'))).toMatchObject({
      status: 401,
      errorCode: 'unauthenticated',
    });
  });
});

test('a signed-in dispatcher may read targets', async () => {
  const cookie = await sessionCookie((await makePerson(own.sender.tenantId)).id);
  const response = await GET(makeRequest('/api/inbound/targets', { cookie }));
  expect(targetsPageSchema.parse(await response.json()).paging.total).toBe(2);
});

describe('tenant isolation', () => {
  test('the list contains only the tenant’s own targets', async () => {
    for (const place of [own, other]) {
      const { data } = targetsPageSchema.parse(await (await list(place.token)).json());
      expect(data.map(({ targetId }) => targetId)).toContain(place.targetId);
      expect(data).toHaveLength(2);
    }
  });

  test.each([
    ['a target', show],
    ['the history of a target', history],
  ])('%s of another tenant gets exactly the same response as one that does not exist', async (_, call) => {
    const unknown = await call(own.token, 999_999_999);
    const foreign = await call(own.token, other.targetId);
    expect([foreign.status, await foreign.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(foreign.status).toBe(404);
    expect((await call(other.token, other.targetId)).status).toBe(200);
  });
});

test.each([
  '0',
  '-1',
  '1.5',
  '1e3',
  '0x1f',
  'T-1',
  ' 1',
  '9007199254740993',
  '9223372036854775808',
  '9'.repeat(40),
])('the ID %s matches no target', async (id) => {
  for (const call of [show, history])
    expect(await refusalOf(await call(own.token, id))).toMatchObject({
      status: 404,
      errorCode: 'target_not_found',
    });
});

test.each([
  ['?status=active', 'status'],
  ['?priority=Urgent', 'priority'],
  ['?coordinates=none', 'coordinates'],
  ['?routeDateFrom=2026-02-30', 'routeDateFrom'],
  ['?routeDateTo=2026-06-25T00:00:00Z', 'routeDateTo'],
  ['?routeDateTo=0000-12-31', 'routeDateTo'],
  ['?limit=201', 'limit'],
  ['?page=0', 'page'],
  ['?search=%00', 'search'],
])('the list refuses %s', async (search, path) => {
  const { status, errorCode, details } = await refusalOf(await list(own.token, search));
  expect([status, errorCode]).toEqual([400, 'validation_failed']);
  expect(details.problems).toMatchObject([{ in: 'query', path }]);
});

test('the first and the last day of the calendar are accepted', async () => {
  const response = await list(own.token, '?routeDateFrom=0001-01-01&routeDateTo=9999-12-31');
  expect(response.status).toBe(200);
});

test('a batch cannot be posted to the list', async () => {
  const response = await POST(makeRequest('/api/inbound/targets', { token: own.token, body: {} }));
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
});
