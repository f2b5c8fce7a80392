import { randomUUID } from 'node:crypto';
import { answerChecker } from '@/lib/testing/check-answer';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, test } from './fixtures';
import { makeWorld, type World } from './make-world';
import { doors, expectedAnswers, namesTenantsOwn, type Role, roles } from './walls-table';

/** Every address, method and role, over HTTP against the built app. */

const imports = '/api/delivery/bulk-order-creations';

test.describe.configure({ timeout: 240_000 }); // an import comes first, and every answer is checked

let world: World;

test.beforeAll(async ({ baseURL }) => {
  world = await makeWorld(baseURL!);
});

test.afterAll(() => world.close());

interface Described extends Record<string, unknown> {
  paths: Record<string, Record<string, unknown>>;
}

type Names = Record<string, string>;

const unknownNames = (): Names => ({
  '[jobId]': randomUUID(),
  '[deliveryId]': randomUUID(),
  '[targetId]': '999999999',
  '[importJobId]': '999999999',
  '[apiClientId]': randomUUID(),
  '[apiKeyId]': randomUUID(),
  '[webhookId]': randomUUID(),
  '[inboxId]': randomUUID(),
  '[personId]': randomUUID(),
  '[profileId]': randomUUID(),
  '[version]': '1',
  '[customerId]': randomUUID(),
  '[placeId]': randomUUID(),
});

