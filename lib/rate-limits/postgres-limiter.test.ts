import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { db, disconnect, isConnected, query } from '@/lib/db';
import { createLimiter } from '@/lib/rate-limits/postgres-limiter';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const fiveMinutesMs = 5 * 60_000;

beforeAll(async () => {
  await db().requestLimit.count(); // connect before a test changes the clock
});

afterEach(() => {
  vi.useRealTimers();
});

const options = { tableName: 'request_limits', points: 2, durationSeconds: 60 } as const;

test('request counts don’t wait for the disk, since their table is unlogged; counts of guesses are logged', async () => {
  const tables = await query<{ relname: string; relpersistence: string }>(
    `SELECT relname, relpersistence::text FROM pg_class WHERE relname IN ('request_limits', 'rate_limits')`,
  );
  expect(Object.fromEntries(tables.map((table) => [table.relname, table.relpersistence]))).toEqual({
    request_limits: 'u',
    rate_limits: 'p',
  });
});

test('only keys that expired over an hour ago are deleted', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  createLimiter({ ...options, keyPrefix: 'clears' });
  const minutesAgo = (minutes: number) => BigInt(Date.now() - minutes * 60_000);
  await db().requestLimit.createMany({
    data: [
      { key: 'long ago', expire: minutesAgo(61) },
      { key: 'just now', expire: minutesAgo(1) },
      { key: 'still counting', expire: minutesAgo(-1) },
    ],
  });
  vi.advanceTimersByTime(fiveMinutesMs);
  vi.useRealTimers();
  await vi.waitFor(async () =>
    expect(await db().requestLimit.findMany({ select: { key: true }, orderBy: { key: 'asc' } })).toEqual([
      { key: 'just now' },
      { key: 'still counting' },
    ]),
  );
});

test('the clean-up timer does not keep the process alive', () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const keeping = setTimeout(() => undefined, 60_000);
  expect(timers()).toBe(before + 1); // proves that the last assertion can fail
  clearTimeout(keeping);
  createLimiter({ ...options, keyPrefix: 'lets go' });
  expect(timers()).toBe(before);
});

test('the clean-up does not reconnect after disconnect()', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  createLimiter({ ...options, keyPrefix: 'rests' });
  await disconnect();
  await vi.advanceTimersByTimeAsync(fiveMinutesMs);
  expect(isConnected()).toBe(false);
});
