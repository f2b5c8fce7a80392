import { expect, test } from 'vitest';
import { dayInZone } from '@/lib/tenants/day-in-zone';

test('the day of one moment differs between time zones', () => {
  const moment = new Date('2026-12-31T23:30:00Z');
  expect(dayInZone(moment, 'UTC')).toBe('2026-12-31');
  expect(dayInZone(moment, 'Europe/Berlin')).toBe('2027-01-01');
  expect(dayInZone(moment, 'America/New_York')).toBe('2026-12-31');
  expect(dayInZone(new Date('2026-11-28T10:30:00Z'), 'Pacific/Kiritimati')).toBe('2026-11-29');
});

test('summer time is followed', () => {
  expect(dayInZone(new Date('2026-07-01T22:30:00Z'), 'Europe/Berlin')).toBe('2026-07-02');
  expect(dayInZone(new Date('2026-12-01T22:30:00Z'), 'Europe/Berlin')).toBe('2026-12-01');
});
