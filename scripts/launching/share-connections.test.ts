import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ConnectionLimits, shareConnections } from '@/scripts/launching/share-connections';

const open: { server?: Server; sockets: Socket[] } = { sockets: [] };
/** Answers that have not been given yet. */
let held: ServerResponse[] = [];

beforeEach(() => {
  held = [];
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy();
  open.server?.closeAllConnections();
  await new Promise((resolve) => open.server!.close(resolve));
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

/** Connects from an address of this machine, and waits until the server has seen it. */
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

test('an address that has its share gives up the connection that has waited longest, and others keep theirs', async () => {
  const port = await listen({ mostConnections: 100, mostConnectionsPerAddress: 2 });
  const other = await knock(port, '127.0.0.2');
  const [first, second] = [await knock(port), await knock(port)];
  expect(await ask(first)).toContain('fine'); // it waits anew: the second has waited longer
  const third = await knock(port);
  await isClosed(second);
  for (const socket of [first, third, other]) expect(await ask(socket)).toContain('fine');
});

test('connections that are being answered are never given up: the new one is refused', async () => {
  const port = await listen({ mostConnections: 100, mostConnectionsPerAddress: 2 });
  const [first, second] = [await knock(port), await knock(port)];
  await hold(first);
  await hold(second);
  await isClosed(await knock(port));
  expect(await ask(await knock(port, '127.0.0.2'))).toContain('fine');
  held[0]!.end('late');
  const [answer] = (await once(first, 'data')) as [Buffer];
  expect(answer.toString()).toContain('late');
  expect(await ask(await knock(port))).toContain('fine'); // in place of the first, which waits now
});

test('a connection with two requests under way waits only when both are answered', async () => {
  const port = await listen({ mostConnections: 100, mostConnectionsPerAddress: 1 });
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

test('when all places are taken, the address that has the most gives one up', async () => {
  const port = await listen({ mostConnections: 3, mostConnectionsPerAddress: 3 });
  const single = await knock(port, '127.0.0.2');
  const [greedy, other] = [await knock(port), await knock(port)];
  const late = await knock(port, '127.0.0.3');
  await isClosed(greedy);
  for (const socket of [single, other, late]) expect(await ask(socket)).toContain('fine');
});

test('a proxy that many people come through has no share, and a place that becomes free is given again', async () => {
  const isProxy = (address: string) => address === '127.0.0.1';
  const port = await listen({ mostConnections: 3, mostConnectionsPerAddress: 1, isProxy });
  const sockets = [await knock(port), await knock(port), await knock(port)];
  for (const socket of sockets) await hold(socket);
  await isClosed(await knock(port));
  const gone = once(held[0]!, 'close');
  sockets[0]!.destroy();
  await gone;
  expect(await ask(await knock(port))).toContain('fine');
});
