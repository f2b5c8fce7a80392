import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { prepareHeaders } from '@/lib/http/prepare-headers';

type Settings = Parameters<typeof prepareHeaders>[0];

const closers: (() => unknown)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** Sends a server with these settings a request from this machine that claims to come from elsewhere, by https. */
async function askServer(settings: Settings, sent: Record<string, string> = {}) {
  const prepare = prepareHeaders(settings);
  const server = createServer((request, response) => {
    prepare(request, response);
    response.end(JSON.stringify(request.headers));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`, {
    headers: { 'x-forwarded-for': '192.0.2.66', 'x-forwarded-proto': 'https', connection: 'close', ...sent },
  });
  return {
    read: (await response.json()) as IncomingHttpHeaders,
    requestId: response.headers.get('x-request-id'),
    strictTransport: response.headers.get('strict-transport-security'),
  };
}

test('by default no forwarding headers are trusted, and http does not switch to https', async () => {
  const { read, strictTransport } = await askServer({ LADING_TRUSTED_PROXIES: '' });
  expect(read['x-forwarded-for']).toBe('127.0.0.1');
  expect(read).not.toHaveProperty('x-forwarded-proto');
  expect(strictTransport).toBeNull();
});

test('the headers of a trusted proxy are used', async () => {
  const { read, strictTransport } = await askServer({ LADING_TRUSTED_PROXIES: 'loopback' });
  expect(read['x-forwarded-for']).toBe('192.0.2.66');
  expect(strictTransport).toBe('max-age=31536000');
});

test.each([
  ['https://lading.example', 'max-age=31536000'],
  ['http://lading.example', null],
])('with LADING_URL %s, Strict-Transport-Security is %j', async (LADING_URL, expected) => {
  const { strictTransport } = await askServer({ LADING_TRUSTED_PROXIES: '', LADING_URL });
  expect(strictTransport).toBe(expected);
});

test.each(['run-7', 'a'.repeat(128), '2026-11-29T10:00:00.000+01:00/erp=1@x'])(
  'a request keeps the ID that its sender has given it: %s',
  async (id) => {
    const { read, requestId } = await askServer({ LADING_TRUSTED_PROXIES: '' }, { 'x-request-id': id });
    expect([read['x-request-id'], requestId]).toEqual([id, id]);
  },
);

test.each(['', 'two words', 'a'.repeat(129), '<script>', 'a,b', 'käse'])(
  'a request gets an ID when its own is none: "%s"',
  async (id) => {
    const sent = id ? { 'x-request-id': Buffer.from(id).toString('latin1') } : undefined;
    const { read, requestId } = await askServer({ LADING_TRUSTED_PROXIES: '' }, sent);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(read['x-request-id']).toBe(requestId);
  },
);
