import { expect, test } from 'vitest';
import { localAddress } from '@/scripts/launching/local-address';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://127.0.0.1:3000'],
  ['192.168.1.5', 'http://192.168.1.5:3000'],
  ['::1', 'http://[::1]:3000'],
  ['lading.lan', 'http://lading.lan:3000'],
])('an app that listens on %s is reached at %s', (host, address) => {
  expect(localAddress(host, 3000)).toBe(address);
});
