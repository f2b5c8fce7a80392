import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlOfRequest } from '@/components/domain/curl-of-request';

/** What a shell passes to curl, with a token set. */
function argumentsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const env = { ...process.env, LADING_TOKEN: 'the-token' };
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('a shell reads the command as the request was, whatever its body has in it', () => {
  const body = '{\n  "batchId": "it\'s $(rm -rf) `x` \\\\ \\"q\\""\n}';
  const request = { method: 'POST', path: '/api/x?a=[text, 3 characters]&b=1', request_body: body };
  expect(argumentsOf(curlOfRequest(request, 'https://lading.test'))).toEqual([
    ...['--request', 'POST', 'https://lading.test/api/x?a=[text, 3 characters]&b=1'],
    ...[
      '--header',
      'Authorization: Bearer the-token',
      '--header',
      'Content-Type: application/json',
      '--data',
      body,
    ],
  ]);
});

test('a request without a body has none', () => {
  const request = { method: 'GET', path: '/api/x', request_body: null };
  expect(argumentsOf(curlOfRequest(request, 'https://lading.test'))).toEqual([
    ...['--request', 'GET', 'https://lading.test/api/x', '--header', 'Authorization: Bearer the-token'],
  ]);
});

test('a public request has no token, and other headers and types stand as they are', () => {
  const request = { method: 'POST', path: '/api/oauth/token', request_body: 'a=1' };
  const more = { contentType: 'text/csv', headers: ["Idempotency-Key: it's"], isPublic: true };
  expect(argumentsOf(curlOfRequest(request, 'https://lading.test', more))).toEqual([
    ...['--request', 'POST', 'https://lading.test/api/oauth/token', '--header', "Idempotency-Key: it's"],
    ...['--header', 'Content-Type: text/csv', '--data', 'a=1'],
  ]);
});
