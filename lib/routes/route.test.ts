import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { endSession } from '@/lib/auth/end-sessions';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { errorBodySchema, problemSchema } from '@/lib/http/error-body';
import { route } from '@/lib/routes/route';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let own: string;
let other: string;
let token: string;

beforeAll(async () => {
  own = await makeTenant('Own');
  other = await makeTenant('Other');
  token = await accessToken(own);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Returns what the wrapper has determined. */
const echo = route(
  {
    summary: 'Tells',
    permission: 'manage:operations:tenant',
    query: z.object({ limit: z.coerce.number().int().max(200).default(20), status: z.string().optional() }),
    response: z.object({
      tenantId: z.string(),
      kind: z.string(),
      language: z.string(),
      query: z.record(z.string(), z.unknown()),
    }),
  },
  async ({ tenantId, actor, language, query }) => ({ tenantId, kind: actor.kind, language, query }),
);

const take = route(
  {
    summary: 'Takes',
    permission: 'manage:operations:tenant',
    query: z.object({ page: z.coerce.number().optional() }),
    body: z.object({
      name: z.string().min(3),
      size: z.int(),
      items: z.array(z.object({ n: z.int() })).optional(),
    }),
    bodyLimitBytes: 200,
    response: z.object({ name: z.string() }),
    status: 201,
  },
  async ({ body }) => ({ name: body.name }),
);

async function errorOf(response: Response) {
  return { status: response.status, ...errorBodySchema.parse(await response.json()).error };
}

async function problemsOf(response: Response) {
  const { code, details } = await errorOf(response);
  expect(code).toBe('validation_failed');
  return z.array(problemSchema).parse(details.problems);
}

describe('authentication', () => {
  test('answers an anonymous call with 401 and a challenge', async () => {
    const response = await echo(makeRequest('/'));
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="lading"');
    expect(await errorOf(response)).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  test('identifies a client by its token', async () => {
    const response = await echo(makeRequest('/', { token }));
    expect(await response.json()).toMatchObject({ kind: 'client', tenantId: own });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('identifies a person by the cookie until the session ends', async () => {
    const { id } = await makePerson(own);
    const cookie = `theme=dark; ${await sessionCookie(id)}`;
    expect(await (await echo(makeRequest('/', { cookie }))).json()).toMatchObject({
      kind: 'person',
      tenantId: own,
    });
    const session = await db().session.findFirstOrThrow({ where: { personId: id } });
    await endSession(session.id);
    expect((await echo(makeRequest('/', { cookie }))).status).toBe(401);
  });

  test('refuses a bad token even with a good cookie', async () => {
    const cookie = await sessionCookie((await makePerson(own)).id);
    expect((await echo(makeRequest('/', { cookie, token: 'bad' }))).status).toBe(401);
  });

  test('answers a client without the scope with a 403 that names it', async () => {
    const narrow = await accessToken(own, ['inbound.targets.read']);
    expect(await errorOf(await echo(makeRequest('/', { token: narrow })))).toMatchObject({
      ...{ status: 403, code: 'insufficient_permissions' },
      details: { permission: 'manage:operations:tenant' },
    });
  });
});

describe('the tenant', () => {
  const nowhere = '01936d2e-0000-7000-8000-00000000dead';

  test('is the caller’s own, named or not', async () => {
    for (const query of ['', '?tenant_id=', `?tenant_id=${own}`, `?tenant_id=${own.toUpperCase()}`]) {
      expect((await echo(makeRequest(`/${query}`, { token }))).status).toBe(200);
    }
  });

  test('of somebody else gets exactly the same response as one that does not exist', async () => {
    const answers = await Promise.all(
      [other, nowhere, 'not-an-id'].map(async (id) =>
        (await echo(makeRequest(`/?tenant_id=${id}`, { token }))).text(),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"tenant_not_found"');
  });

  test('must be named by a system admin, who may name any that exists', async () => {
    const cookie = await sessionCookie((await makePerson(null)).id);
    const ask = (query: string) => echo(makeRequest(`/${query}`, { cookie }));
    expect(await (await ask(`?tenant_id=${other}`)).json()).toMatchObject({ tenantId: other });
    expect(await errorOf(await ask(''))).toMatchObject({ status: 400, code: 'tenant_id_required' });
    for (const id of [nowhere, 'not-an-id']) {
      expect(await errorOf(await ask(`?tenant_id=${id}`))).toMatchObject({
        status: 404,
        code: 'tenant_not_found',
      });
    }
  });
});

describe('a call from another site’s page', () => {
  const body = { name: 'abc', size: 1 };

  test.each<[Record<string, string>, number]>([
    [{ origin: 'http://lading.test' }, 201],
    [{ origin: 'http://lading.test', 'sec-fetch-site': 'same-origin' }, 201],
    [{}, 201],
    [{ origin: 'http://evil.test' }, 403],
    [{ origin: 'http://lading.test:8080' }, 403],
    [{ origin: 'https://lading.test' }, 403],
    [{ origin: 'https://lading.test', 'sec-fetch-site': 'same-origin' }, 201], // behind a proxy that is not configured
    [{ origin: 'http://evil.test', 'sec-fetch-site': 'none' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
  ])('a change with a cookie and %o: %i', async (headers, status) => {
    const cookie = await sessionCookie((await makePerson(own)).id);
    expect((await take(makeRequest('/', { cookie, body, headers }))).status).toBe(status);
  });

  test('may make changes if it carries a token', async () => {
    expect(
      (await take(makeRequest('/', { token, body, headers: { origin: 'http://evil.test' } }))).status,
    ).toBe(201);
  });
});

describe('the language', () => {
  const languageOf = async (response: Response) =>
    z.object({ language: z.string() }).parse(await response.json()).language;

  test('for a person is the parameter, then their own, whatever their browser sends', async () => {
    const cookie = await sessionCookie((await makePerson(own, { language: 'es' })).id);
    const languageFor = async (query: string, headers: Record<string, string> = {}) =>
      languageOf(await echo(makeRequest(query, { cookie, headers })));
    expect(await languageFor('/')).toBe('es');
    expect(await languageFor('/', { 'accept-language': 'de-AT, en;q=0.5' })).toBe('es');
    expect(await languageFor('/?language=fr', { 'accept-language': 'de' })).toBe('fr');
  });

  test('for a program is the parameter, then the header, then the one it was set up with', async () => {
    const languageFor = async (query: string, headers: Record<string, string> = {}) =>
      languageOf(await echo(makeRequest(query, { token, headers })));
    expect(await languageFor('/')).toBe('en');
    expect(await languageFor('/', { 'accept-language': 'de-AT, en;q=0.5' })).toBe('de');
    expect(await languageFor('/?language=fr', { 'accept-language': 'de' })).toBe('fr');
  });

  test('for anonymous callers is the header', async () => {
    const response = await echo(makeRequest('/', { headers: { 'accept-language': 'ar' } }));
    expect(response.headers.get('content-language')).toBe('ar');
  });

  test('applies to errors too', async () => {
    const response = await echo(makeRequest('/?language=de'));
    expect(response.headers.get('content-language')).toBe('de');
    expect((await errorOf(response)).message).toContain('Melden Sie sich an');
    const [problem] = await problemsOf(await echo(makeRequest('/?limit=500&language=fr', { token })));
    expect(problem?.message).toMatch(/nombre/);
  });
});

describe('the request', () => {
  test('an empty parameter counts as none', async () => {
    const response = await echo(makeRequest('/?limit=&status=', { token }));
    expect(await response.json()).toMatchObject({ query: { limit: 20 } });
  });

  test('all problems of query and body are reported at once, each with its location', async () => {
    const response = await take(
      makeRequest('/?page=x', { token, body: { name: 'a', items: [{ n: 1 }, { n: 'b' }] } }),
    );
    const problems = await problemsOf(response);
    expect(problems.map(({ in: place, path, code }) => `${place} ${path} ${code}`)).toEqual([
      'query page invalid_type',
      'body name too_small',
      'body size required',
      'body items.1.n invalid_type',
    ]);
  });

  test.each([
    '{"name":"a\\u0000bc","size":1}',
    '{"name":"abc","size":1,"x":[{"\\u0000":1}]}',
    '{"name":"a\\ud800bc","size":1}',
  ])('a character that PostgreSQL cannot store is reported: %s', async (json) => {
    const [problem] = await problemsOf(await take(rawRequest(json)));
    expect(problem).toMatchObject({ in: 'body', code: 'invalid_character' });
  });

  test.each<[string, RequestInit['body'], Record<string, string>, string]>([
    ['broken JSON', '{"name":', {}, 'invalid_json'],
    ['nothing', '', {}, 'invalid_json'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 'invalid_json'],
    ['a form', 'name=abc', { 'content-type': 'application/x-www-form-urlencoded' }, 'unsupported_media_type'],
    ['text', '{}', { 'content-type': 'text/plain' }, 'unsupported_media_type'],
    ['more than the limit', JSON.stringify({ name: 'x'.repeat(300) }), {}, 'request_too_large'],
  ])('a body of %s is refused', async (_, body, headers, code) => {
    expect(await errorOf(await take(rawRequest(body, headers)))).toMatchObject({ code });
  });

  test('a body is counted as it arrives, whatever its header says', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(100).fill(0x20));
      },
    });
    const response = await take(rawRequest(endless));
    expect(await errorOf(response)).toMatchObject({ status: 413, details: { limit_bytes: 200 } });
    expect(pulled).toBeLessThan(15);
  });

  const deep = route(
    {
      summary: 'Deep',
      permission: 'public',
      body: z.object({ a: z.unknown() }),
      bodyLimitBytes: 4 * 1024 * 1024,
      response: z.object({ ok: z.boolean() }),
    },
    async () => ({ ok: true }),
  );

  test('absurdly deep or wide bodies are refused without a crash or a stall', async () => {
    const nested = (levels: number) => deep(rawRequest(`{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`));
    expect(await errorOf(await nested(100_000))).toMatchObject({ status: 400, code: 'invalid_json' });
    expect((await nested(60)).status).toBe(200);
    const wide = (names: number) =>
      deep(
        rawRequest(
          JSON.stringify({ a: Object.fromEntries(Array.from({ length: names }, (_, n) => [n, n])) }),
        ),
      );
    expect(await errorOf(await wide(20_001))).toMatchObject({ status: 400, code: 'invalid_json' });
    expect((await wide(10_000)).status).toBe(200);
    expect((await deep(rawRequest(JSON.stringify({ a: Array(19_000).fill(1) })))).status).toBe(200);
  });

  test('if there are very many problems, the first ones and the total are reported', async () => {
    const response = await deep(rawRequest(JSON.stringify({ a: Array(19_000).fill('\0') })));
    const { details } = await errorOf(response);
    expect(details).toMatchObject({ count: 19_000 });
    expect(details.problems).toHaveLength(100);
  });

  function rawRequest(body: RequestInit['body'], headers: Record<string, string> = {}) {
    return new Request('http://lading.test/', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      duplex: 'half',
    } as RequestInit);
  }

  test('a path parameter that cannot be an ID gets the same response as an unknown ID', async () => {
    const byId = route(
      {
        summary: 'By ID',
        permission: 'public',
        params: z.object({ jobId: z.uuid() }),
        unknownId: 'job_not_found',
      },
      async () => new Response(),
    );
    const response = await byId(makeRequest('/'), { params: Promise.resolve({ jobId: '1; DROP TABLE' }) });
    expect(await errorOf(response)).toMatchObject({ status: 404, code: 'job_not_found' });
  });
});

describe('the response', () => {
  const failing = (error: unknown) =>
    route({ summary: 'Fails', permission: 'public' }, () => Promise.reject(error))(makeRequest('/'));

  test('to an error has its code, message, details and headers', async () => {
    const error = new ApiError('file_too_large', {
      params: { limit_bytes: 7 },
      headers: { 'X-Told': 'yes' },
    });
    const response = await failing(error);
    expect(response.headers.get('x-told')).toBe('yes');
    expect(await errorOf(response)).toEqual({
      status: 413,
      docs_url: 'http://lading.test/docs/errors#error-file_too_large',
      code: 'file_too_large',
      message: 'The file is larger than the limit of 7 bytes. Split it into smaller files.',
      details: { limit_bytes: 7 },
    });
  });

  test('to an unexpected error has only an ID that can be found in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await errorOf(await failing(new Error('password of the database')));
    expect(answer).toMatchObject({ status: 500, code: 'internal_error' });
    expect(JSON.stringify(answer)).not.toContain('password');
    expect(log).toHaveBeenCalledWith(
      `Unexpected error ${String(answer.details.error_id)}:`,
      expect.stringContaining('password of the database'),
    );
  });

  test('to an unreachable database is 503, whether Prisma reports it or the driver', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    for (const error of [refused, new Error('query failed', { cause: refused })]) {
      expect((await failing(error)).status).toBe(503);
    }
  });

  test('must match the route’s own schema', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const schema = z.object({ count: z.number().max(1) });
    const lying = route({ summary: 'Lies', permission: 'public', response: schema }, async () => ({
      count: 2,
    }));
    expect((await lying(makeRequest('/'))).status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
  });

  test('contains only what the response schema names', async () => {
    const schema = z.object({ shown: z.number() });
    const leaking = route({ summary: 'Leaks', permission: 'public', response: schema }, async () => ({
      ...{ shown: 1, secret: 2 },
    }));
    expect(await (await leaking(makeRequest('/'))).json()).toEqual({ shown: 1 });
  });

  test('may be a redirect, which is passed on unchanged and never cached', async () => {
    const redirecting = route({ summary: 'Redirects', permission: 'public' }, async () =>
      Response.redirect('http://lading.test/file', 302),
    );
    const response = await redirecting(makeRequest('/'));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('http://lading.test/file');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a deprecated call', () => {
  const old = (sunset?: string) =>
    route(
      {
        summary: 'Old',
        permission: 'manage:operations:tenant',
        deprecated: { since: '2027-01-31', ...(sunset && { sunset }) },
        response: z.object({}),
      },
      async () => ({}),
    );

  test('says since when, when it ends, and where it is written what to use instead', async () => {
    for (const request of [makeRequest('/', { token }), makeRequest('/')]) {
      const { headers } = await old('2027-08-01')(request);
      expect(headers.get('deprecation')).toBe('@1801353600');
      expect(headers.get('sunset')).toBe('Sun, 01 Aug 2027 00:00:00 GMT');
      expect(headers.get('link')).toBe(
        '<http://lading.test/docs/api-changelog>; rel="deprecation"; type="text/html", ' +
          '<http://lading.test/docs/api-changelog>; rel="sunset"; type="text/html"',
      );
    }
  });

  test('need not end yet', async () => {
    const { headers } = await old()(makeRequest('/', { token }));
    expect([headers.get('deprecation'), headers.get('sunset')]).toEqual(['@1801353600', null]);
    expect(headers.get('link')).not.toContain('sunset');
  });

  test('is the only one that says so', async () => {
    const { headers } = await echo(makeRequest('/', { token }));
    expect([headers.get('deprecation'), headers.get('sunset'), headers.get('link')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('an error names the request by the ID that the server has given it', async () => {
  const response = await echo(makeRequest('/', { headers: { 'x-request-id': 'run-7' } }));
  expect(await errorOf(response)).toMatchObject({ request_id: 'run-7' });
});
