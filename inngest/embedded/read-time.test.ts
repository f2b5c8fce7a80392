import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeBackoff, computeReconnectPause } from './compute-backoff';
import { longestWait, readDuration, readMoment, readRetryAfter } from './read-time';

test('time strings are read as the protocol writes them', () => {
  expect(readDuration('2h45m')).toBe(9_900_000);
  expect(readDuration('300ms')).toBe(300);
  expect(readDuration('1.5s')).toBe(1500);
  expect(readDuration('1w1d')).toBe(691_200_000);
  for (const odd of ['', 'soon', '5', '5x', 's', '-1s', '1s ']) expect(readDuration(odd)).toBeUndefined();
});

test('every sum of units is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (days, hours, seconds) => {
        expect(readDuration(`${days}d${hours}h${seconds}s`)).toBe(
          ((days * 24 + hours) * 3600 + seconds) * 1000,
        );
      },
    ),
  );
});

test('a moment is a time from now or a date, and never lies in the past', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(readMoment('10s', now)).toBe(now + 10_000);
  expect(readMoment('2026-01-01T01:00:00.000Z', now)).toBe(now + 3_600_000);
  expect(readMoment('2020-01-01', now)).toBe(now);
  expect(readMoment('tomorrow', now)).toBeUndefined();
});

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(readRetryAfter('30', now)).toBe(30_000);
  expect(readRetryAfter('2026-01-01T00:01:00Z', now)).toBe(60_000);
  expect(readRetryAfter('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000);
  expect(readRetryAfter('2020-01-01T00:00:00Z', now)).toBe(0);
  expect(readRetryAfter('99999999999', now)).toBe(longestWait);
  expect(readRetryAfter('later', now)).toBeUndefined();
  expect(readRetryAfter(undefined, now)).toBeUndefined();
});

test('the backoff doubles up to an hour; pauses for an absent app stay below a second', () => {
  expect([1, 2, 3, 4].map((failures) => computeBackoff(failures, 5000, 0))).toEqual([
    5000, 10_000, 20_000, 40_000,
  ]);
  expect(computeBackoff(30, 5000, 0)).toBe(3_600_000);
  expect(computeBackoff(1, 5000, 0.999)).toBeLessThanOrEqual(5500);
  expect(computeReconnectPause(0)).toBeLessThan(100);
  expect(computeReconnectPause(1000)).toBe(1000);
});
