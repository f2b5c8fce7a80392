import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inngest } from '@/inngest/client';
import { db } from '@/lib/db';
import { claimImport } from '@/lib/import-runs/claim-import';
import { findLostRuns } from '@/lib/import-runs/find-lost-runs';
import { getImportRow } from '@/lib/imports/get-import-row';
import { importChunk } from '@/lib/import-runs/import-chunk';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { resumeImport } from '@/lib/import-runs/resume-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** A fake Inngest server: which runs it knows for each event, and how many queued jobs for each run. */
const known = { runs: new Map<string, string[]>(), jobs: new Map<string, number>(), isWell: true, asked: 0 };
const sent: { id: string; data: { job_id: string } }[] = [];
let server: Server;
let shop: Shop;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = (data: unknown) =>
      response
        .writeHead(known.isWell ? 200 : 500, { 'content-type': 'application/json' })
        .end(JSON.stringify(data));
    if (request.method === 'GET') known.asked += 1;
    const event = /^\/v1\/events\/([^/]+)\/runs$/.exec(request.url ?? '')?.[1];
    const run = /^\/v1\/runs\/(\w+)\/jobs$/.exec(request.url ?? '')?.[1];
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (event) return answer({ data: (known.runs.get(event) ?? []).map((run_id) => ({ run_id })) });
      if (run) return answer({ data: Array.from({ length: known.jobs.get(run) ?? 0 }, () => ({})) });
      const events = JSON.parse(body) as typeof sent;
      sent.push(...events);
      return answer({ ids: events.map(() => nextUlid()), status: 200 });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.INNGEST_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  inngest.setEnvVars();
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(async () => {
  server.close();
  await closeWorkers();
});
beforeEach(async () => {
  const over = {
    status: 'cancelled',
    workerLeaseId: null,
    leaseExpiresAt: null,
    endedAt: new Date(),
  } as const;
  await db().bulkOrderCreation.updateMany({ where: { endedAt: null }, data: over });
  Object.assign(known, { runs: new Map(), jobs: new Map(), isWell: true, asked: 0 });
  sent.length = 0;
});

let ulids = 0;
const nextUlid = () => `01J${String(++ulids).padStart(23, '0')}`;

/** A job whose event was sent two minutes ago. @returns it with the engine's ID of the event */
async function makeDispatched(rows = 5): Promise<LeasedJob & { eventId: string }> {
  const leased = await makeImport(shop, csvOf(numberedRows(`lost-${ulids}`, rows)));
  await settle(leased.jobId);
  const { engineEventId } = await getImportRow(shop.tenantId, leased.jobId);
  expect(engineEventId).toMatch(/^01J/);
  return { ...leased, eventId: engineEventId! };
}

const settle = (jobId: string) =>
  db().bulkOrderCreation.update({
    where: { id: jobId },
    data: { dispatchedAt: new Date(Date.now() - 120_000) },
  });

test('a run that still has work, or whose state is uncertain, is not lost', async () => {
  const { eventId } = await makeDispatched();
  known.runs.set(eventId, ['R1', 'R2']);
  known.jobs.set('R2', 1);
  expect(await findLostRuns()).toEqual([]);
  Object.assign(known, { runs: new Map(), isWell: false });
  expect(await findLostRuns()).toEqual([]);
});

test('a run that was requested a moment ago, or that belongs to the embedded engine, is not lost', async () => {
  const { jobId } = await makeDispatched();
  await db().bulkOrderCreation.update({ where: { id: jobId }, data: { dispatchedAt: new Date() } });
  expect(await findLostRuns()).toEqual([]);
  const engineEventId = 'requested-5f6d8a3e-0000-4000-8000-000000000000';
  await db().bulkOrderCreation.update({ where: { id: jobId }, data: { engineEventId } });
  await settle(jobId);
  expect(await findLostRuns()).toEqual([]);
});

test('an engine that does not answer is asked about only three jobs', async () => {
  for (let job = 0; job < 5; job++) await makeDispatched(1);
  known.isWell = false;
  expect(await findLostRuns()).toEqual([]);
  expect(known.asked).toBe(3);
  known.isWell = true;
  expect(await findLostRuns()).toHaveLength(5);
});

test('an event that started no run is sent again under the same lease', async () => {
  const { jobId, leaseId } = await makeDispatched();
  sent.length = 0;
  expect(await resumeExpiredImports()).toEqual({ resumed: 0, dispatched: 1 });
  expect(sent.map(({ data }) => data.job_id)).toEqual([jobId]);
  expect(sent[0]!.id).not.toBe(`requested-${leaseId}`); // the engine would deduplicate it
  expect((await getImportRow(shop.tenantId, jobId)).workerLeaseId).toBe(leaseId);
  expect(await resumeExpiredImports()).toEqual({ resumed: 0, dispatched: 0 }); // the new event gets a minute to settle
});

test('a run that the server lost midway continues under a new lease long before the old one expires', async () => {
  const old = await makeDispatched();
  await claimImport(old);
  await planImport(old);
  await importChunk({ ...old, chunkIndex: 0 });
  known.runs.set(old.eventId, ['R1']); // in the server's history, but no longer in its queue
  expect(await resumeExpiredImports()).toEqual({ resumed: 1, dispatched: 0 });

  expect(await importChunk({ ...old, chunkIndex: 1 })).toEqual({ state: 'stopped' });
  const { workerLeaseId } = await getImportRow(shop.tenantId, old.jobId);
  expect(workerLeaseId).not.toBe(old.leaseId);
  await runImport({ jobId: old.jobId, leaseId: workerLeaseId! });
  const job = await getImportRow(shop.tenantId, old.jobId);
  expect(job).toMatchObject({ status: 'completed', succeededCount: 5 });
  expect(await db().delivery.count({ where: { bulkOrderCreationId: old.jobId } })).toBe(5);
});

test('a job that ended or got another lease while the server was being asked is left alone', async () => {
  const { jobId, leaseId } = await makeDispatched();
  await claimImport({ jobId, leaseId });
  const [lost] = await findLostRuns();
  expect(lost).toMatchObject({ jobId, leaseId, status: 'processing' });
  await db().bulkOrderCreation.update({
    where: { id: jobId },
    data: { workerLeaseId: '5f6d8a3e-0000-4000-8000-000000000000' },
  });
  await expect(resumeImport(jobId, leaseId)).rejects.toMatchObject({ code: 'lease_active' });
});
