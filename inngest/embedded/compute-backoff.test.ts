import { expect, test } from 'vitest';
import { computeBackoff, computeReconnectPause } from './compute-backoff';

test('the backoff doubles up to an hour; pauses for an absent app stay below a second', () => {
  expect([1, 2, 3, 4].map((failures) => computeBackoff(failures, 5000, 0))).toEqual([
    5000, 10_000, 20_000, 40_000,
  ]);
  expect(computeBackoff(30, 5000, 0)).toBe(3_600_000);
  expect(computeBackoff(1, 5000, 0.999)).toBeLessThanOrEqual(5500);
  expect(computeReconnectPause(0)).toBeLessThan(100);
  expect(computeReconnectPause(1000)).toBe(1000);
});
