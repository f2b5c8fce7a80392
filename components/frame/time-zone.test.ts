import { expect, test } from 'vitest';
import { readTimeZone } from '@/components/frame/time-zone';

test.each([
  ['Europe/Vienna', 'Europe/Vienna'],
  ['Mars/Olympus', 'UTC'],
  ['', 'UTC'],
  [undefined, 'UTC'],
])('the cookie %j means the time zone %s', (cookie, zone) => {
  expect(readTimeZone(cookie)).toBe(zone);
});
