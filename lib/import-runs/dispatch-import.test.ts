import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import { db } from '@/lib/db';
import { announceCancellation, dispatchImport } from '@/lib/import-runs/dispatch-import';
import { makeImport, makeShop, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

interface SentEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
}

/** A fake engine that records the events it receives. */
const engine = { received: [] as SentEvent[], isAway: false };
let server: Server;
let shop: Shop;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (engine.isAway) return void request.socket.destroy();
    void json(request).then((events) => {
      engine.received.push(...(events as SentEvent[]));
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ids: ['event-1'], status: 200 }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.INNGEST_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  inngest.setEnvVars();
  shop = await makeShop();
});
afterAll(() => server.close());

/** A job whose file has this size. */
async function makeJob(fileSizeBytes: number) {
  const leased = await makeImport(shop, csvOf(numberedRows(`size-${fileSizeBytes}`, 1)));
  await db().bulkOrderCreation.update({
    where: { id: leased.jobId },
    data: { fileSizeBytes, dispatchedAt: null },
  });
  engine.received.length = 0;
  return { ...leased, tenantId: shop.tenantId };
}

test.each([
  [1, 'small'],
  [128 * 1024 - 1, 'small'],
  [128 * 1024, 'medium'],
  [1024 * 1024 - 1, 'medium'],
  [1024 * 1024, 'large'],
])('the engine learns that a file of %i bytes is %s, by which it orders the runs', async (bytes, size) => {
  const job = await makeJob(bytes);
  await dispatchImport(job);
  expect(engine.received).toEqual([
    expect.objectContaining({
      id: `requested-${job.leaseId}`,
      data: { job_id: job.jobId, lease_id: job.leaseId, tenant_id: shop.tenantId, size },
    }),
  ]);
});

test('the job records that the engine accepted its event, unless the engine was unreachable', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const job = await makeJob(5);
  const stored = () => db().bulkOrderCreation.findUniqueOrThrow({ where: { id: job.jobId } });
  engine.isAway = true;
  await dispatchImport(job);
  await announceCancellation(job.jobId);
  expect((await stored()).dispatchedAt).toBeNull();
  engine.isAway = false;
  await dispatchImport(job);
  expect(await stored()).toMatchObject({ dispatchedAt: expect.any(Date), engineEventId: 'event-1' });
  vi.restoreAllMocks();
});
