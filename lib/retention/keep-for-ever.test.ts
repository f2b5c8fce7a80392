import { beforeAll, expect, test, vi } from 'vitest';
import { db, query } from '@/lib/db';
import { recordAudit } from '@/lib/audit/record-audit';
import { cleanUpNames, cleanUps } from '@/lib/retention/clean-ups';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makePerson, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

vi.hoisted(() => {
  process.env.LADING_RETENTION_DAYS = '0';
  process.env.LADING_AUDIT_RETENTION_DAYS = '0';
});

useTestDatabase();

let shop: Shop;

beforeAll(async () => {
  shop = await makeShop();
});

async function endedLongAgo(reference: string): Promise<string> {
  const job = await makeImport(shop, csvOf(numberedRows(reference, 1)));
  await runImport(job);
  await query("UPDATE bulk_order_creations SET ended_at = now() - interval '30 years' WHERE id = $1", [
    job.jobId,
  ]);
  return job.jobId;
}

test('with 0 days nothing expires, but work left over from an erasure is still done', async () => {
  const [kept, erased] = [await endedLongAgo('KEPT'), await endedLongAgo('ERASED')];
  await query('UPDATE bulk_order_creations SET traces_expired_at = now() WHERE id = $1', [erased]);
  const sender = await makeSender(shop.tenantId);
  await sendBatch(sender, { targets: [{ externalId: '' }] });
  await query("UPDATE inbound_import_jobs SET created_at = now() - interval '30 years'");
  await sessionCookie((await makePerson(shop.tenantId)).id);
  await query("UPDATE sessions SET ended_at = now() - interval '30 years'");
  await recordAudit(db(), { action: 'signed_in', tenantId: shop.tenantId });
  await query(
    `INSERT INTO audit_events (id, action, actor_kind, created_at)
     VALUES (gen_random_uuid(), 'signed_in', 'system', now() - interval '30 years')`,
  );
  const audited = await db().auditEvent.count();

  const removed: Record<string, number> = {};
  for (const name of cleanUpNames) removed[name] = (await cleanUps[name]()).removed;
  expect(removed).toEqual({
    ...{
      unused_uploads: 0,
      import_traces: 1,
      batch_payloads: 0,
      waiting_batches: 0,
      password_links: 0,
      client_requests: 0,
      idempotency_keys: 0,
      mend_links: 0,
      geocoder_points: 0,
      outbox_events: 0,
      received_files: 0,
      ended_sessions: 0,
      audit_events: 0,
    },
  });
  const jobOf = (id: string) => db().bulkOrderCreation.findUniqueOrThrow({ where: { id } });
  const [keptJob, erasedJob] = [await jobOf(kept), await jobOf(erased)];
  expect(await objectStore().size(keptJob.fileKey)).not.toBeNull();
  expect(await objectStore().size(erasedJob.fileKey)).toBeNull();
  expect(await db().inboundImportJobItem.count({ where: { payload: { not: 'null' } } })).toBe(1);
  expect(await db().session.count()).toBe(1);
  expect(await db().auditEvent.count()).toBe(audited);
});
