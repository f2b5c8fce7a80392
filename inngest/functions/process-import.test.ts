import { expect, test } from 'vitest';
import { computeBackoff } from '@/inngest/embedded/compute-backoff';
import { processImport } from '@/inngest/functions/process-import';
import { env } from '@/lib/env';

/** Seconds before each retry. Inngest's own are a table, with up to 30 s more (pkg/backoff of inngest/inngest). */
const inngestPauses = [15, 30, 60, 120, 300, 600, 1200, 2400];
const engines = {
  'the embedded engine, at its fastest': (retry: number) => computeBackoff(retry, 5000, 0) / 1000,
  'the embedded engine, at its slowest': (retry: number) => computeBackoff(retry, 5000, 1) / 1000,
  'Inngest, at its fastest': (retry: number) => inngestPauses[retry - 1]!,
  'Inngest, at its slowest': (retry: number) => inngestPauses[retry - 1]! + 30,
};

test.each(Object.entries(engines))(
  'a step that keeps failing under %s fails the job within its lease',
  (_, pause) => {
    process.env.DATABASE_URL ??= 'postgresql://unused';
    const lease = env().LADING_LEASE_SECONDS;
    let now = 0;
    let leaseEnds = lease;
    for (let retry = 1; retry <= processImport.opts.retries!; retry++) {
      now += pause(retry);
      expect(now, `retry ${retry}`).toBeLessThan(leaseEnds);
      if (leaseEnds < now + (lease * 2) / 3) leaseEnds = now + lease; // as refreshLease does at each attempt
    }
  },
);
