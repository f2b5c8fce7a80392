import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { v7 as newId } from 'uuid';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { GET as catchAll } from '@/app/api/[...path]/route';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { errorBodySchema, inboundErrorBodySchema } from '@/lib/http/error-body';
import { countRequest } from '@/lib/http/limit-requests';
import { route } from '@/lib/routes/route';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

// Bursts of 60 in a window of 60 seconds, which is longer than any test here takes.
process.env.LADING_CLIENT_REQUESTS_PER_SECOND = '1';
process.env.LADING_CLIENT_BURST = '60';
const limit = 60;

let tenantId: string;

beforeAll(async () => {
  tenantId = await makeTenant();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const permission = 'manage:operations:tenant';
const okSchema = z.object({ ok: z.boolean() });
const ok = route({ summary: 'Ok', permission, response: okSchema }, async () => ({ ok: true }));

const limitHeaders = ({ headers }: Response) =>
  ['limit', 'remaining', 'reset', 'policy'].map((name) => headers.get(`ratelimit-${name}`));

async function countAtOnce(clientId: string, requests: number, count = countRequest) {
  const outcomes = await Promise.allSettled(Array.from({ length: requests }, () => count(clientId)));
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

/** Loads the module again with its own limiter and memory, like another instance on the same database. */
async function anotherInstance() {
  vi.resetModules();
  const limits = await import('@/lib/http/limit-requests');
  const { disconnect } = await import('@/lib/db');
  return { countRequest: limits.countRequest, disconnect };
}

describe('each response to a client has the RateLimit headers', () => {
  const failing = (error: unknown) =>
    route({ summary: 'Fails', permission, response: okSchema }, () => Promise.reject(error));
  const responding = (response: () => Response) =>
    route({ summary: 'Responds', permission }, async () => response());

  test.each<[string, number, (request: Request) => Promise<Response>]>([
    ['a success', 200, ok],
    ['an error of a use case', 404, failing(new ApiError('job_not_found'))],
    ['an unexpected error', 500, failing(new Error('unexpected'))],
    [
      'a missing scope',
      403,
      route({ summary: 'For people', permission: 'manage:api-clients:tenant' }, async () => new Response()),
    ],
    [
      'a bad request',
      400,
      route(
        { summary: 'Asks', permission, query: z.object({ page: z.string() }) },
        async () => new Response(),
      ),
    ],
    ['a redirect', 302, responding(() => Response.redirect('http://lading.test/file', 302))],
    ['“not modified”', 304, responding(() => new Response(null, { status: 304 }))],
    [
      'a cacheable response',
      200,
      responding(() => new Response('kept', { headers: { 'Cache-Control': 'max-age=60' } })),
    ],
    ['an empty response', 204, responding(() => new Response(null, { status: 204 }))],
  ])('%s: %i', async (_, status, handler) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.useFakeTimers({ toFake: ['Date'] });
    const token = await accessToken(tenantId);
    const response = await handler(makeRequest('/', { token }));
    expect(response.status).toBe(status);
    expect(limitHeaders(response)).toEqual(['60', '59', '60', '60;w=60']);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(limitHeaders(await ok(makeRequest('/', { token })))).toEqual(['60', '58', '60', '60;w=60']);
  });

  test('a Response returned by the handler keeps its own body, status and headers', async () => {
    const own = responding(
      () => new Response('kept', { status: 206, headers: { 'Cache-Control': 'max-age=60', ETag: '"1"' } }),
    );
    const response = await own(makeRequest('/', { token: await accessToken(tenantId) }));
    expect([response.status, await response.text()]).toEqual([206, 'kept']);
    expect(response.headers.get('cache-control')).toBe('max-age=60');
    expect(response.headers.get('etag')).toBe('"1"');
  });

  test('responses to people and to anonymous callers do not have them', async () => {
    const cookie = await sessionCookie((await makePerson(tenantId)).id);
    for (const response of [await ok(makeRequest('/', { cookie })), await ok(makeRequest('/'))]) {
      expect(limitHeaders(response)).toEqual([null, null, null, null]);
    }
  });
});

describe('beyond its limit', () => {
  test('a client is refused immediately, in the dialect of the address and with Retry-After', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const token = await accessToken(tenantId);
    const call = (path: string) => ok(makeRequest(path, { token }));
    const responses = await Promise.all(Array.from({ length: limit + 40 }, () => call('/api/delivery/x')));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(limit);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);

    vi.advanceTimersByTime(10_000);
    const details = { limit: 60, window_seconds: 60, retry_after_seconds: 50 };
    const refused = await call('/api/delivery/x?language=de');
    expect(limitHeaders(refused)).toEqual(['60', '0', '50', '60;w=60']);
    expect(refused.headers.get('retry-after')).toBe('50');
    expect(errorBodySchema.parse(await refused.json()).error).toMatchObject({
      ...{ code: 'rate_limited', details },
      message: expect.stringContaining('in 60 Sekunden mehr als 60 Anfragen'),
    });
    const inbound = await call('/api/inbound/targets');
    expect(inbound.headers.get('retry-after')).toBe('50');
    expect(inboundErrorBodySchema.parse(await inbound.json())).toMatchObject({
      ...{ errorCode: 'rate_limited', errorMessage: expect.stringContaining('Wait 50 seconds') },
      details: { limit: 60, windowSeconds: 60, retryAfterSeconds: 50 },
    });
  });

  test('a client is refused from memory, and accepted again when the window ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const clientId = newId();
    expect(await countAtOnce(clientId, limit + 1)).toBe(limit);
    const { db } = await import('@/lib/db');
    const counted = async () =>
      (await db().requestLimit.findUniqueOrThrow({ where: { key: `client:${clientId}` } })).points;
    expect(await counted()).toBe(limit + 1);
    expect(await countAtOnce(clientId, 500)).toBe(0);
    expect(await counted()).toBe(limit + 1); // the database was not queried
    vi.advanceTimersByTime(59_000);
    await expect(countRequest(clientId)).rejects.toMatchObject({
      params: { retry_after_seconds: 1 },
      headers: { 'Retry-After': '1', 'RateLimit-Remaining': '0' },
    });
    vi.advanceTimersByTime(1_001);
    expect(await countRequest(clientId)).toMatchObject({ 'RateLimit-Remaining': '59' });
    expect(await countAtOnce(clientId, limit + 1)).toBe(limit - 1);
  });

  test('later requests do not extend a window', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const clientId = newId();
    for (let second = 0; second < 59; second++) {
      expect(await countRequest(clientId)).toMatchObject({ 'RateLimit-Reset': String(60 - second) });
      vi.advanceTimersByTime(1_000);
    }
    expect(await countRequest(clientId)).toMatchObject({
      'RateLimit-Remaining': '0',
      'RateLimit-Reset': '1',
    });
    vi.advanceTimersByTime(1_001);
    expect(await countRequest(clientId)).toMatchObject({ 'RateLimit-Remaining': '59' });
  });

  test('other clients of the same tenant and people are not affected', async () => {
    const [loud, quiet] = [await accessToken(tenantId), await accessToken(tenantId)];
    const cookie = await sessionCookie((await makePerson(tenantId)).id);
    const call = async (who: { token?: string; cookie?: string }) => (await ok(makeRequest('/', who))).status;
    const statuses = await Promise.all(Array.from({ length: limit * 2 }, () => call({ token: loud })));
    expect(statuses).toContain(429);
    expect(await call({ token: quiet })).toBe(200);
    const ofPerson = await Promise.all(Array.from({ length: limit * 2 }, () => call({ cookie })));
    expect(new Set(ofPerson)).toEqual(new Set([200]));
  });

  test('a call with an invalid token is not counted', async () => {
    const token = await accessToken(tenantId);
    for (let attempt = 0; attempt < limit + 1; attempt++) {
      expect((await ok(makeRequest('/', { token: `${token}x` }))).status).toBe(401);
    }
    expect(limitHeaders(await ok(makeRequest('/', { token })))[1]).toBe('59');
  });

  test('calls to addresses without authentication are not counted', async () => {
    const token = await accessToken(tenantId);
    const response = await catchAll(makeRequest('/api/nothing', { token }));
    expect([response.status, ...limitHeaders(response)]).toEqual([404, null, null, null, null]);
  });
});

