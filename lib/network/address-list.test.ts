import { expect, test } from 'vitest';
import { isAmong, plainNetwork } from '@/lib/network/address-list';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['10.1.2.3/8', '10.0.0.0/8'],
  ['10.1.2.255/25', '10.1.2.128/25'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['2001:DB8:0::5', '2001:db8::5'],
  ['2001:db8:ffff::1/36', '2001:db8:f000::/36'],
  ['::ffff:10.0.0.9', '10.0.0.9'],
  ['::ffff:10.1.2.3/104', '10.0.0.0/8'],
])('%s is written as %s', (given, plain) => {
  expect(plainNetwork(given)).toBe(plain);
});

test.each([
  ...['', '10', '10.1', '0x0a.0.0.1', '010.0.0.1', '10.0.0.256', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/'],
  ...['10.0.0.0/8/8', '::ffff:10.0.0.0/95', '2001:db8::/129', 'fe80::1%eth0', 'localhost', '10.0.0.0/8 '],
])('%j is neither an address nor a network', (given) => {
  expect(plainNetwork(given)).toBeNull();
});

test.each<[string, string[], boolean]>([
  ['203.0.113.7', ['203.0.113.7'], true],
  ['203.0.113.8', ['203.0.113.7'], false],
  ['10.255.0.1', ['192.0.2.0/24', '10.0.0.0/8'], true],
  ['11.0.0.1', ['10.0.0.0/8'], false],
  ['::ffff:10.0.0.1', ['10.0.0.0/8'], true],
  ['2001:db8::9', ['2001:db8::/32'], true],
  ['2001:db9::9', ['2001:db8::/32'], false],
  ['2001:db8::9', ['0.0.0.0/0'], false],
  ['10.0.0.1', ['::/0'], false],
  ['unknown', ['0.0.0.0/0', '::/0'], false],
  ['10.0.0.1', [], false],
])('%s among %j: %s', (address, networks, expected) => {
  expect(isAmong(address, networks)).toBe(expected);
});
