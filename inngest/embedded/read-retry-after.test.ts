import { expect, test } from 'vitest';
import { longestRetryAfter, readRetryAfter } from './read-retry-after';

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(readRetryAfter('30', now)).toBe(30_000);
  expect(readRetryAfter('2026-01-01T00:01:00Z', now)).toBe(60_000);
  expect(readRetryAfter('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000);
  expect(readRetryAfter('2020-01-01T00:00:00Z', now)).toBe(0);
  expect(readRetryAfter('99999999999', now)).toBe(longestRetryAfter);
  expect(readRetryAfter('later', now)).toBeUndefined();
  expect(readRetryAfter(undefined, now)).toBeUndefined();
});
