import { afterEach, expect, test } from 'vitest';
import { quickChoices } from '@/components/targets/route-days';
import { localDay } from '@/components/ui/local-day';
import { makeFormats } from '@/components/ui/use-formats';

const before = process.env.TZ;

afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const choices = (today: string) =>
  Object.fromEntries(quickChoices(today).map(({ name, range }) => [name, `${range.from}/${range.to}`]));

test('a week begins on Monday and ends on Sunday', () => {
  const week = '2026-11-16/2026-11-22';
  for (const day of ['2026-11-16', '2026-11-19', '2026-11-22']) expect(choices(day).thisWeek).toBe(week);
  expect(choices('2026-11-23').thisWeek).toBe('2026-11-23/2026-11-29');
});

test('tomorrow crosses months, years and leap days', () => {
  expect(choices('2026-12-31')).toEqual({
    today: '2026-12-31/2026-12-31',
    tomorrow: '2027-01-01/2027-01-01',
    thisWeek: '2026-12-28/2027-01-03',
  });
  expect(choices('2028-02-28').tomorrow).toBe('2028-02-29/2028-02-29');
});

test.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'])(
  'a day stays the same day in %s, even when clocks change',
  (zone) => {
    process.env.TZ = zone;
    expect(choices('2026-03-28').tomorrow).toBe('2026-03-29/2026-03-29');
    expect(choices('2026-10-24').tomorrow).toBe('2026-10-25/2026-10-25');
    expect(makeFormats('en-GB').day('2026-06-25')).toBe('Thu, 25 Jun 2026');
  },
);

test('today is the day on the reader’s calendar, not that of Greenwich', () => {
  const moment = new Date('2026-11-21T23:30:00Z');
  process.env.TZ = 'Europe/Berlin';
  expect(localDay(moment)).toBe('2026-11-22');
  process.env.TZ = 'America/Los_Angeles';
  expect(localDay(moment)).toBe('2026-11-21');
});
