import { once } from 'node:events';
import http, { type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '@/lib/errors';
import { createBoundedServer, type ServerLimits, type ServerParts } from '@/scripts/launching/bounded-server';

type Answer = ServerParts['answer'];

const open: { server?: Server; sockets: Socket[] } = { sockets: [] };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy();
  open.server?.closeAllConnections();
  await new Promise((resolve) => (open.server ? open.server.close(resolve) : resolve(null)));
  vi.restoreAllMocks();
});

async function listen(answer: Answer, limits: Partial<ServerLimits> = {}, judge?: ServerParts['judge']) {
  const places = { maxRequests: 100, maxRequestsPerAddress: 100 };
  const connections = { maxConnections: 100, maxConnectionsPerAddress: 100 };
  const server = createBoundedServer(
    { answer, judge },
    { ...places, ...connections, requestSeconds: 60, ...limits },
  );
  open.server = server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A connection that has sent some text; the test decides what it does next. */
function say(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(text);
  open.sockets.push(socket);
  return socket;
}

/** Resolves when the connection is closed, for whatever reason. */
const closeOf = (what: Socket | Readable) => new Promise((resolve) => what.once('close', resolve));

/** Sends the request on a connection of its own. */
function get(port: number, path: string, headers = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      http
        .get({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
          let body = '';
          response.on('data', (part: Buffer) => (body += part.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
          response.on('error', reject);
        })
        .on('error', reject);
    },
  );
}

const fine: Answer = async (_, response) => void response.end('fine');

test('requests over the limit get 503 in the format of their path, and the engine gets through', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let begun = 0;
  const port = await listen(
    async (request, response) => {
      begun += 1;
      if (request.url === '/slow') await released;
      response.end('fine');
    },
    { maxRequests: 2 },
  );
  const slow = [get(port, '/slow'), get(port, '/slow')];
  await vi.waitFor(() => expect(begun).toBe(2));

  const refused = await get(port, '/api/delivery/deliveries', { 'accept-language': 'de' });
  expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
  expect(JSON.parse(refused.body)).toMatchObject({
    error: { code: 'too_busy', message: expect.stringContaining('in 2 Sekunden') as string },
  });
  const inbound = await get(port, '/api/inbound/targets?status=x');
  expect(JSON.parse(inbound.body)).toMatchObject({ errorCode: 'too_busy' });
  expect((await get(port, '/api/inngest?fnId=x')).body).toBe('fine');
  expect((await get(port, '/api/health')).body).toBe('fine');

  release();
  await Promise.all(slow);
  expect((await get(port, '/api/delivery/deliveries')).body).toBe('fine');
});

test('calls of the engine have a limit of their own', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let begun = 0;
  const port = await listen(
    async (request, response) => {
      begun += 1;
      if (request.url === '/api/inngest') await released;
      response.end('fine');
    },
    { maxRequests: 1 },
  );
  const slow = get(port, '/api/inngest');
  await vi.waitFor(() => expect(begun).toBe(1));
  expect((await get(port, '/api/inngest')).status).toBe(503);
  expect((await get(port, '/')).body).toBe('fine');
  release();
  await slow;
  expect((await get(port, '/api/inngest')).body).toBe('fine');
});

test('each sender has its own limit, behind a proxy too; the proxy itself has none', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let begun = 0;
  const port = await listen(
    async (request, response) => {
      begun += 1;
      if (request.url === '/slow') await released;
      response.end('fine');
    },
    { maxRequestsPerAddress: 1, isProxy: (address) => address === '192.0.2.1' },
  );
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const slow = ['192.0.2.1', '192.0.2.9', '2001:db8::1'].map((address) => get(port, '/slow', from(address)));
  await vi.waitFor(() => expect(begun).toBe(3));
  expect((await get(port, '/', from('192.0.2.9'))).status).toBe(503);
  expect((await get(port, '/', from('2001:db8::2'))).status).toBe(503); // in the same /64
  expect((await get(port, '/api/health', from('192.0.2.9'))).body).toBe('fine');
  expect((await get(port, '/', from('192.0.2.8'))).body).toBe('fine');
  expect((await get(port, '/', from('192.0.2.1'))).body).toBe('fine');
  release();
  await Promise.all(slow);
  expect((await get(port, '/', from('192.0.2.9'))).body).toBe('fine');
});

test('a request that `judge` refuses is answered in the format of its path, and never reaches the app', async () => {
  const answer = vi.fn(fine);
  const port = await listen(
    answer,
    {},
    () => new ApiError('malformed_request', { params: { part: 'path' } }),
  );
  const refused = await get(port, '/api/inbound/x', { 'accept-language': 'de' });
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.body)).toMatchObject({
    errorCode: 'malformed_request',
    errorMessage: expect.stringContaining('fehlerhaft') as string,
  });
  expect(answer).not.toHaveBeenCalled();
});

test('a refused request with a body leaves its connection usable for the next', async () => {
  const port = await listen(fine, { maxRequests: 0 });
  const socket = say(port, `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello`);
  await once(socket, 'data');
  socket.write('GET /api/health HTTP/1.1\r\nHost: a\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toContain('fine');
});

test('connections that are merely kept open shut nobody out', async () => {
  const port = await listen(fine, { maxConnections: 20, maxConnectionsPerAddress: 10 });
  for (let count = 0; count < 50; count++) say(port, 'POST /api/auth/signout HTTP/1.1\r\nHo');
  expect((await get(port, '/')).body).toBe('fine');
});

test.each([
  ['the headers', 'GET / HTTP/1.1\r\nHost: a\r\n', 'X-More: 1\r\n'],
  ['the body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n', 'x'],
])('whoever sends %s byte by byte is hung up on', async (_, begin, drop) => {
  const port = await listen(
    async (request, response) => {
      for await (const part of request) void part;
      response.end('fine');
    },
    { requestSeconds: 0.5 },
  );
  const socket = say(port, begin);
  const dripping = setInterval(() => socket.write(drop), 50);
  await closeOf(socket).finally(() => clearInterval(dripping));
});

test('a client that does not read the response is disconnected, and the source of the response is closed', async () => {
  const source = Readable.from(
    (function* endless() {
      for (;;) yield Buffer.alloc(64 * 1024);
    })(),
  );
  const port = await listen((_, response) => pipeline(source, response).catch(() => undefined), {
    requestSeconds: 0.5,
  });
  const closed = closeOf(source);
  const socket = say(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  socket.pause();
  await closed;
});

test('a step of the engine may be silent for longer than other connections', async () => {
  const port = await listen(
    async (_, response) => {
      await sleep(1500);
      response.end('done');
    },
    { requestSeconds: 0.5 },
  );
  await expect(get(port, '/other')).rejects.toThrow();
  await expect(get(port, '/api/inngest')).rejects.toThrow(); // of a stranger, without a signature
  expect((await get(port, '/api/inngest', { 'x-inngest-signature': 't=1&s=0' })).body).toBe('done');
});

test('an `answer` that throws gives a 500, and neither that nor one that fails half-way ends the process', async () => {
  const port = await listen(async (request, response) => {
    if (request.url === '/half') response.write('half');
    if (request.url !== '/fine') throw new Error('on purpose');
    response.end('fine');
  });
  expect((await get(port, '/')).status).toBe(500);
  await expect(get(port, '/half')).rejects.toThrow();
  expect((await get(port, '/fine')).body).toBe('fine');
});
