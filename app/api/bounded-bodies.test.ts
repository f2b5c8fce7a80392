import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { RouteDeclaration } from '@/lib/routes/route';
import { accessToken, makePerson, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const partBytes = 64 * 1024;
/** Of a body that is too large some is passed over, so that its sender sees the answer: five bodies in all. */
const maxBodies = 5;
/** Of routes that are not made by the wrapper: what they say themselves. */
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
    // A session of its own each time: one of the addresses ends all that there are.
    async () => ({ cookie: await sessionCookie(id), 'sec-fetch-site': 'same-origin' }),
  ];
});

/** A body without an end, and how much of it was taken. */
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

/** Values for whatever stands in an address: UUIDs, and for what is no ID something that is there. */
const params = new Proxy({} as Record<string, unknown>, {
  get: (_, name) =>
    name === 'nextauth' ? ['signout'] : name === 'key' ? ['a'] : '018f3c1e-0000-7000-8000-000000000000',
  ownKeys: () => [
    'jobId',
    'deliveryId',
    'targetId',
    'importJobId',
    'apiClientId',
    'sessionId',
    'key',
    'nextauth',
  ],
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
});

const longMs = 300_000; // every route of the app is loaded

test('no address takes in a body without an end, whoever sends it', { timeout: longMs }, async () => {
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
        const isRead = taken.bytes > 4 * partBytes; // a stream is filled a little before anybody reads
        if (isRead) readers += 1;
        if (taken.bytes > limit * maxBodies + 8 * partBytes || (isRead && response.status < 400))
          tooMuch.push(`${method} ${address}: ${response.status} after ${taken.bytes} bytes`);
      }
    }
  }
  expect(tooMuch).toEqual([]);
  expect(readers).toBeGreaterThan(5);
});
