import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test } from './fixtures';
import { type OwnInstance, ownPlace, startInstance } from './own-instance';

/** What anybody can send who has no account: none of it stops the server, or writes what it likes into the log. */

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let instance: OwnInstance;
let port: number;
let remove: () => void;

test.beforeAll(async () => {
  test.setTimeout(240_000); // a second instance starts while the first is at work
  const place = await ownPlace('strangers');
  ({ port, remove } = place);
  instance = await startInstance(place, { LADING_HANG_SECONDS: '10' });
});

test.afterAll(async () => {
  await instance.stop();
  remove();
});

interface Sent {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string;
}

/** As it is told, on a connection of its own: `fetch` would mend the path and the headers. */
function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const request = http.request(
        { port, host: '127.0.0.1', path, method, headers, agent: false },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    },
  );
}

const json = { 'content-type': 'application/json' };

test('a large body for next-auth is refused before anything is made of it', async () => {
  const body = `[${'{},'.repeat(700_000)}`;
  const answer = await send('/api/auth/signout', {
    method: 'POST',
    headers: json,
    body: body.slice(0, 60_000),
  });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
    413,
    { error: { code: 'request_too_large' } },
  ]);
  const larger = await send('/api/auth/callback/credentials', { method: 'POST', headers: json, body }).catch(
    (error: NodeJS.ErrnoException) => ({ status: error.code }),
  );
  // Who sends on regardless may be hung up on.
  expect([413, 'EPIPE', 'ECONNRESET']).toContain(larger.status);
});

test('pages take no bodies, and methods that nothing here has are refused', async () => {
  const posted = await send('/sign-in', { method: 'POST', body: 'a=b' });
  expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  expect((await send('/sign-in', { headers: { 'content-length': 3 }, body: 'a=b' })).status).toBe(413);
  expect((await send('/', { method: 'TRACE' })).status).toBe(405);
  expect((await send('/_next/image')).status).toBe(404); // switched on, it would answer 400: no url
});

test('a path that is no UTF-8 is told of in the words of its address', async () => {
  for (const path of ['/api/delivery/deliveries/%ff', '/api/objects/%ed%a0%80', '/imports/%ZZ']) {
    const answer = await send(path);
    expect([path, answer.status]).toEqual([path, 400]);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'malformed_request' } });
  }
  expect(JSON.parse((await send('/api/inbound/targets/%ff')).body)).toMatchObject({
    errorCode: 'malformed_request',
  });
});

test('a host that this installation does not go by is not believed', async () => {
  const answer = await send('/api/openapi.json', { headers: { host: 'evil.test' } });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([421, { error: { code: 'unknown_host' } }]);
  expect((await send('/sign-in', { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test('nothing that a stranger sends begins a line of the log, and none of it without an end', async () => {
  const before = instance.output().length;
  const forged = 'X\n2026-11-27 20:00:00 FATAL: forged \u001b[31mline';
  for (let count = 0; count < 100; count++) {
    const bodies = [
      JSON.stringify({ level: 'error', code: forged, error: forged }),
      '{',
      '{"callbackUrl":{}}',
    ];
    await Promise.all([
      ...bodies.map((body) => send('/api/auth/_log', { method: 'POST', headers: json, body })),
      ...bodies.map((body) => send('/api/auth/signout', { method: 'POST', headers: json, body })),
      send('/api/auth/signin?callbackUrl=x%0aFORGED-LINE-2'),
      send('/sign-in', { method: 'POST', headers: { 'next-action': forged.replaceAll(/[\n\u001b]/g, ' ') } }),
    ]);
  }
  expect((await send('/api/auth/_log', { method: 'POST', headers: json, body: '{}' })).status).toBe(404);
  expect((await send('/api/auth/signout', { method: 'POST', headers: json, body: '{' })).status).toBe(400);
  const written = instance.output().slice(before);
  expect(written).not.toMatch(/^(2026-11-27 20:00|FORGED)/m);
  expect(written).not.toContain('\u001b[31m');
  expect(written.length).toBeLessThan(20_000);
});

test('a thousand connections that are only kept open shut nobody out', async () => {
  const idle: Socket[] = [];
  for (let count = 0; count < 1100; count++) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /api/auth/signout HTTP/1.1\r\nHost: lo');
    idle.push(socket);
  }
  await Promise.all(idle.map((socket) => (socket.connecting ? once(socket, 'connect').catch(() => []) : [])));
  expect((await send('/api/health')).status).toBe(200);
  expect((await send('/sign-in')).status).toBe(200);
  for (const socket of idle) socket.destroy();
});

test('a web server that hangs is noticed and replaced', async () => {
  const hung = instance.find('web')!;
  process.kill(hung, 'SIGSTOP');
  await expect
    .poll(() => instance.output(), { timeout: 60_000 })
    .toContain('has not answered for 10 seconds');
  await expect.poll(() => instance.find('web'), { timeout: 60_000 }).not.toBe(hung);
  await expect(async () => expect((await send('/api/health')).status).toBe(200)).toPass({ timeout: 60_000 });
});
