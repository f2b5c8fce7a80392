import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { GET as getRequests } from '@/app/api/api-clients/[apiClientId]/requests/route';
import { POST as createDelivery } from '@/app/api/delivery/deliveries/route';
import { POST as postBatch } from '@/app/api/inbound/targets/batch/route';
import { signAccessToken } from '@/lib/auth/access-token';
import { db, query } from '@/lib/db';
import { closeRequestLog, openRequestLog } from '@/lib/request-log/open-request-log';
import { type ClientRequestsPage, clientRequestsPageSchema } from '@/lib/request-log/request-log-schemas';
import { cleanUps } from '@/lib/retention/clean-ups';
import { route } from '@/lib/routes/route';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeClient, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
let admin: string;
let clientId: string;
let token: string;

beforeAll(async () => {
  tenantId = await makeTenant();
  admin = await sessionCookie((await makePerson(tenantId, { role: 'admin' })).id);
  const made = await makeClient(tenantId);
  clientId = made.id;
  token = await signAccessToken({ clientId: made.client_id, tenantId, scopes: made.scopes });
});

afterEach(async () => {
  await closeRequestLog();
  await query('TRUNCATE client_requests');
});

const echo = route(
  {
    summary: 'Echoes',
    permission: 'manage:operations:tenant',
    query: z.object({ limit: z.coerce.number().max(10).optional() }),
    response: z.object({ id: z.string() }),
  },
  async () => ({ id: 'X-1' }),
);

const send = (path = '/api/echo', id = 'run-1') =>
  echo(makeRequest(path, { token, headers: { 'x-request-id': id } }));

async function list(parameters = '', cookie = admin): Promise<ClientRequestsPage> {
  const address = `/api/api-clients/${clientId}/requests${parameters}`;
  const context = { params: Promise.resolve({ apiClientId: clientId }) };
  return clientRequestsPageSchema.parse(
    await (await getRequests(makeRequest(address, { cookie }), context)).json(),
  );
}

/** Waits until this many requests are kept: what was answered is read afterwards. */
async function written(count: number) {
  await vi.waitFor(
    async () => {
      await openRequestLog().flush();
      expect(await db().clientRequest.count()).toBe(count);
    },
    { timeout: 10_000 },
  );
}

/** Time for what is read afterwards. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a request and its answer are listed, found by the ID of the request', async () => {
  openRequestLog();
  await send('/api/echo?limit=5', 'run-1');
  await send('/api/echo?limit=99', 'run-2');
  await written(2);
  const { data } = await list();
  expect(data).toMatchObject([
    {
      ...{ request_id: 'run-2', method: 'GET', path: '/api/echo?limit=99', status: 400 },
      ...{ error_code: 'validation_failed', request_body: null },
    },
    { request_id: 'run-1', status: 200, error_code: null, answer_body: '{\n  "id": "X-1"\n}' },
  ]);
  expect(data[0]!.answer_body).toContain('"path": "limit"');
  expect((await list('?request_id=run-1')).data.map(({ request_id: id }) => id)).toEqual(['run-1']);
  expect((await list('?failed=true')).data.map(({ request_id: id }) => id)).toEqual(['run-2']);
  const first = await list('?limit=1');
  expect((await list(`?limit=1&cursor=${first.next_cursor}`)).data[0]!.request_id).toBe('run-1');
});

test('nothing of a person and no token is kept, though it was sent and answered', async () => {
  openRequestLog();
  const body = {
    delivery_contact_name: 'Jo Lind',
    delivery_contact_phone: '+49 201 1234',
    external_reference_id: 'R-1',
  };
  await createDelivery(makeRequest('/api/delivery/deliveries?search=Lind', { token, body }));
  const targets = [{ ...goodTarget('T-1'), title: 'Ring at Lind' }];
  await postBatch(
    makeRequest('/api/inbound/targets/batch', {
      token,
      body: { sourceSystem: 'erp', batchId: 'B-1', operation: 'upsert', targets },
    }),
  );
  await written(2);
  const [row] = await query<{ all: string }>(
    'SELECT json_agg(client_requests)::text AS all FROM client_requests',
  );
  for (const hidden of ['Lind', '1234', token]) expect(row!.all).not.toContain(hidden);
  const { data } = await list();
  expect(data.map(({ path }) => path)).toEqual([
    '/api/inbound/targets/batch',
    '/api/delivery/deliveries?search=[text,%204%20characters]',
  ]);
  expect(data[0]!.request_body).toContain('"batchId": "B-1"');
  expect(data[0]!.answer_body).toContain('"externalId": "T-1"');
  expect(data[1]!.request_body).toContain('"external_reference_id": "R-1"');
});

test('requests of people are not kept, nor are those that nobody is known for', async () => {
  openRequestLog();
  await echo(makeRequest('/', { cookie: admin }));
  await echo(makeRequest('/', { token: 'bad' }));
  await aMoment();
  await written(0);
});

test('another tenant sees neither the client nor its requests', async () => {
  openRequestLog();
  await send();
  await written(1);
  const other = await sessionCookie((await makePerson(await makeTenant(), { role: 'admin' })).id);
  const context = { params: Promise.resolve({ apiClientId: clientId }) };
  const answer = await getRequests(makeRequest('/x', { cookie: other }), context);
  expect(answer.status).toBe(404);
});

test('a database that refuses them costs no request its answer; what is missing is counted', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const log = openRequestLog();
  await query('ALTER TABLE client_requests RENAME TO elsewhere');
  expect((await send()).status).toBe(200);
  await vi.waitFor(async () => {
    await log.flush();
    expect(log.dropped).toBe(1);
  });
  await query('ALTER TABLE elsewhere RENAME TO client_requests');
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
  await send();
  await written(1);
  expect((await list()).data).toHaveLength(1);
});

test('more than can wait are left out and counted', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const log = openRequestLog();
  await send();
  const waiting = () => (log as unknown as { waiting: Parameters<typeof log.add>[0][] }).waiting;
  await vi.waitFor(() => expect(waiting()).toHaveLength(1));
  const sample = { ...waiting()[0]! };
  for (let index = 0; index < 1200; index++) log.add({ ...sample, id: crypto.randomUUID() });
  expect(log.dropped).toBe(201);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
  await log.flush();
  expect(await db().clientRequest.count()).toBe(1000);
});

test('of each client the last 1,000 stay, for a week', async () => {
  openRequestLog();
  await query(
    `INSERT INTO client_requests
     SELECT ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, $1, $2, 'old', 'GET', '/', 200, NULL, 1, NULL, NULL, now()
     FROM generate_series(1, 1200) AS i`,
    [tenantId, clientId],
  );
  // Those that are refused for being too many at once are not listed.
  for (let answered = 0; answered < 200;) if ((await send()).status === 200) answered += 1;
  await written(1000);
  expect((await list()).data[0]!.request_id).toBe('run-1');
  await query("UPDATE client_requests SET created_at = now() - interval '8 days' WHERE request_id = 'old'");
  expect(await cleanUps.client_requests()).toMatchObject({ removed: 800 });
});

test('without a web server nothing is kept', async () => {
  await send();
  await aMoment();
  openRequestLog();
  await written(0);
});
