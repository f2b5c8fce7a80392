import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { isProxyList, proxyTrust } from '@/lib/network/trust-proxies';

function headersAfter(trusted: string, remoteAddress: string, headers: IncomingHttpHeaders) {
  const request = { socket: { remoteAddress }, headers: { ...headers } } as IncomingMessage;
  proxyTrust(trusted)(request);
  return request.headers;
}

const lies = {
  'x-forwarded-for': '192.0.2.66',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '1',
  forwarded: 'for=192.0.2.66',
};

test('only configured proxies are trusted', () => {
  for (const trusted of ['', '10.0.0.0/8, ::2']) {
    const headers = headersAfter(trusted, '::ffff:203.0.113.7', { host: 'lading.test', ...lies });
    expect(headers).toEqual({ host: 'lading.test', 'x-forwarded-for': '203.0.113.7' });
  }
});

test('not even this machine is trusted unless it is configured', () => {
  expect(headersAfter('', '127.0.0.1', lies)).toEqual({ 'x-forwarded-for': '127.0.0.1' });
  expect(headersAfter('loopback', '127.0.0.1', lies)).toMatchObject({
    'x-forwarded-for': '192.0.2.66',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  });
});

test('the sender is the last address in the list that is not a trusted proxy', () => {
  const senderOf = (list: string) =>
    headersAfter('10.0.0.0/8, 2001:db8::1', '10.1.2.3', { 'x-forwarded-for': list })['x-forwarded-for'];
  expect(senderOf('192.0.2.66, 198.51.100.9')).toBe('198.51.100.9');
  expect(senderOf('192.0.2.66, 198.51.100.9, 10.9.9.9, 2001:db8::1')).toBe('198.51.100.9');
  expect(senderOf('10.9.9.9')).toBe('10.9.9.9');
  expect(senderOf('2001:DB8:0::5')).toBe('2001:db8::5');
  expect(senderOf('<script>, not an address')).toBe('unknown');
});

test('a list with an invalid entry is recognized', () => {
  expect(['', 'loopback', '10.0.0.0/8, ::1'].map(isProxyList)).toEqual([true, true, true]);
  expect(['everybody', '10.0.0.0/99'].map(isProxyList)).toEqual([false, false]);
});
