import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { RouteDeclaration } from '@/lib/routes/route';
import { accessToken, makePerson, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const partBytes = 64 * 1024;
/** Part of an oversized body is read and discarded so that its sender sees the response: at most five times the limit. */
const maxBodies = 5;
/** The limits of routes that don't use the wrapper. */
const ownLimits: Record<string, number> = {
  '/api/oauth/token': 16 * 1024,
  '/api/auth/[...nextauth]': 16 * 1024,
};

let credentials: (() => Promise<Record<string, string>>)[];

beforeAll(async () => {
  const tenantId = await makeTenant();
  const { id } = await makePerson(tenantId, { role: 'admin' });
  const authorization = `Bearer ${await accessToken(tenantId)}`;
  credentials = [
    async () => ({ authorization }),
    // A new session each time, since one of the routes ends all sessions.
    async () => ({ cookie: await sessionCookie(id), 'sec-fetch-site': 'same-origin' }),
  ];
});

/** An endless body, and a count of the bytes taken from it. */
function endlessBody() {
  const part = new Uint8Array(partBytes).fill(0x20);
  const taken = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += partBytes;
      controller.enqueue(part);
    },
  });
  return { body, taken };
}

type Handler = ((request: Request, context: object) => Promise<Response>) & {
  declaration?: RouteDeclaration;
};

/** Values for all path parameters: UUIDs, except for those that are not IDs. */
const params = new Proxy({} as Record<string, unknown>, {
  get: (_, name) =>
    name === 'nextauth' ? ['signout'] : name === 'key' ? ['a'] : '018f3c1e-0000-7000-8000-000000000000',
  ownKeys: () => [
    'jobId',
    'deliveryId',
    'targetId',
    'importJobId',
    'apiClientId',
    'apiKeyId',
    'sessionId',
    'key',
    'nextauth',
  ],
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
});

const timeoutMs = 300_000; // every route of the app is loaded

test('no route reads an endless body, whoever sends it', { timeout: timeoutMs }, async () => {
  const folder = path.resolve('app');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|[\\/])route\.tsx?$/.test(file),
  );
  const tooMuch: string[] = [];
  let readers = 0;
  for (const file of files) {
    const address = decodeURIComponent(`/${path.dirname(file)}`);
    const handlers = (await import(path.join(folder, file))) as Record<string, Handler>;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const handler = handlers[method];
      if (!handler) continue;
      for (const credential of credentials) {
        const { body, taken } = endlessBody();
        const request = new Request(`http://lading.test${address.replaceAll(/[[\]]/g, '')}`, {
          ...{ method, body, duplex: 'half' },
          headers: { host: 'lading.test', 'content-type': 'application/json', ...(await credential()) },
        });
        const response = await handler(request, { params: Promise.resolve(params) });
        const limit = ownLimits[address] ?? handler.declaration?.bodyLimitBytes ?? 1024 * 1024;
        const isRead = taken.bytes > 4 * partBytes; // a stream buffers a little before anybody reads it
        if (isRead) readers += 1;
        if (taken.bytes > limit * maxBodies + 8 * partBytes || (isRead && response.status < 400))
          tooMuch.push(`${method} ${address}: ${response.status} after ${taken.bytes} bytes`);
      }
    }
  }
  expect(tooMuch).toEqual([]);
  expect(readers).toBeGreaterThan(5);
});
