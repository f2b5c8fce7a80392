import { expect, test } from 'vitest';
import { clientAddress, networkOf } from '@/lib/network/client-address';

test('the address is the last one in the header, and unknown without a header', () => {
  expect(clientAddress(() => '192.0.2.1, 198.51.100.2')).toBe('198.51.100.2');
  expect(clientAddress(() => null)).toBe('unknown');
});

test('IPv6 addresses of one network count as one; other addresses count separately', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8:1:2:ffff::1')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64');
  expect(networkOf('198.51.100.2')).toBe('198.51.100.2');
  expect(networkOf('unknown')).toBe('unknown');
});
