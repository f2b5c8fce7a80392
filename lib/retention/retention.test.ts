import { Readable } from 'node:stream';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as getSuccess } from '@/app/api/delivery/bulk-order-creations/[jobId]/success-csv/route';
import { GET as getOriginal } from '@/app/api/delivery/bulk-order-creations/[jobId]/original-file/route';
import { recordAudit } from '@/lib/audit/record-audit';
import { db, query } from '@/lib/db';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { getImport } from '@/lib/imports/get-import';
import { requestUpload } from '@/lib/imports/request-upload';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';
import { listJobItems } from '@/lib/inbound/list-job-items';
import { removeImportTraces } from '@/lib/retention/remove-import-traces';
import {
  removeBatchPayloads,
  removeEndedSessions,
  removeGeocoderPoints,
  removeOldAuditEvents,
} from '@/lib/retention/remove-old-rows';
import { removeUnusedUploads } from '@/lib/retention/remove-unused-uploads';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeImport, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { accessToken, makePerson, makeRequest, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let rows = 0;

beforeAll(async () => {
  shop = await makeShop();
});

/** Three rows, one of them bad. */
const someOrders = () => {
  const good = numberedRows(`RETAINED-${rows++}`, 2);
  return csvOf([...good, { ...good[0], Reference: '', 'Recipient Phone': 'nobody' }]);
};

async function finished() {
  const job = await makeImport(shop, someOrders());
  await runImport(job);
  return job.jobId;
}

async function age(jobId: string, days: number) {
  await query(
    `UPDATE bulk_order_creations SET ended_at = ended_at - make_interval(days => $2),
       created_at = created_at - make_interval(days => $2) WHERE id = $1`,
    [jobId, days],
  );
}

const read = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });

async function filesOf(jobId: string) {
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  const stale = `${job.fileKey.replace(/[^/]+$/, '')}canonical-of-a-lost-lease.csv`;
  return { job, stale, keys: [job.fileKey, job.canonicalKey!, job.successKey!, job.failedKey!, stale] };
}

const sizes = (keys: string[]) => Promise.all(keys.map((key) => objectStore().size(key)));

describe('an import that has passed its retention period', () => {
  let jobId: string;
  let keys: string[];

  beforeEach(async () => {
    jobId = await finished();
    const files = await filesOf(jobId);
    await objectStore().write(files.stale, Readable.from([Buffer.from('stale')]), 'text/csv');
    keys = files.keys;
  });

  test('loses its files, failed rows and timeline; its counts and deliveries stay', async () => {
    const before = await read(jobId);
    expect(before).toMatchObject({ failed_records: 1, failed_order_logs_total: 1, files_removed_at: null });
    expect(await sizes(keys)).not.toContain(null);
    await age(jobId, 91);
    expect(await removeImportTraces(90)).toEqual({ removed: 1, more: false });
    expect(await sizes(keys)).toEqual(keys.map(() => null));
    const after = await read(jobId);
    expect(after).toMatchObject({
      ...{ status: 'completed', total_records: 3, succeeded_records: 2, failed_records: 1 },
      ...{ original_signed_url: null, success_signed_url: null, failed_signed_url: null },
      ...{ event_timeline: [], failed_order_logs: [], failed_order_logs_total: 0 },
      ...{ files_removed_at: expect.any(String), mappings: before.mappings },
    });
    const left = { where: { bulkOrderCreationId: jobId } };
    expect(await db().delivery.count(left)).toBe(2);
    expect(await db().bulkOrderCreationChunk.count(left)).toBe(0);
    expect(await db().upload.count({ where: { fileKey: keys[0] } })).toBe(0);
    expect(await removeImportTraces(90)).toEqual({ removed: 0, more: false });
    // What it made can still be rolled back.
    const actorName = 'Dana';
    const { deletedCount } = await deleteImportDeliveries({ tenantId: shop.tenantId, jobId, actorName });
    expect(deletedCount).toBe(2);
  });

  test('answers downloads with file_expired; before that, they work and are recorded', async () => {
    const token = await accessToken(shop.tenantId);
    const fetchBoth = () =>
      Promise.all(
        [getSuccess, getOriginal].map((handler) =>
          handler(makeRequest('/api', { token }), { params: Promise.resolve({ jobId }) }),
        ),
      );
    for (const response of await fetchBoth()) expect(response.status).toBe(302);
    const where = { subjectId: jobId, action: 'file_downloaded' };
    const recorded = await db().auditEvent.findMany({ where });
    expect(recorded.map(({ details }) => details)).toEqual(
      expect.arrayContaining([{ file: 'success' }, { file: 'original' }]),
    );
    await age(jobId, 91);
    await removeImportTraces(90);
    for (const response of await fetchBoth()) {
      expect(response.status).toBe(410);
      expect(await response.json()).toMatchObject({ error: { code: 'file_expired' } });
    }
    expect(await db().auditEvent.count({ where })).toBe(2);
  });

  test('is left to the next round if the store fails, without holding up others', async () => {
    const other = await finished();
    await age(jobId, 92);
    await age(other, 91);
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const remove = objectStore().removeFolder.bind(objectStore());
    const fails = vi.spyOn(objectStore(), 'removeFolder').mockImplementation(async (folder) => {
      if (keys[0]!.startsWith(folder)) throw new Error('no disk');
      await remove(folder);
    });
    expect(await removeImportTraces(90)).toEqual({ removed: 1, more: false });
    fails.mockRestore();
    warn.mockRestore();
    // No longer offered although it still exists: a file must not vanish while somebody downloads it.
    expect(await read(jobId)).toMatchObject({ original_signed_url: null, failed_order_logs_total: 1 });
    expect(await sizes(keys)).not.toContain(null);
    expect(await removeImportTraces(90)).toEqual({ removed: 1, more: false });
    expect(await sizes(keys)).toEqual(keys.map(() => null));
  });
});

