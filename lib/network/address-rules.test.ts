import { expect, test } from 'vitest';
import { publicOr } from '@/lib/network/address-rules';

test.each([
  ...['127.0.0.1', '127.8.9.1', '::1', '0.0.0.0', '::', '10.1.2.3', '172.31.0.1', '192.168.1.1'],
  ...['169.254.169.254', 'fe80::1', 'fc00::1', 'fd12:3456::1', '100.64.0.1', '224.0.0.1', '255.255.255.255'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '198.18.0.1', '240.0.0.1'],
  ...['not an address', '', '127.0.0.1.example.com'],
])('%s is not sent to', (address) => {
  expect(publicOr('')(address)).toBe(false);
});

test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is sent to', (address) => {
  expect(publicOr('')(address)).toBe(true);
});

test('what the operator allows is sent to, and nothing beside it', () => {
  const rule = publicOr('10.1.0.0/16, loopback');
  expect(['10.1.2.3', '::1', '127.0.0.1', '::ffff:10.1.2.3', '8.8.8.8'].map(rule)).toEqual(
    Array(5).fill(true),
  );
  expect(['10.2.0.1', '169.254.169.254', 'fe80::1'].map(rule)).toEqual([false, false, false]);
});
