import type { lookup } from 'node:dns';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { publicOr } from '@/lib/network/address-rules';
import { AddressRefusedError, postOutside } from '@/lib/network/post-outside';

async function listen(handle: http.RequestListener) {
  const requests: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { requests, port: (server.address() as AddressInfo).port };
}

/** Resolves every name to the addresses whose turn it is. */
function names(...turns: string[][]) {
  const asked = vi.fn();
  const resolve = ((hostname: string, _options: unknown, done: (...answer: unknown[]) => void) => {
    asked(hostname);
    const found = turns.shift() ?? [];
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    process.nextTick(() => done(null, addresses));
  }) as unknown as typeof lookup;
  return { asked, resolve };
}

const base = { headers: {}, body: '{}', timeoutMs: 5000, maxAnswerBytes: 100 };
const nothingPrivate = publicOr('');
const thisMachine = publicOr('127.0.0.1');

test('goes to the address that was checked, and asks for the name once', async () => {
  const { requests, port } = await listen((_request, response) => response.end('thanks'));
  const { asked, resolve } = names(['10.0.0.1', '127.0.0.1'], ['10.0.0.1']);
  const url = `http://shop.example:${port}/hook?x=1`;
  const answer = await postOutside({ ...base, url, mayReach: thisMachine, resolve });
  expect(answer).toEqual({ status: 200, answer: 'thanks', retryAfterSeconds: null });
  expect(asked).toHaveBeenCalledTimes(1);
  expect(requests.map(({ method, url: path, headers }) => [method, path, headers.host])).toEqual([
    ['POST', '/hook?x=1', `shop.example:${port}`],
  ]);
});

test('a name that has other addresses later is checked each time', async () => {
  const { requests, port } = await listen((_request, response) => response.end());
  const { resolve } = names(['127.0.0.1'], ['169.254.169.254'], ['::1']);
  const posting = { ...base, url: `http://shop.example:${port}/`, mayReach: thisMachine, resolve };
  expect(await postOutside(posting)).toMatchObject({ status: 200 });
  await expect(postOutside(posting)).rejects.toThrow(AddressRefusedError);
  await expect(postOutside(posting)).rejects.toThrow(AddressRefusedError);
  expect(requests).toHaveLength(1);
});

test.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0x7f000001', '2130706433', 'localhost'])(
  'a private address is refused however it is written: %s',
  async (host) => {
    const { requests, port } = await listen((_request, response) => response.end());
    const posting = { ...base, url: `http://${host}:${port}/`, mayReach: nothingPrivate };
    await expect(postOutside(posting)).rejects.toThrow(AddressRefusedError);
    expect(requests).toEqual([]);
  },
);

test('a redirect is an answer, and is not followed', async () => {
  const { requests, port } = await listen((_request, response) =>
    response.writeHead(307, { location: '/elsewhere' }).end(),
  );
  const url = `http://127.0.0.1:${port}/`;
  expect(await postOutside({ ...base, url, mayReach: thisMachine })).toMatchObject({ status: 307 });
  expect(requests).toHaveLength(1);
});

test('reads the beginning of an answer only, and does not wait for the rest', async () => {
  const { port } = await listen((_request, response) => {
    response.writeHead(503, { 'retry-after': '120' }).write('a'.repeat(150));
  });
  const url = `http://127.0.0.1:${port}/`;
  expect(await postOutside({ ...base, url, mayReach: thisMachine })).toEqual({
    ...{ status: 503, answer: 'a'.repeat(100), retryAfterSeconds: 120 },
  });
});

test('gives up when there is no answer in time; a status counts, although the rest never comes', async () => {
  const silent = await listen(() => undefined);
  const posting = { ...base, timeoutMs: 300, mayReach: thisMachine };
  await expect(postOutside({ ...posting, url: `http://127.0.0.1:${silent.port}/` })).rejects.toMatchObject({
    name: expect.stringMatching(/AbortError|TimeoutError/) as string,
  });
  const halting = await listen((_request, response) => void response.writeHead(200).write('begun'));
  expect(await postOutside({ ...posting, url: `http://127.0.0.1:${halting.port}/` })).toMatchObject({
    ...{ status: 200, answer: 'begun' },
  });
});
