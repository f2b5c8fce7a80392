import { afterEach, expect, test, vi } from 'vitest';
import { browserFetch, RequestProblem } from '@/lib/http/browser-fetch';

afterEach(() => vi.unstubAllGlobals());

/** What the call throws when the server answers like this. */
async function problemOf(body: string, status: number, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', async () => new Response(body, { status, headers }));
  const problem = await browserFetch('/things', { tenantId: null }).catch((error: unknown) => error);
  if (!(problem instanceof RequestProblem)) throw new Error('It threw no RequestProblem');
  return problem;
}

test('reads an error of the delivery API with the problem of each field', async () => {
  const details = {
    problems: [{ path: 'name', message: 'Too long.' }, { path: 'city' }, { message: 'x' }, null],
  };
  const error = { code: 'validation_failed', message: 'Not valid.', details };
  const problem = await problemOf(JSON.stringify({ error }), 422, { 'retry-after': '7' });
  expect(problem).toMatchObject({ code: 'validation_failed', message: 'Not valid.', status: 422, details });
  expect(problem.retryAfterSeconds).toBe(7);
  expect([...problem.fieldMessages]).toEqual([
    ['name', 'Too long.'],
    ['city', 'Not valid.'],
  ]);
});

test('reads an error of the inbound API', async () => {
  const problem = await problemOf(JSON.stringify({ errorCode: 'not_found', errorMessage: 'Gone.' }), 404);
  expect(problem).toMatchObject({
    code: 'not_found',
    message: 'Gone.',
    status: 404,
    retryAfterSeconds: null,
  });
  expect(problem.fieldMessages.size).toBe(0);
});

test.each([
  ['a page of a proxy', '<html>', 502],
  ['an error without a code', '{"error":{"message":"x"}}', 500],
  ['a page where an answer should be', '<html>', 200],
])('%s is an unexpected answer', async (_name, body, status) => {
  expect(await problemOf(body, status)).toMatchObject({ code: 'unexpected_answer', status });
});

test('no content is null', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
  expect(await browserFetch<null>('/things/1', { method: 'DELETE', tenantId: null })).toBeNull();
});

test('a long body is sent as a file, and says the same', async () => {
  const bodies: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    bodies.push(body);
    return Response.json({});
  });
  const long = { cells: Array.from({ length: 10_000 }, (_, row) => ({ row, text: 'Ærø' })) };
  await browserFetch('/things', { method: 'PUT', body: long, tenantId: null });
  await browserFetch('/things', { method: 'PUT', body: { row: 1 }, tenantId: null });
  const [file, text] = bodies;
  if (!(file instanceof Blob)) throw new Error('The long body is no file');
  expect(JSON.parse(await file.text())).toEqual(long);
  expect(text).toBe('{"row":1}');
});
