import { expect, test } from 'vitest';
import { readAuthRequest } from '@/lib/auth/read-auth-request';

interface RequestOptions {
  method?: string;
  body?: string;
  type?: string;
  cookie?: string;
}

const form = 'application/x-www-form-urlencoded';

function read(address: string, { method = 'GET', body, type = form, cookie }: RequestOptions = {}) {
  const [segments = '', search = ''] = address.split('?');
  const request = new Request(`http://lading.test/api/auth/${segments}?${search}`, {
    method: body === undefined ? method : 'POST',
    body,
    headers: { 'content-type': type, ...(cookie && { cookie }) },
  });
  return readAuthRequest(request, segments.split('/').map(decodeURIComponent));
}

const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: { code: string }) => error.code,
  );

test('a form reaches next-auth unchanged, and JSON as a flat form', async () => {
  const sent = await read('callback/credentials', { body: 'email=a%40b.test&password=x+y&json=true' });
  expect(await sent.text()).toBe('email=a%40b.test&password=x+y&json=true');
  const body = JSON.stringify({
    csrfToken: 'abc',
    json: true,
    data: { role: 'admin' },
    callbackUrl: '/imports',
  });
  const json = await read('session', { body, type: 'application/json; charset=utf-8' });
  expect(json.headers.get('content-type')).toBe(form);
  expect(await json.text()).toBe('csrfToken=abc&json=true&callbackUrl=%2Fimports');
});

test.each([
  '_log',
  '_LOG',
  'nothing',
  'signin/google',
  'signin/credentials/more',
  'error/a%0ab',
  'constructor',
])('%s is not exposed', async (action) => {
  expect(await codeOf(read(action, { body: '{"level":"error","code":"x"}', type: 'application/json' }))).toBe(
    'not_found',
  );
  expect(await codeOf(read(action))).toBe('not_found');
});

test.each([
  ['signout', { body: 'x'.repeat(17_000) }, 'request_too_large'],
  ['signout', { body: '{', type: 'application/json' }, 'invalid_json'],
  ['signout', { body: '[]', type: 'application/json' }, 'invalid_json'],
  ['signout', { body: `[${'{},'.repeat(500)}`, type: 'application/json' }, 'invalid_json'],
  ['signout', { body: 'callbackUrl=x%0Ay' }, 'malformed_request'],
  ['signin?callbackUrl=x%0aFORGED', {}, 'malformed_request'],
  ['signin?callbackUrl=javascript:1', {}, 'malformed_request'],
  ['error?error=a%0d%0ab', {}, 'malformed_request'],
  ['csrf', { cookie: 'a=b; next-auth.callback-url=x%0ay' }, 'malformed_request'],
  ['csrf', { cookie: '__Secure-next-auth.callback-url=%ff' }, 'malformed_request'],
  ['signout', { body: '{"callbackUrl":{}}', type: 'application/json' }, 'read'],
  ['signout', { body: 'anything', type: 'text/plain' }, 'read'],
  ['signin?callbackUrl=https%3A%2F%2Flading.test%2Fimports&error=SessionRequired', {}, 'read'],
  ['error?error=too_many_attempts:900', {}, 'read'],
  ['csrf', { cookie: 'next-auth.callback-url=http%3A%2F%2Flading.test' }, 'read'],
  ['signout', { method: 'POST' }, 'read'],
] satisfies [string, RequestOptions, string][])('%s with %j: %s', async (address, options, expected) => {
  expect(await codeOf(read(address, options))).toBe(expected);
});

test('a callback URL cookie that would make next-auth fail is deleted', async () => {
  const refusal = await read('csrf', { cookie: '__Secure-next-auth.callback-url=x' }).catch(
    (error: { headers: object }) => error.headers,
  );
  expect(refusal).toEqual({ 'Set-Cookie': '__Secure-next-auth.callback-url=; Path=/; Max-Age=0; Secure' });
});