test('recent imports and running ones, however old, keep everything', async () => {
  const young = await finished();
  await age(young, 89);
  const running = await makeImport(shop, someOrders());
  await query(
    `UPDATE bulk_order_creations SET status = 'processing', created_at = now() - interval '400 days',
       started_at = now() - interval '400 days' WHERE id = $1`,
    [running.jobId],
  );
  expect(await removeImportTraces(90)).toEqual({ removed: 0, more: false });
  for (const id of [young, running.jobId]) {
    expect(await read(id)).toMatchObject({ files_removed_at: null, original_signed_url: expect.any(String) });
  }
});

test('a failed import whose file is gone can no longer be resumed', async () => {
  const jobId = await finished();
  await query(
    "UPDATE bulk_order_creations SET status = 'failed', failure_code = 'processing_failed' WHERE id = $1",
    [jobId],
  );
  expect(await read(jobId)).toMatchObject({ resumable: true });
  await age(jobId, 91);
  await removeImportTraces(90);
  expect(await read(jobId)).toMatchObject({ resumable: false });
  const asked = { tenantId: shop.tenantId, jobId, actorName: 'Dana', language: 'en' } as const;
  await expect(resumeFailedImport(asked)).rejects.toMatchObject({ code: 'job_not_resumable' });
});

test('an upload that was never used for a job is removed after a day; one that was used stays', async () => {
  const { tenantId } = shop;
  const unused = await requestUpload({ tenantId, fileName: 'a.csv', origin: 'http://lading.test' });
  await objectStore().write(unused.file_key, Readable.from([Buffer.from('a')]), 'text/csv');
  const fresh = await uploadFile(shop, 'b');
  const jobId = await finished();
  const { fileKey: used } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  await query(
    "UPDATE uploads SET created_at = now() - interval '25 hours', expires_at = now() - interval '25 hours' WHERE file_key = ANY ($1)",
    [[unused.file_key, used]],
  );
  expect(await removeUnusedUploads()).toEqual({ removed: 1, more: false });
  expect(await sizes([unused.file_key, fresh.file_key, used])).toEqual([
    null,
    expect.any(Number),
    expect.any(Number),
  ]);
});

test('the payloads of an old batch are removed; its response stays the same', async () => {
  const sender = await makeSender(shop.tenantId);
  const batch = { batchId: 'OLD', targets: [{ externalId: 'X', title: 'X' }, { externalId: '' }] };
  const first = await sendBatch(sender, batch);
  const { importJobId } = first;
  const query10 = { page: 1, limit: 10 };
  const payloads = async () => {
    const items = await listJobItems({
      tenantId: shop.tenantId,
      importJobId,
      language: 'en',
      query: query10,
    });
    return items.data.map(({ payload }) => payload);
  };
  expect(await payloads()).toEqual([null, { externalId: '' }]);
  expect(await removeBatchPayloads(90)).toEqual({ removed: 0, more: false });
  await query("UPDATE inbound_import_jobs SET created_at = now() - interval '91 days'");
  expect(await removeBatchPayloads(90)).toEqual({ removed: 1, more: false });
  expect(await payloads()).toEqual([null, null]);
  expect(await sendBatch(sender, batch)).toEqual(first);
  expect(await removeBatchPayloads(90)).toEqual({ removed: 0, more: false });
});

test('sessions that ended long ago and audit events older than the setting are removed', async () => {
  const { id } = await makePerson(shop.tenantId);
  for (let count = 0; count < 3; count++) await sessionCookie(id);
  const [ended, expired, live] = await db().session.findMany({
    where: { personId: id },
    orderBy: { id: 'asc' },
  });
  await query("UPDATE sessions SET ended_at = now() - interval '91 days' WHERE id = $1", [ended!.id]);
  await query("UPDATE sessions SET expires_at = now() - interval '91 days' WHERE id = $1", [expired!.id]);
  expect(await removeEndedSessions(90)).toEqual({ removed: 2, more: false });
  expect(await db().session.findMany({ where: { personId: id } })).toMatchObject([{ id: live!.id }]);

  await recordAudit(db(), { action: 'signed_in', tenantId: shop.tenantId });
  await query(
    `INSERT INTO audit_events (id, action, actor_kind, created_at)
     VALUES (gen_random_uuid(), 'signed_in', 'system', now() - interval '800 days')`,
  );
  expect(await removeOldAuditEvents(730)).toEqual({ removed: 1, more: false });
  expect(await removeOldAuditEvents(730)).toEqual({ removed: 0, more: false });
});

test('what the geocoder has found expires; a point that a person has set stays', async () => {
  await query(
    `INSERT INTO address_points (tenant_id, address_key, source, latitude, longitude, updated_at)
     VALUES ($1, 1, 'geocoder', 48.2, 16.36, now() - interval '91 days'), ($1, 2, 'geocoder', 48.2, 16.36, now()),
            ($1, 1, 'manual', 48.2, 16.36, now() - interval '91 days')`,
    [shop.tenantId],
  );
  expect(await removeGeocoderPoints(90)).toEqual({ removed: 1, more: false });
  const left = await db().addressPoint.findMany({
    where: { tenantId: shop.tenantId },
    orderBy: { addressKey: 'asc' },
  });
  expect(left.map(({ addressKey, source }) => `${addressKey} ${source}`)).toEqual(['1 manual', '2 geocoder']);
});
