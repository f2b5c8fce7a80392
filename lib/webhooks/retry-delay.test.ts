import { expect, test } from 'vitest';
import { restSeconds, retryDelaySeconds } from '@/lib/webhooks/retry-delay';

test('pauses grow from seconds to a day, and end after ten attempts', () => {
  const pauses = Array.from({ length: 10 }, (_, index) => retryDelaySeconds(index + 1, null, 0));
  expect(pauses).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
});

test('a receiver may ask for more time, but not for more than a day, nor for less', () => {
  expect(retryDelaySeconds(1, 60, 0)).toBe(60);
  expect(retryDelaySeconds(2, 60, 0)).toBe(300);
  expect(retryDelaySeconds(1, 1e9, 0)).toBe(86_400);
});

test('jitter adds up to a fifth', () => {
  expect(retryDelaySeconds(2, null, 1)).toBe(360);
  const drawn = Array.from({ length: 50 }, () => retryDelaySeconds(2, null)!);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(300);
  expect(new Set(drawn).size).toBeGreaterThan(1);
});

test('an address that fails all the time is left alone for up to five minutes', () => {
  expect([1, 2, 3, 9, 10, 2000].map(restSeconds)).toEqual([1, 2, 4, 256, 300, 300]);
});
