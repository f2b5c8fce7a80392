import { EventEmitter, once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ConnectionLimits, shareConnections } from '@/scripts/launching/share-connections';

const open: { server?: Server; sockets: Socket[] } = { sockets: [] };
/** Responses that are still held back. */
let held: ServerResponse[] = [];

beforeEach(() => {
  held = [];
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy();
  open.server?.closeAllConnections();
  await new Promise((resolve) => (open.server ? open.server.close(resolve) : resolve(undefined)));
  open.server = undefined;
  vi.restoreAllMocks();
});

/** A server that answers everything but `/held`. */
async function listen(limits: ConnectionLimits): Promise<number> {
  const server = createServer((request, response) => {
    if (request.url === '/held') held.push(response);
    else response.end('fine');
  });
  shareConnections(server, limits);
  open.server = server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Connects from an address of this machine, and waits until the server has seen the connection. */
async function knock(port: number, from = '127.0.0.1'): Promise<Socket> {
  const seen = once(open.server!, 'connection');
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined);
  open.sockets.push(socket);
  await seen;
  return socket;
}

async function ask(socket: Socket, path = '/'): Promise<string> {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return answer.toString();
}

async function hold(socket: Socket) {
  const begun = held.length;
  socket.write('GET /held HTTP/1.1\r\nHost: a\r\n\r\n');
  await vi.waitFor(() => expect(held.length).toBe(begun + 1));
}

const isClosed = (socket: Socket) => vi.waitFor(() => expect(socket.destroyed).toBe(true));

test('at its limit, an address loses the connection that has been idle longest, and others keep theirs', async () => {
  const port = await listen({ maxConnections: 100, maxConnectionsPerAddress: 2 });
  const other = await knock(port, '127.0.0.2');
  const [first, second] = [await knock(port), await knock(port)];
  expect(await ask(first)).toContain('fine'); // now the second has been idle longer
  const third = await knock(port);
  await isClosed(second);
  for (const socket of [first, third, other]) expect(await ask(socket)).toContain('fine');
});

test('busy connections are never closed: the new one is refused', async () => {
  const port = await listen({ maxConnections: 100, maxConnectionsPerAddress: 2 });
  const [first, second] = [await knock(port), await knock(port)];
  await hold(first);
  await hold(second);
  await isClosed(await knock(port));
  expect(await ask(await knock(port, '127.0.0.2'))).toContain('fine');
  held[0]!.end('late');
  const [answer] = (await once(first, 'data')) as [Buffer];
  expect(answer.toString()).toContain('late');
  expect(await ask(await knock(port))).toContain('fine'); // in place of the first, which is idle now
});

test('a connection with two pending requests is idle only when both are answered', async () => {
  const port = await listen({ maxConnections: 100, maxConnectionsPerAddress: 1 });
  const socket = await knock(port);
  await hold(socket);
  socket.write('GET /held HTTP/1.1\r\nHost: a\r\n\r\n');
  await vi.waitFor(() => expect(held.length).toBe(2));
  held[0]!.end('one');
  await once(socket, 'data');
  await isClosed(await knock(port));
  held[1]!.end('two');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toContain('two');
});

test('at the total limit, the address with the most connections loses one', async () => {
  const port = await listen({ maxConnections: 3, maxConnectionsPerAddress: 3 });
  const single = await knock(port, '127.0.0.2');
  const [greedy, other] = [await knock(port), await knock(port)];
  const late = await knock(port, '127.0.0.3');
  await isClosed(greedy);
  for (const socket of [single, other, late]) expect(await ask(socket)).toContain('fine');
});

test('a proxy that many people come through has no limit of its own, and a released place is reused', async () => {
  const isProxy = (address: string) => address === '127.0.0.1';
  const port = await listen({ maxConnections: 3, maxConnectionsPerAddress: 1, isProxy });
  const sockets = [await knock(port), await knock(port), await knock(port)];
  for (const socket of sockets) await hold(socket);
  await isClosed(await knock(port));
  const gone = once(held[0]!, 'close');
  sockets[0]!.destroy();
  await gone;
  expect(await ask(await knock(port))).toContain('fine');
});

