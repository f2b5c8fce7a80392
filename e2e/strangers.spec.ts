import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test } from './fixtures';
import { type OwnInstance, ownPlace, startInstance } from './own-instance';

/** Requests that need no account: none can stop the server or write arbitrary text into the log. */

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let instance: OwnInstance;
let port: number;
let remove: () => void;

test.beforeAll(async () => {
  test.setTimeout(240_000); // a second instance starts while the first is busy
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

/** Sends the request exactly as given, on a connection of its own: `fetch` would correct the path and the headers. */
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

test('a large body for next-auth is refused before it is processed', async () => {
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
  // A client that keeps sending may be disconnected.
  expect([413, 'EPIPE', 'ECONNRESET']).toContain(larger.status);
});

test('pages accept no bodies, and unknown methods are refused', async () => {
  const posted = await send('/sign-in', { method: 'POST', body: 'a=b' });
  expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  expect((await send('/sign-in', { headers: { 'content-length': 3 }, body: 'a=b' })).status).toBe(413);
  expect((await send('/', { method: 'TRACE' })).status).toBe(405);
  expect((await send('/_next/image')).status).toBe(404); // if enabled, it would answer 400 for the missing url
});

test('a path that is not UTF-8 is refused in the format of its route', async () => {
  for (const path of ['/api/delivery/deliveries/%ff', '/api/objects/%ed%a0%80', '/imports/%ZZ']) {
    const answer = await send(path);
    expect([path, answer.status]).toEqual([path, 400]);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'malformed_request' } });
  }
  expect(JSON.parse((await send('/api/inbound/targets/%ff')).body)).toMatchObject({
    errorCode: 'malformed_request',
  });
});

test('a host name that does not belong to this installation is refused', async () => {
  const answer = await send('/api/openapi.json', { headers: { host: 'evil.test' } });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([421, { error: { code: 'unknown_host' } }]);
  expect((await send('/sign-in', { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test('nothing that a stranger sends can begin a line of the log, or make one endless', async () => {
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

test('a thousand connections that are merely kept open shut nobody out', async () => {
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

test('a web server that hangs is detected and replaced', async () => {
  const hung = instance.find('web')!;
  process.kill(hung, 'SIGSTOP');
  await expect
    .poll(() => instance.output(), { timeout: 60_000 })
    .toContain('has not answered for 10 seconds');
  await expect.poll(() => instance.find('web'), { timeout: 60_000 }).not.toBe(hung);
  await expect(async () => expect((await send('/api/health')).status).toBe(200)).toPass({ timeout: 60_000 });
});
