import { beforeEach, describe, expect, test, vi } from 'vitest';
import { GET, POST, PUT } from '@/app/api/inngest/route';
import { functionIds } from '@/inngest/functions/all-functions';
import { signBody } from '@/lib/engine/sign-requests';

const address = 'http://lading.test/api/inngest';
const stranger = 'http://elsewhere.test/api/inngest';
const signingKey = process.env.INNGEST_SIGNING_KEY!;
const fallbackKey = 'ab'.repeat(32);
const sign = (body: string, key = signingKey, at = Date.now()) => ({
  'x-inngest-signature': signBody(body, key, at),
});

/** A body that counts how much of it was read. */
function watchedBody(bytes = 1024 * 1024) {
  let read = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        read += bytes;
        controller.enqueue(new Uint8Array(bytes).fill(0x20));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, read: () => read };
}

const send = (method: string, body: BodyInit | null, headers: Record<string, string>, url = address) =>
  new Request(url, { method, body, headers, duplex: 'half' } as RequestInit);

/** What was registered with the engine: the SDK posts it with the `fetch` that it captured when loaded. */
let registered: string[] = [];
const fetchOutside = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  if (!String(input).endsWith('/fn/register')) return fetchOutside(input, init);
  const { url, functions } = JSON.parse(String(init?.body)) as { url: string; functions: { id: string }[] };
  registered.push(url, ...functions.map(({ id }) => id));
  return Response.json({ ok: true, status: 200, modified: true });
};

beforeEach(() => {
  registered = [];
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a call without the engine’s signature is refused before a byte of its body is read', () => {
  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['nonsense', { 'x-inngest-signature': 'nonsense' }],
    ['a signature that is no hash', { 'x-inngest-signature': `t=${Math.round(Date.now() / 1000)}&s=abc` }],
    ['an old signature', sign('', signingKey, Date.now() - 6 * 60_000)],
    ['no time', { 'x-inngest-signature': `s=${'a'.repeat(64)}` }],
  ])('%s', async (_, headers) => {
    for (const [method, handle] of Object.entries({ POST, PUT })) {
      const { body, read } = watchedBody();
      expect((await handle(send(method, body, headers))).status).toBe(401);
      expect(read()).toBe(0);
    }
    expect((await GET(send('GET', null, headers))).status).toBe(401);
  });
});

test('a body with a forged signature is read only up to its limit, and never parsed', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  const forged = sign('', 'cd'.repeat(32));
  expect((await POST(send('POST', '[{},{},{}]', forged))).status).toBe(401);
  expect((await PUT(send('PUT', '{"url":"http://elsewhere.test"}', forged))).status).toBe(401);
  expect(parse).not.toHaveBeenCalled();

  for (const [method, handle, limit] of [
    ['POST', POST, 40 * 1024 * 1024],
    ['PUT', PUT, 64 * 1024],
  ] as const) {
    const endless = watchedBody(64 * 1024);
    expect((await handle(send(method, endless.body, forged))).status).toBe(413);
    expect(endless.read()).toBeLessThanOrEqual(limit * 5 + 64 * 1024); // the rest is read and discarded
    const announced = watchedBody(64 * 1024);
    const headers = { ...forged, 'content-length': String(limit * 6) };
    expect((await handle(send(method, announced.body, headers))).status).toBe(413);
    expect(announced.read()).toBe(0);
  }
});

test('a sync registers the app’s own address, whatever Host and the query say', async () => {
  const headers = { ...sign(''), host: 'elsewhere.test' };
  const response = await PUT(send('PUT', '', headers, `${stranger}?host=elsewhere.test`));
  expect(response.status).toBe(200);
  expect(registered[0]).toBe(address);
  expect(registered).toEqual(expect.arrayContaining(functionIds));
  expect(registered.join()).not.toContain('elsewhere');
});

test('a sync requested by Inngest’s server, with the address in its body, registers the app’s own address too', async () => {
  const body = JSON.stringify({ url: 'http://elsewhere.test/api/inngest' });
  expect((await PUT(send('PUT', body, sign(body)))).status).toBe(200);
  expect(registered[0]).toBe(address);
});

test('a sync that responds instead of registering also gives the app’s own address', async () => {
  const body = JSON.stringify({ url: 'http://elsewhere.test/api/inngest' });
  const response = await PUT(send('PUT', body, { ...sign(body), 'x-inngest-sync-kind': 'in_band' }));
  expect(await response.json()).toMatchObject({ url: address });
});

test('a signed call reaches the functions, and the response is signed', async () => {
  const body = '{"ctx":{},"event":{},"events":[{}],"steps":{},"version":2}';
  const response = await POST(send('POST', body, sign(body), `${address}?fnId=lading-none&stepId=step`));
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('was not found in this app');
  expect(response.headers.get('x-inngest-signature')).toMatch(/^t=\d+&s=[0-9a-f]{64}$/);
});

test('during a key rotation, the old key is accepted as well', async () => {
  expect((await PUT(send('PUT', '', sign('', fallbackKey)))).status).toBe(401);
  vi.stubEnv('INNGEST_SIGNING_KEY_FALLBACK', fallbackKey);
  expect((await PUT(send('PUT', '', sign('', fallbackKey)))).status).toBe(200);
  expect(registered[0]).toBe(address);
});

test('large bodies from one sender leave room for others', async () => {
  const forged = sign('', 'cd'.repeat(32));
  const pending: ReadableStreamDefaultController<Uint8Array>[] = [];
  const begin = (sender: string) =>
    POST(
      send('POST', new ReadableStream<Uint8Array>({ start: (controller) => void pending.push(controller) }), {
        ...forged,
        'x-forwarded-for': sender,
      }),
    );
  const held = [begin('192.0.2.1'), begin('192.0.2.1')];
  expect((await begin('192.0.2.1')).status).toBe(503);
  held.push(begin('192.0.2.2'));
  for (const controller of pending) controller.close();
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([401, 401, 401]);
});
