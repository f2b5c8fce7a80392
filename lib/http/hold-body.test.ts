import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { route } from '@/lib/routes/route';
import { useTestDatabase } from '@/lib/testing/test-database';
import { accessToken, makeRequest, makeTenant } from '@/lib/testing/seed';

const MiB = 1024 * 1024;
process.env.LADING_MAX_BODY_BYTES_AT_ONCE = String(40 * MiB);
process.env.LADING_BODY_SECONDS = '1';
useTestDatabase();
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => vi.restoreAllMocks());

let release: () => void = () => undefined;
const released = new Promise<void>((resolve) => (release = resolve));
let held = 0;

const slow = route(
  { summary: 'Holds its body', permission: 'signed-in', body: z.object({ wait: z.boolean() }), status: 204 },
  async ({ body }) => {
    held += 1;
    if (body.wait) await released;
    return new Response(null, { status: 204 });
  },
);

/** Sends a body whose Content-Length is `length`. */
async function send(token: string, length: number, wait = true) {
  const headers = { 'content-length': String(length) };
  const response = await slow(makeRequest('/api/slow', { token, body: { wait }, headers }));
  const text = await response.text();
  const { error } = (text ? JSON.parse(text) : {}) as { error?: { code: string } };
  return { status: response.status, code: error?.code, retryAfter: response.headers.get('retry-after') };
}

/** A request whose body starts with one part and continues with what `then` does. */
function makeBroken(token: string, then: (controller: ReadableStreamDefaultController) => void) {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"wait":'));
      then(controller);
    },
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half' }; // missing in the types
  return new Request('http://lading.test/api/slow', init);
}

test('bodies beyond the memory budget are refused with 503, and one sender may use only a quarter of it', async () => {
  const tenantId = await makeTenant();
  const tokens: string[] = [];
  while (tokens.length < 45) tokens.push(await accessToken(tenantId));
  const [greedy, other] = tokens as [string, string];
  const busy = { status: 503, code: 'too_busy', retryAfter: '2' };

  const waiting = Array.from({ length: 10 }, () => send(greedy, MiB));
  await vi.waitFor(() => expect(held).toBe(10), { timeout: 20_000 });
  expect(await send(greedy, 10)).toEqual(busy);
  expect(await send(other, 10, false)).toMatchObject({ status: 204 });

  waiting.push(...tokens.slice(1, 31).map((token) => send(token, MiB)));
  await vi.waitFor(() => expect(held).toBe(41), { timeout: 20_000 });
  expect(await send(tokens[44]!, 10)).toEqual(busy);
  release();
  expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([204]));
  expect(await send(greedy, MiB)).toMatchObject({ status: 204 });
});

test('a body that breaks off or stalls gets an answer and releases its memory, without logging an error', async () => {
  const token = await accessToken(await makeTenant());
  logged.mockClear();
  for (let round = 0; round < 12; round++) {
    const gone = makeBroken(token, (controller) =>
      controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
    );
    expect((await slow(gone)).status).toBe(400);
  }
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const response = await slow(makeBroken(token, () => undefined));
      return [response.status, await response.json()] as const;
    }),
  );
  for (const [status, body] of answers) {
    expect(status).toBe(408);
    expect(body).toMatchObject({ error: { code: 'request_timeout', details: { limit_seconds: 1 } } });
  }
  expect(await send(token, MiB)).toMatchObject({ status: 204 });
  expect(logged).not.toHaveBeenCalled();
});