/** Calls a route in the given role. */
async function knock(name: string, role: Role, names: Names) {
  const [method, address] = name.split(' ') as [string, string];
  const filled = Object.entries({
    ...names,
    '[sessionId]': randomUUID(),
    '[draftId]': randomUUID(),
    '[eventId]': randomUUID(),
    '[receivedFileId]': randomUUID(),
    '[fileName]': 'orders.csv',
    '[...key]': 'imports/x/y/original.csv',
    '[...nextauth]': method === 'POST' ? 'signout' : 'csrf',
    '[...path]': 'no/such/address',
  }).reduce((text, [from, to]) => text.replace(from, to), address);
  const { headers, query } = world.as(role);
  const { body } = doors[name] ?? {};
  return fetch(`${world.baseUrl}${filled}${query}`, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

test('every role gets the table’s answer from every route, and it is as the API’s description says', async () => {
  const described = (await (await fetch(`${world.baseUrl}/api/openapi.json`)).json()) as Described;
  const check = answerChecker(described);
  const undescribed = new Set<string>();
  const wrong: string[] = [];
  let tried = 0;
  // Sequentially, by route and then by role: the last rows remove what others need.
  for (const name of Object.keys(doors)) {
    const answers = await Promise.all(roles.map((role) => knock(name, role, world.names)));
    for (const [index, answer] of answers.entries()) {
      const role = roles[index]!;
      tried++;
      const body = await answer.text();
      const [method, pattern] = name.split(' ') as [string, string];
      const path = pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}');
      if (described.paths[path]?.[method.toLowerCase()]) {
        const { status, headers } = answer;
        for (const problem of check({ path, method, status, headers, body })) undescribed.add(problem);
      }
      const expected = expectedAnswers(name, role);
      if (!expected.includes(answer.status))
        wrong.push(`${name} as ${role}: ${answer.status} and not ${expected.join(' or ')}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...undescribed]).toEqual([]);
  expect(tried).toBe(Object.keys(doors).length * roles.length);
});

test('an unsupported method gets 405 for everybody', async () => {
  const addresses = [...new Set(Object.keys(doors).map((name) => name.split(' ')[1]!))].filter(
    (address) => !/\[\.\.\.path\]|nextauth|inngest|oauth/.test(address),
  );
  for (const address of addresses) {
    const missing = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].filter(
      (method) => !doors[`${method} ${address}`],
    );
    const answers = await Promise.all(
      missing.map((method) => knock(`${method} ${address}`, 'nobody', world.names)),
    );
    expect(
      answers.map((answer) => answer.status),
      address,
    ).toEqual(missing.map(() => 405));
  }
});

test('another tenant’s data gets the same response, byte for byte, as data that does not exist', async () => {
  const comparable = async (answer: Response) => {
    const headers = Object.fromEntries(answer.headers);
    const requestId = headers['x-request-id'] ?? 'none';
    for (const name of [
      'x-request-id',
      'date',
      'ratelimit-remaining',
      'ratelimit-reset',
      'keep-alive',
      'connection',
    ])
      delete headers[name];
    return { status: answer.status, headers, body: (await answer.text()).replaceAll(requestId, 'ID') };
  };
  let compared = 0;
  for (const name of Object.keys(doors).filter(namesTenantsOwn)) {
    for (const role of ['admin of another tenant', 'client of another tenant'] as const) {
      const [hidden, unknown] = [
        await knock(name, role, world.names),
        await knock(name, role, unknownNames()),
      ];
      if (doors[name]!.guard === 'public') continue;
      expect(await comparable(hidden), `${name} as ${role}`).toEqual(await comparable(unknown));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(30);
});

test('file keys that are another tenant’s, forged or lead elsewhere are refused like one that was never issued', async () => {
  const stranger = world.as('client of another tenant');
  const create = async (file_key: string) => {
    const answer = await fetch(`${world.baseUrl}${imports}`, {
      method: 'POST',
      headers: { ...stranger.headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet', file_kind: 'csv' },
        ...{ customer_id: world.stranger.customerId, delivery_service_id: world.stranger.serviceId },
        ...{ mappings: world.mappings, file_key },
      }),
    });
    return {
      status: answer.status,
      body: (await answer.text())
        .replaceAll(JSON.stringify(file_key), '"KEY"')
        .replaceAll(answer.headers.get('x-request-id') ?? 'none', 'ID'),
    };
  };
  const neverGiven = await create(
    world.fileKey.replace(/[0-9a-f-]{36}\/original/, `${randomUUID()}/original`),
  );
  expect(neverGiven.status).toBe(404);
  expect(neverGiven.body).toContain('file_not_found');
  const [, tenantId, fileId] = world.fileKey.split('/') as [string, string, string];
  const forged = [
    world.fileKey, // used by an import
    world.unusedFileKey, // uploaded, but not used by an import yet
    `imports/${world.stranger.tenantId}/../${tenantId}/${fileId}/original.csv`,
    `../../../../etc/passwd`,
    `/etc/passwd`,
    `file:///etc/passwd`,
    `imports%2F${tenantId}%2F${fileId}%2Foriginal.csv`,
    `imports/${tenantId}/${fileId}/%2e%2e/original.csv`,
    `imports\\${tenantId}\\${fileId}\\original.csv`,
    `..\\..\\etc\\passwd`,
    `${world.fileKey}/`,
    world.fileKey.toUpperCase(),
    ` ${world.fileKey}`,
    '.incoming/check',
  ];
  for (const key of forged) expect(await create(key), key).toEqual(neverGiven);
  for (const key of [`${world.fileKey}\0`, `\0`]) {
    const { status, body } = await create(key);
    expect([400, 404]).toContain(status);
    expect(body).toMatch(/validation_failed|file_not_found/);
  }
});

test('a signed URL is valid only for its method, key, type, size and time', async () => {
  const { upload_url, headers } = await world.requestSlot();
  const content = csvOf(numberedRows('signed', 2));
  const send = (url: string, init: RequestInit = {}) =>
    fetch(url, { method: 'PUT', headers, body: init.method === 'GET' ? undefined : content, ...init });
  const changed = (name: string, value: (old: string) => string) => {
    const url = new URL(upload_url);
    url.searchParams.set(name, value(url.searchParams.get(name)!));
    return url.toString();
  };
  const { pathname, search, origin } = new URL(upload_url);
  const elsewhere = (path: string) => `${origin}/api/objects/${path}${search}`;
  const own = pathname.replace('/api/objects/', '');
  const forged: [string, string, RequestInit?][] = [
    ['another method', upload_url, { method: 'GET', headers: {} }],
    ['a longer time', changed('expires', (old) => String(Number(old) + 60))],
    ['a larger size', changed('limit_bytes', (old) => `${old}0`)],
    [
      'another type',
      changed('content_type', () => 'text/html'),
      { headers: { 'content-type': 'text/html' } },
    ],
    ['another name', changed('file_name', () => 'evil.html')],
    ['another signature', changed('signature', (old) => old.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')))],
    ['no signature', changed('signature', () => '')],
    ['another’s key', elsewhere(world.fileKey)],
    ['an encoded way out', elsewhere(`${own}%2f..%2f..%2foriginal.csv`)],
    ['a way out', elsewhere(`imports/x/%2e%2e/%2e%2e/etc/passwd`)],
    ['a backslash', elsewhere(own.replaceAll('/', '%5C'))],
    ['a NUL', elsewhere(`${own}%00`)],
    ['an absolute path', elsewhere('%2Fetc%2Fpasswd')],
  ];
  const answers = await Promise.all(forged.map(([, url, init]) => send(url, init)));
  for (const [index, answer] of answers.entries()) {
    const { error } = (await answer.json()) as { error: { code: string } };
    expect([forged[index]![0], answer.status, error.code]).toEqual([
      forged[index]![0],
      403,
      'invalid_signature',
    ]);
  }
  const otherType = await send(upload_url, { headers: { 'content-type': 'text/html' } });
  expect(otherType.status).toBe(415);
  expect((await send(upload_url)).status).toBe(201);
  expect((await send(upload_url)).status).toBe(409);
});

test('a cursor marks a place in a list, but gives no access to it', async () => {
  const address = (cursor: string) =>
    `${world.baseUrl}${imports}/${world.names['[jobId]']}/failed-rows?cursor=${encodeURIComponent(cursor)}`;
  const own = world.as('client: all scopes');
  for (const cursor of ['x', '-1', '1e3', '0x1', '9'.repeat(30), "1' or 1=1", '../1']) {
    const answer = await fetch(address(cursor), { headers: own.headers });
    expect([cursor, answer.status]).toEqual([cursor, 400]);
    expect(await answer.text()).toContain('invalid_cursor');
  }
  const stranger = await fetch(address('0'), { headers: world.as('client of another tenant').headers });
  expect(stranger.status).toBe(404);
});
