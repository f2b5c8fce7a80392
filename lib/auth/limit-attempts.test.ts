import { afterEach, expect, test, vi } from 'vitest';
import { countAttempt, clearAttempts, type Limited } from '@/lib/auth/limit-attempts';
import { ApiError } from '@/lib/errors';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

afterEach(() => {
  vi.useRealTimers();
});

/** Makes an attempt. @returns how long the key is blocked, in minutes; 0 if the attempt was allowed */
async function blockedMinutes(what: Limited, key: string) {
  const refusal = await countAttempt(what, key).catch((error: unknown) => error);
  if (refusal === undefined) return 0;
  if (!(refusal instanceof ApiError)) throw refusal;
  return Number(refusal.params.retry_after_seconds) / 60;
}

/** Makes the allowed attempts and one more. @returns how long that one is blocked, in minutes */
async function guess(what: Limited, key: string, attempts: number) {
  for (let index = 0; index < attempts; index++) expect(await blockedMinutes(what, key)).toBe(0);
  return blockedMinutes(what, key);
}

function passMinutes(minutes: number) {
  vi.setSystemTime(Date.now() + minutes * 60_000 + 1000);
}

test('each lockout of an account lasts twice as long as the last, up to four hours, and starts over after a day', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const minutes: number[] = [];
  for (let round = 0; round < 6; round++) {
    minutes.push(await guess('account', 'dana@example.com', 10));
    passMinutes(minutes.at(-1)!);
  }
  expect(minutes).toEqual([15, 30, 60, 120, 240, 240]);
  passMinutes(24 * 60);
  expect(await guess('account', 'dana@example.com', 10)).toBe(15);
});

test('a successful sign-in does not reset the back-off', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  expect(await guess('account', 'ari@example.com', 10)).toBe(15);
  passMinutes(15);
  await clearAttempts('account', 'ari@example.com');
  expect(await guess('account', 'ari@example.com', 10)).toBe(30);
});

test('attempts during a lockout neither shorten nor prolong it, and concurrent ones count as one lockout', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const attempt = () => blockedMinutes('account', 'sol@example.com');
  const first = await Promise.all(Array.from({ length: 40 }, attempt));
  expect(first.filter((minutes) => minutes === 0)).toHaveLength(10);
  passMinutes(10);
  expect(await attempt()).toBeCloseTo(5, 0);
  passMinutes(5);
  expect(await guess('account', 'sol@example.com', 10)).toBe(30);
});

test('lockouts of addresses get longer too, and an IPv6 network counts as one address', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const fromNetwork = (index: number) => blockedMinutes('address', `2001:db8:7:7::${index.toString(16)}`);
  for (let index = 0; index < 100; index++) expect(await fromNetwork(index)).toBe(0);
  expect(await fromNetwork(100)).toBe(15);
  expect(await blockedMinutes('address', '2001:db8:7:8::1')).toBe(0);
  passMinutes(15);
  expect(await guess('address', '2001:db8:7:7::ffff', 100)).toBe(30);
});

test('a client is blocked only until its window ends, however often it retries', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let round = 0; round < 3; round++) {
    expect(await guess('client', 'lading_x:198.51.100.1', 30)).toBeLessThanOrEqual(15);
    passMinutes(15);
  }
});
