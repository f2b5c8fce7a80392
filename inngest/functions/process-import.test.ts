import { describe, expect, test, vi } from 'vitest';
import { computeBackoff } from '@/inngest/embedded/compute-backoff';
import { processImport } from '@/inngest/functions/process-import';
import { env } from '@/lib/env';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';
import { TooBusyError } from '@/lib/concurrency/too-busy';

/** Seconds before each retry. Inngest has a table and adds up to 30 s (pkg/backoff of inngest/inngest). */
const inngestPauses = [15, 30, 60, 120, 300, 600, 1200, 2400];
const engines = {
  'the embedded engine, at its fastest': (retry: number) => computeBackoff(retry, 5000, 0) / 1000,
  'the embedded engine, at its slowest': (retry: number) => computeBackoff(retry, 5000, 1) / 1000,
  'Inngest, at its fastest': (retry: number) => inngestPauses[retry - 1]!,
  'Inngest, at its slowest': (retry: number) => inngestPauses[retry - 1]! + 30,
};
const { retries } = processImport.opts;

describe.each(Object.entries(engines))('under %s', (_, pause) => {
  test('a step that keeps failing fails the job within its lease', () => {
    process.env.DATABASE_URL ??= 'postgresql://unused';
    const lease = env().LADING_LEASE_SECONDS;
    let now = 0;
    let leaseEnds = lease;
    for (let retry = 1; retry <= retries!; retry++) {
      now += pause(retry);
      expect(now, `retry ${retry}`).toBeLessThan(leaseEnds);
      if (leaseEnds < now + (lease * 2) / 3) leaseEnds = now + lease; // as refreshLease does at each attempt
    }
  });

  test('a step has retries left after the app was down for a minute, even if it had failed once before', () => {
    const awaySeconds = 60;
    const failedBefore = 1;
    let used = failedBefore;
    for (let now = 0; now < awaySeconds; now += pause(used)) used++;
    expect(used).toBeLessThanOrEqual(retries!);
  });
});

test('a step that is refused a place waits within its call for less time than its lease lasts', async () => {
  // A lease is renewed once a third of it has passed, so two thirds are left when a step begins to wait.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const lease = env().LADING_LEASE_SECONDS * 1000;
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const busy = () => {
    now += lease / 100;
    return Promise.reject(new TooBusyError('nothing'));
  };
  const random = vi.spyOn(Math, 'random').mockReturnValue(-0.5); // no pauses
  await expect(waitForPlace(busy)).rejects.toThrow(TooBusyError);
  expect(now).toBeLessThan((lease * 2) / 3);
  expect(random).toHaveBeenCalled();
});
