import { expect, test } from 'vitest';
import { startOfDay } from '@/lib/tenants/start-of-day';

test.each([
  ['2026-11-29T06:00:00Z', 'UTC', '2026-11-29T00:00:00.000Z'],
  ['2026-11-29T00:00:00Z', 'UTC', '2026-11-29T00:00:00.000Z'],
  ['2026-11-28T22:59:59Z', 'Europe/Berlin', '2026-11-27T23:00:00.000Z'],
  ['2026-11-28T23:00:00Z', 'Europe/Berlin', '2026-11-28T23:00:00.000Z'],
  // Days of 23 and of 25 hours.
  ['2026-03-29T21:30:00Z', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-10-25T22:30:00Z', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  // Summer time begins at midnight: the day begins at one.
  ['2026-04-24T12:00:00Z', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ['2026-11-29T06:00:00Z', 'Asia/Kathmandu', '2026-11-28T18:15:00.000Z'],
  ['2026-11-29T06:00:00Z', 'Pacific/Kiritimati', '2026-11-28T10:00:00.000Z'],
])('the day of %s in %s began at %s', (moment, timeZone, start) => {
  expect(startOfDay(new Date(moment), timeZone).toISOString()).toBe(start);
});