describe('instances on one database share the limit', () => {
  test('two that count at the same time allow together what one would', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const other = await anotherInstance();
    const clientId = newId();
    const passed = await Promise.all([
      countAtOnce(clientId, limit),
      countAtOnce(clientId, limit, other.countRequest),
    ]);
    expect(passed[0] + passed[1]).toBe(limit);
    await other.disconnect();
  });

  test('so do two processes', async () => {
    const clientId = newId();
    const run = async () => {
      const script = ['--import', 'tsx', 'lib/testing/count-requests.ts', clientId, String(limit - 10)];
      return Number((await promisify(execFile)(process.execPath, script)).stdout);
    };
    const [one, two] = await Promise.all([run(), run()]);
    expect(one + two).toBe(limit);
  });
});

describe('the setting', () => {
  async function withSettings(perSecond: string, burst: string) {
    vi.stubEnv('LADING_CLIENT_REQUESTS_PER_SECOND', perSecond);
    vi.stubEnv('LADING_CLIENT_BURST', burst);
    const instance = await anotherInstance();
    try {
      return await instance.countRequest(newId());
    } finally {
      vi.unstubAllEnvs();
      await instance.disconnect();
    }
  }

  test.each([
    ['', '', '200', '200;w=4'],
    ['10', '10', '10', '10;w=1'],
    ['30', '200', '200', '200;w=7'], // 6.67 seconds: rounding down would allow 33 a second
  ])('%j a second with bursts of %j: %s, %s', async (perSecond, burst, expectedLimit, policy) => {
    expect(await withSettings(perSecond, burst)).toMatchObject({
      'RateLimit-Limit': expectedLimit,
      'RateLimit-Policy': policy,
    });
  });

  test('is invalid if the burst is less than the rate', async () => {
    await expect(withSettings('50', '49')).rejects.toThrow('LADING_CLIENT_BURST: must not be less than');
    expect(env().LADING_CLIENT_BURST).toBe(limit);
  });
});
