import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { POST } from '@/app/api/delivery/bulk-order-creations/[jobId]/%5Fresume/route';
import { env } from '@/lib/env';
import { claimImport } from '@/lib/import-runs/claim-import';
import { expireLease, makeImport, makeShop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** One that is waiting, and one whose lease is valid: neither can be resumed. */
let pending: string;
let running: string;

beforeAll(async () => {
  const shop = await makeShop();
  pending = (await makeImport(shop, csvOf(numberedRows('pending', 1)))).jobId;
  const leased = await makeImport(shop, csvOf(numberedRows('running', 1)));
  await claimImport(leased);
  running = leased.jobId;
});

afterEach(() => {
  vi.restoreAllMocks();
  delete env().CRON_SECRET;
});

async function resume(jobId: string, headers: Record<string, string> = {}) {
  const request = makeRequest(`/api/delivery/bulk-order-creations/${jobId}/_resume`, {
    method: 'POST',
    headers,
  });
  const response = await POST(request, { params: Promise.resolve({ jobId }) });
  return [response.status, await response.text()] as const;
}

test('for a job that cannot be resumed, a stranger gets the same response as for an unknown one, and no lock is taken', async () => {
  const none = await resume(randomUUID());
  expect(none).toEqual([404, expect.stringContaining('job_not_found')]);
  const run = vi.spyOn(pg.Client.prototype, 'query');
  expect(await resume(pending)).toEqual(none);
  expect(await resume(running)).toEqual(none);
  const statements = run.mock.calls.map(([statement]: unknown[]) => JSON.stringify(statement));
  expect(statements).toHaveLength(2);
  expect(statements.filter((statement) => /advisory|FOR UPDATE/.test(statement))).toEqual([]);
});

test('the watchdog, which sends its secret, learns the reason', async () => {
  env().CRON_SECRET = 'the secret of the watchdog';
  const headers = { authorization: 'Bearer the secret of the watchdog' };
  expect(await resume(running, headers)).toEqual([409, expect.stringContaining('lease_active')]);
  expect((await resume(running))[0]).toBe(401);
});

test('anybody can resume a job whose lease has expired', async () => {
  await expireLease(running);
  expect((await resume(running))[0]).toBe(202);
});
