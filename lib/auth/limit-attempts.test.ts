import { afterEach, expect, test, vi } from 'vitest';
import { countAttempt, clearAttempts, type Limited } from '@/lib/auth/limit-attempts';
import { ApiError } from '@/lib/errors';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

afterEach(() => {
  vi.useRealTimers();
});

/** For how long the door is closed, in minutes; 0: the attempt was let through. */
async function closedMinutes(what: Limited, key: string) {
  const refusal = await countAttempt(what, key).catch((error: unknown) => error);
  if (refusal === undefined) return 0;
  if (!(refusal instanceof ApiError)) throw refusal;
  return Number(refusal.params.retry_after_seconds) / 60;
}

/** Guesses until the door closes. */
async function guess(what: Limited, key: string, attempts: number) {
  for (let index = 0; index < attempts; index++) expect(await closedMinutes(what, key)).toBe(0);
  return closedMinutes(what, key);
}

function passMinutes(minutes: number) {
  vi.setSystemTime(Date.now() + minutes * 60_000 + 1000);
}

test('each lock-out of an account takes twice as long as the last, up to four hours, and a day later the first again', async () => {
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

test('a good sign-in in between does not begin the back-off anew', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  expect(await guess('account', 'ari@example.com', 10)).toBe(15);
  passMinutes(15);
  await clearAttempts('account', 'ari@example.com');
  expect(await guess('account', 'ari@example.com', 10)).toBe(30);
});

test('attempts while the door is closed neither open nor prolong it, and many at once count as one lock-out', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const attempt = () => closedMinutes('account', 'sol@example.com');
  const first = await Promise.all(Array.from({ length: 40 }, attempt));
  expect(first.filter((minutes) => minutes === 0)).toHaveLength(10);
  passMinutes(10);
  expect(await attempt()).toBeCloseTo(5, 0);
  passMinutes(5);
  expect(await guess('account', 'sol@example.com', 10)).toBe(30);
});

test('addresses are locked out for longer each time too, an IPv6 network as one', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const fromNetwork = (index: number) => closedMinutes('address', `2001:db8:7:7::${index.toString(16)}`);
  for (let index = 0; index < 100; index++) expect(await fromNetwork(index)).toBe(0);
  expect(await fromNetwork(100)).toBe(15);
  expect(await closedMinutes('address', '2001:db8:7:8::1')).toBe(0);
  passMinutes(15);
  expect(await guess('address', '2001:db8:7:7::ffff', 100)).toBe(30);
});

test('a client waits for the end of its window, however often it hammers', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let round = 0; round < 3; round++) {
    expect(await guess('client', 'lading_x:198.51.100.1', 30)).toBeLessThanOrEqual(15);
    passMinutes(15);
  }
});
