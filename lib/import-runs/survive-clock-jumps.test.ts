import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { claimImport } from '@/lib/import-runs/claim-import';
import { getImport } from '@/lib/imports/get-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { requestUpload } from '@/lib/imports/request-upload';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { resumeImport } from '@/lib/import-runs/resume-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { requireGrant } from '@/lib/storage/require-grant';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterEach(() => void vi.useRealTimers());
afterAll(closeWorkers);

const years = 365 * 24 * 60 * 60 * 1000;
const jumps: [string, number][] = [
  ['20 years ahead', 20 * years],
  ['20 years back', -20 * years],
];

/** Changes this process's clock only; timers and the database keep their own. */
function jump(milliseconds: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
}

test.each(jumps)('a process whose clock is %s keeps its leases and breaks no others', async (_, by) => {
  const other = await makeImport(shop, csvOf(numberedRows(`other ${by}`, 1)));
  await claimImport(other);
  jump(by);
  const leased = await makeImport(shop, csvOf(numberedRows(`jump ${by}`, 3)));
  await claimImport(leased);
  for (const { jobId } of [other, leased])
    await expect(resumeImport(jobId)).rejects.toMatchObject({ code: 'lease_active' });
  expect(await resumeExpiredImports()).toEqual({ resumed: 0, dispatched: 0 });
  const [lease] = await query<{ seconds: number }>(
    'SELECT extract(epoch FROM lease_expires_at - now())::float AS seconds FROM bulk_order_creations WHERE id = $1',
    [leased.jobId],
  );
  expect(lease?.seconds).toBeGreaterThan(env().LADING_LEASE_SECONDS - 30);
  expect(lease?.seconds).toBeLessThanOrEqual(env().LADING_LEASE_SECONDS);
  await planImport(leased);
  expect(await importChunk({ ...leased, chunkIndex: 0 })).toMatchObject({ state: 'done', succeeded: 3 });
});

test('the timeline shows events in the order they happened, whatever the clocks of their writers said', async () => {
  const leased = await makeImport(shop, csvOf(numberedRows('order', 1)));
  await runImport(leased);
  // As created by processes whose clocks are years ahead or behind: within one process, IDs never go backwards.
  for (const [event, by] of Object.entries({ file_accepted: years, import_completed: -years })) {
    await query(
      'UPDATE bulk_order_creation_events SET id = $3 WHERE bulk_order_creation_id = $1 AND event = $2',
      [...[leased.jobId, event], uuidv7({ msecs: Date.now() + by })],
    );
  }
  const job = await getImport({
    ...{ tenantId: shop.tenantId, jobId: leased.jobId },
    ...{ language: 'en', origin: 'http://lading.test' },
  });
  expect(job.event_timeline.map(({ event }) => event)).toEqual([
    ...['file_accepted', 'mapping_received', 'import_started', 'import_completed'],
  ]);
});

async function signedAt(milliseconds: number) {
  jump(milliseconds);
  const slot = await requestUpload({
    ...{ tenantId: shop.tenantId, fileName: 'orders.csv' },
    origin: 'http://lading.test',
  });
  vi.useRealTimers();
  return slot;
}

const take = ({ upload_url, file_key }: { upload_url: string; file_key: string }) =>
  requireGrant(new Request(upload_url), 'PUT', file_key, 'upload_url_expired');

test('a URL signed by a process with a wrong clock is valid no longer than any other', async () => {
  expect(take(await signedAt(0)).grant.method).toBe('PUT');
  for (const [, by] of jumps) {
    const slot = await signedAt(by);
    expect(() => take(slot)).toThrow('upload_url_expired');
  }
  const slot = await signedAt(0);
  jump(-years); // the checking clock has gone back: the URL would stay valid for years
  expect(() => take(slot)).toThrow('upload_url_expired');
});