/** A fake server whose connections come and go when the test says so, several within one turn of the event loop. */
function listenToEvents(limits: ConnectionLimits) {
  const server = createServer().removeAllListeners('connection').removeAllListeners('request');
  shareConnections(server, limits);
  const arrive = (address: string) => {
    const socket = new Socket();
    Object.defineProperty(socket, 'remoteAddress', { value: address });
    server.emit('connection', socket);
    return socket;
  };
  /** @returns the response, which emits `close` */
  const request = (socket: Socket) => {
    const response = new EventEmitter();
    server.emit('request', { socket }, response);
    return response;
  };
  return { arrive, request };
}

const destroyed = (sockets: Socket[]) => sockets.map((socket) => socket.destroyed);

test('for two connections that arrive at once, two others are closed', () => {
  const { arrive } = listenToEvents({ maxConnections: 100, maxConnectionsPerAddress: 2 });
  const sockets = ['10.0.0.1', '10.0.0.1', '10.0.0.1', '10.0.0.1'].map(arrive);
  expect(destroyed(sockets)).toEqual([true, true, false, false]);
});

test('a connection that closes makes room: none is closed for the next one', () => {
  const { arrive } = listenToEvents({ maxConnections: 2, maxConnectionsPerAddress: 2 });
  const [first, second] = [arrive('10.0.0.1'), arrive('10.0.0.1')];
  second.emit('close');
  expect(destroyed([first, arrive('10.0.0.1')])).toEqual([false, false]);
});

test.each([
  [['10.0.0.1', '10.0.0.1', '10.0.0.2']],
  [['10.0.0.2', '10.0.0.1', '10.0.0.1']],
  [['10.0.0.1', '10.0.0.2', '10.0.0.1']],
])('whoever has the most gives one up, in whichever order they came: %j', (addresses) => {
  const { arrive } = listenToEvents({ maxConnections: 3, maxConnectionsPerAddress: 3 });
  const sockets = addresses.map(arrive);
  arrive('10.0.0.3');
  const expected = addresses.map((_, at) => at === addresses.indexOf('10.0.0.1'));
  expect(destroyed(sockets)).toEqual(expected);
});

test('addresses of one IPv6 network share a limit', () => {
  const { arrive } = listenToEvents({ maxConnections: 100, maxConnectionsPerAddress: 1 });
  const sockets = ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1'].map(arrive);
  expect(destroyed(sockets)).toEqual([true, false, false]);
});

test('a connection that closed before its response ended does not count as idle', () => {
  const { arrive, request } = listenToEvents({ maxConnections: 100, maxConnectionsPerAddress: 2 });
  const [left, answered] = [arrive('10.0.0.1'), arrive('10.0.0.1')];
  const response = request(left);
  request(answered);
  left.emit('close');
  response.emit('close');
  const waiting = arrive('10.0.0.1');
  const last = arrive('10.0.0.1');
  expect(destroyed([answered, waiting, last])).toEqual([false, true, false]);
});

test('the log says that connections are refused, and why', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 }); // long after any warning of earlier tests
  const { arrive, request } = listenToEvents({ maxConnections: 2, maxConnectionsPerAddress: 1 });
  request(arrive('10.0.0.1'));
  expect(arrive('10.0.0.1').destroyed).toBe(true);
  request(arrive('10.0.0.2'));
  expect(arrive('10.0.0.3').destroyed).toBe(true);
  vi.useRealTimers();
  const warnings = vi.mocked(console.warn).mock.calls.map(([line]) => String(line));
  expect(warnings).toEqual([
    expect.stringContaining('too many connections of one address'),
    expect.stringMatching(/too many connections\.$/),
  ]);
});
