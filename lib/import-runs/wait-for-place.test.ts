import { afterEach, expect, test, vi } from 'vitest';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';
import { createTurns } from '@/lib/concurrency/take-turns';
import { TooBusyError } from '@/lib/concurrency/too-busy';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a step that finds no free slot waits for one, however many others wait', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const takeTurn = createTurns(1, { name: 'steps of this test', maxWaiting: 2 });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let refused = 0;
  const step = (number: number) =>
    waitForPlace(
      () =>
        takeTurn(async () => {
          await released;
          return number;
        }).catch((error: unknown) => {
          if (error instanceof TooBusyError && ++refused === 7) release(); // all excess steps have been refused
          throw error;
        }),
      { longest: 60_000, pause: 5 },
    );
  const numbers = Array.from({ length: 10 }, (_, number) => number);
  expect(await Promise.all(numbers.map(step))).toEqual(numbers);
});

test('a step gives up after the limit, and at once on other errors', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let tries = 0;
  const busy = () => {
    tries++;
    return Promise.reject(new TooBusyError('nothing'));
  };
  await expect(waitForPlace(busy, { longest: 0, pause: 1 })).rejects.toThrow(TooBusyError);
  expect(tries).toBe(1);
  const wrong = () => {
    tries++;
    return Promise.reject(new Error('wrong'));
  };
  await expect(waitForPlace(wrong, { longest: 60_000, pause: 1 })).rejects.toThrow('wrong');
  expect(tries).toBe(2);
});
