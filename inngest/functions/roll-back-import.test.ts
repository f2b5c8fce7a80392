import pg from 'pg';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import { driveFunctions, eventKey, signingKey } from '@/inngest/embedded/testing/drive-functions';
import { rollBackImport } from '@/inngest/functions/roll-back-import';
import { db } from '@/lib/db';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { getImportRow } from '@/lib/imports/get-import-row';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

const patience = { timeout: 20_000, interval: 50 };

useTestDatabase();
afterAll(closeWorkers);

test('the engine deletes every delivery in steps, although the app goes away in the middle', async () => {
  process.env.LADING_ROLLBACK_AT_ONCE = '6'; // steps of two
  const shop = await makeShop();
  const leased = await makeImport(shop, csvOf(numberedRows('engine', 8)));
  await runImport(leased);
  const { jobId } = leased;

  const { app, engine } = await driveFunctions(() => [rollBackImport]);
  vi.stubEnv('INNGEST_BASE_URL', `http://127.0.0.1:${engine.port}`);
  vi.stubEnv('INNGEST_EVENT_KEY', eventKey);
  vi.stubEnv('INNGEST_SIGNING_KEY', signingKey);
  inngest.setEnvVars();
  onTestFinished(() => void vi.unstubAllEnvs());
  // Somebody else holds the fourth delivery, so that the second step waits.
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query('BEGIN');
  await other.query(
    'SELECT FROM deliveries WHERE bulk_order_creation_id = $1 AND row_number = 5 FOR UPDATE',
    [jobId],
  );

  const { rollback } = await deleteImportDeliveries({
    ...{ tenantId: shop.tenantId, jobId, actorName: 'Dana' },
  });
  expect(rollback).toMatchObject({ deleted: 0, total: 8 });
  const deletedCount = async () => (await getImportRow(shop.tenantId, jobId)).deletedCount;
  await vi.waitFor(async () => expect(await deletedCount()).toBe(2), patience);
  await app.stop();
  await other.query('COMMIT'); // the step goes through, but its answer is lost
  await vi.waitFor(async () => expect(await deletedCount()).toBeGreaterThan(2), patience);
  await app.restart();
  await vi.waitFor(
    async () => expect((await getImportRow(shop.tenantId, jobId)).rolledBackAt).not.toBeNull(),
    patience,
  );
  const row = await getImportRow(shop.tenantId, jobId);
  expect(row).toMatchObject({ deletedCount: 8, rollbackStartedAt: null });
  expect(await db().delivery.count({ where: { bulkOrderCreationId: jobId, deletedAt: null } })).toBe(0);
}, 60_000);
