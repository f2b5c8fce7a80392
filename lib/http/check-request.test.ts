import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { isReachedLocally, checkRequest } from '@/lib/http/check-request';

function findProblem(method: string, url: string, headers: Record<string, string> = {}, rules = {}) {
  const request = { method, url, headers: { host: 'lading.test', ...headers } } as unknown as IncomingMessage;
  return checkRequest(request, { localHostsOnly: false, isDev: false, ...rules });
}

function codeOf(...request: Parameters<typeof findProblem>) {
  return findProblem(...request)?.code ?? null;
}

test.each([
  '/api/delivery/deliveries/%ff',
  '/api/objects/%ed%a0%80',
  '/deliveries/%ZZ',
  '/%',
  'http://[/',
  'x',
])('a path that cannot be decoded is malformed: %s', (url) =>
  expect(codeOf('GET', url)).toBe('malformed_request'),
);

test.each([
  '/api/delivery/deliveries/%C3%A4?q=%ff',
  '/',
  '//',
  '/api/import-jobs?x=%',
  'http://lading.test/',
])('any other path is accepted, with any query: %s', (url) => expect(codeOf('GET', url)).toBeNull());

test.each(['a b', '[', 'a/b', 'a@b', '', 'a:99999'])('an invalid Host is malformed: %j', (host) =>
  expect(codeOf('GET', '/', { host })).toBe('malformed_request'),
);

test('unsupported methods are refused everywhere, and pages allow only GET and HEAD', () => {
  for (const url of ['/', '/api/health']) {
    for (const method of ['TRACE', 'PROPFIND', 'CONNECT']) {
      expect(codeOf(method, url)).toBe('method_not_allowed');
    }
  }
  expect(codeOf('POST', '/api/x')).toBeNull();
  expect(codeOf('POST', '/api')).toBeNull();
  expect(codeOf('POST', '/sign-in')).toBe('method_not_allowed');
  expect(codeOf('POST', '/apis')).toBe('method_not_allowed');
  expect(codeOf('HEAD', '/sign-in')).toBeNull();
  expect(codeOf('OPTIONS', '*')).toBe('method_not_allowed'); // the asterisk form (for the whole server) is well-formed
  expect(findProblem('POST', '/sign-in')?.headers).toEqual({ Allow: 'GET, HEAD' });
  expect(findProblem('TRACE', '/api/x')?.headers).toEqual({
    Allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  });
});

test('pages accept no body, with or without a Content-Length', () => {
  expect(codeOf('GET', '/sign-in', { 'content-length': '1' })).toBe('request_too_large');
  expect(codeOf('GET', '/sign-in', { 'transfer-encoding': 'chunked' })).toBe('request_too_large');
  expect(codeOf('GET', '/sign-in', { 'content-length': '0' })).toBeNull();
  expect(codeOf('POST', '/api/x', { 'transfer-encoding': 'chunked' })).toBeNull();
  expect(codeOf('POST', '/__nextjs_x', { 'content-length': '9' }, { isDev: true })).toBeNull();
});

test.each([
  ['localhost:3000', null],
  ['lading.localhost', null],
  ['127.0.0.1:3000', null],
  ['192.168.1.4', null],
  ['[::1]:3000', null],
  ['evil.test', 'unknown_host'],
  ['localhost.evil.test', 'unknown_host'],
  ['127.0.0.1.evil.test:3000', 'unknown_host'],
  ['notlocalhost', 'unknown_host'],
])('if the app is only reached locally, the Host %s gives %s', (host, expected) =>
  expect(codeOf('GET', '/', { host }, { localHostsOnly: true })).toBe(expected),
);

test('the app is only reached locally if it listens on loopback and neither a URL nor a proxy is configured', () => {
  const plain = { LADING_TRUSTED_PROXIES: '' };
  for (const host of ['127.0.0.1', 'localhost', '::1', '[::1]', '127.8.0.1'])
    expect(isReachedLocally(plain, host)).toBe(true);
  for (const host of ['0.0.0.0', '::', '192.168.1.4', 'lading'])
    expect(isReachedLocally(plain, host)).toBe(false);
  expect(isReachedLocally({ ...plain, LADING_URL: 'https://lading.test' }, '127.0.0.1')).toBe(false);
  expect(isReachedLocally({ LADING_TRUSTED_PROXIES: 'loopback' }, '127.0.0.1')).toBe(false);
});
