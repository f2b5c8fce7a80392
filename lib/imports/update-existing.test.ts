import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db, query, withTransaction } from '@/lib/db';
import { cancelDelivery, dispatchDelivery } from '@/lib/deliveries/end-delivery';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { getDeliveryHistory } from '@/lib/deliveries/get-delivery-history';
import { lockDelivery } from '@/lib/deliveries/lock-delivery';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { claimImport } from '@/lib/import-runs/claim-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { createImport } from '@/lib/imports/create-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { getImport } from '@/lib/imports/get-import';
import { type CreateImportInput, createImportBody } from '@/lib/imports/import-schemas';
import { previewRollback } from '@/lib/imports/preview-rollback';
import { objectStore } from '@/lib/storage/open-object-store';
import { clientActor, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

type Rows = readonly Record<string, string>[];

async function create(rows: Rows, more: Partial<CreateImportInput> = {}, columns = sampleMappings) {
  const upload = await uploadFile(shop, csvOf([...rows]));
  const mappings = Object.fromEntries(Object.entries(columns));
  const input = createImportBody.parse({ ...upload, mappings, ...more });
  const { tenantId } = shop;
  const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  return { jobId: job.id, leaseId: job.worker_lease_id! };
}

async function importRows(rows: Rows, more: Partial<CreateImportInput> = {}, columns = sampleMappings) {
  const leased = await create(rows, more, columns);
  await runImport(leased);
  return leased.jobId;
}

const update = { on_existing: 'update' } as const;

const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });

async function idOf(reference: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    'SELECT id FROM deliveries WHERE tenant_id = $1 AND external_reference_id = $2 AND deleted_at IS NULL',
    [shop.tenantId, reference],
  );
  return row!.id;
}

const deliveryOf = async (reference: string) => getDelivery(shop.tenantId, await idOf(reference));
const historyOf = async (reference: string) =>
  (await getDeliveryHistory(shop.tenantId, await idOf(reference))).data;

async function reportsOf(jobId: string) {
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  const read = async (key: string | null) => (await buffer(await objectStore().read(key!))).toString();
  return { success: await read(job.successKey), failed: await read(job.failedKey) };
}

test('deliveries become what the rows say, new ones are created, and all counts and reports agree', async () => {
  const first = await importRows([{ Reference: 'U-1' }, { Reference: 'U-2' }]);
  const before = await deliveryOf('U-1');
  const jobId = await importRows(
    [{ Reference: 'U-1', 'Recipient Name': 'Nora Neu' }, { Reference: 'U-2' }, { Reference: 'U-3' }],
    update,
  );
  expect(await jobOf(jobId)).toMatchObject({
    ...{ succeeded_records: 3, failed_records: 0, skipped_records: 0, delivery_count: 1, updated_count: 2 },
  });
  expect(await deliveryOf('U-1')).toEqual({
    ...before,
    ...{ delivery_contact_name: 'Nora Neu', status: 'changed', version: 2 },
    updated_at: expect.any(String) as string,
  });
  expect(await deliveryOf('U-2')).toMatchObject({ status: 'created', version: 1 }); // nothing was different
  expect(await historyOf('U-1')).toMatchObject([
    {
      ...{ event: 'changed', bulk_order_creation_id: jobId, row_number: 2, actor_name: 'Test program' },
      changes: [{ field: 'delivery_contact_name', from: before.delivery_contact_name, to: 'Nora Neu' }],
    },
  ]);
  const { success, failed } = await reportsOf(jobId);
  expect(success.trim().split('\r\n')).toHaveLength(4);
  expect(success).toContain(await idOf('U-1'));
  expect(success).toContain(await idOf('U-2'));
  expect(failed.trim().split('\r\n')).toHaveLength(1);

  // A rollback of the second import takes only what it has created; that of the first keeps what was changed.
  expect(await previewRollback(shop.tenantId, jobId)).toEqual({ deliveries: 1, kept: [], updated: 2 });
  const rollBack = (id: string) =>
    deleteImportDeliveries({ tenantId: shop.tenantId, jobId: id, actorName: 'Dana' });
  expect(await rollBack(jobId)).toMatchObject({ deletedCount: 1, kept: [] });
  expect((await deliveryOf('U-1')).delivery_contact_name).toBe('Nora Neu');
  expect(await rollBack(first)).toMatchObject({ deletedCount: 1, kept: [{ reason: 'changed', count: 1 }] });
});

test('what has left or is cancelled stays as it is, and its row fails with the reason', async () => {
  await importRows([{ Reference: 'L-1' }, { Reference: 'L-2' }]);
  const { tenantId } = shop;
  await dispatchDelivery({ tenantId, deliveryId: await idOf('L-1') });
  await cancelDelivery({ tenantId, deliveryId: await idOf('L-2'), freeReference: false });
  const before = [await deliveryOf('L-1'), await deliveryOf('L-2')];
  const rows = ['L-1', 'L-2', 'L-3'].map((Reference) => ({ Reference, 'Recipient Name': 'Nora Neu' }));
  const jobId = await importRows(rows, update);
  const job = await jobOf(jobId);
  expect(job).toMatchObject({ succeeded_records: 1, failed_records: 2, delivery_count: 1, updated_count: 0 });
  expect(job.failed_order_logs.map(({ row_number: row, error_code: code }) => [row, code])).toEqual([
    [2, 'delivery_already_dispatched'],
    [3, 'delivery_already_cancelled'],
  ]);
  expect([await deliveryOf('L-1'), await deliveryOf('L-2')]).toEqual(before);
  expect((await reportsOf(jobId)).failed).toContain('delivery_already_dispatched');
});

test('a delivery of another customer is not touched', async () => {
  await importRows([{ Reference: 'C-1' }]);
  const customer_id = await makeCustomer(shop.tenantId, 'Another shipper');
  const job = await jobOf(await importRows([{ Reference: 'C-1' }], { ...update, customer_id }));
  expect(job.failed_order_logs.map(({ error_code: code }) => code)).toEqual([
    'external_reference_id_already_present',
  ]);
  expect(await deliveryOf('C-1')).toMatchObject({ status: 'created', customer_id: shop.customerId });
});

test('skip leaves them out, and fail is the default', async () => {
  await importRows([{ Reference: 'S-1' }]);
  const rows: Rows = [{ Reference: 'S-1', 'Recipient Name': 'Nora Neu' }, { Reference: 'S-2' }];
  const skipped = await jobOf(await importRows(rows, { on_existing: 'skip' }));
  expect(skipped).toMatchObject({ succeeded_records: 1, skipped_records: 1, failed_records: 0 });
  const failed = await jobOf(await importRows(rows));
  expect(failed).toMatchObject({ succeeded_records: 0, skipped_records: 0, failed_records: 2 });
  expect(failed.profile).toBeNull(); // the seed's request stays the seed's
  expect((await deliveryOf('S-1')).status).toBe('created');
});

test('what the file has no column for stays; an empty cell of a column it has empties the field', async () => {
  await importRows([{ Reference: 'K-1', COD: '12.50', Notes: 'Ring twice' }]);
  expect(await deliveryOf('K-1')).toMatchObject({
    ...{ cod_amount: '12.50', package_special_instructions: 'Ring twice' },
  });
  const columns = Object.fromEntries(
    Object.entries(sampleMappings).filter(([, field]) => field !== 'package_special_instructions'),
  ) as typeof sampleMappings;
  await importRows([{ Reference: 'K-1', COD: '' }], update, columns);
  expect(await deliveryOf('K-1')).toMatchObject({
    ...{ cod_amount: null, package_special_instructions: 'Ring twice' },
  });
});

test('a chunk that runs twice, one after the other or at once, updates once', async () => {
  await importRows([{ Reference: 'T-1' }, { Reference: 'T-2' }]);
  const rows = ['T-1', 'T-2'].map((Reference) => ({ Reference, 'Recipient Name': 'Nora Neu' }));
  const leased = await create(rows, update);
  await claimImport(leased);
  await planImport(leased);
  const run = () => importChunk({ ...leased, chunkIndex: 0 });
  const done = { state: 'done', succeeded: 2, failed: 0, skipped: 0 };
  expect(await Promise.all([run(), run()])).toEqual([done, done]);
  expect(await run()).toEqual(done);
  expect(await historyOf('T-1')).toHaveLength(1);
  expect((await deliveryOf('T-1')).version).toBe(2);
});

test('a worker whose lease is over updates nothing', async () => {
  await importRows([{ Reference: 'F-1' }]);
  const leased = await create([{ Reference: 'F-1', 'Recipient Name': 'Nora Neu' }], update);
  await claimImport(leased);
  await planImport(leased);
  await query('UPDATE bulk_order_creations SET worker_lease_id = gen_random_uuid() WHERE id = $1', [
    leased.jobId,
  ]);
  expect(await importChunk({ ...leased, chunkIndex: 0 })).toEqual({ state: 'stopped' });
  expect((await deliveryOf('F-1')).status).toBe('created');
});

/** Resolves once somebody waits for a lock. */
async function untilSomebodyWaits() {
  for (;;) {
    const [waiting] = await query<{ count: number }>(
      "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (waiting!.count > 0) return;
  }
}

test.each([
  ['dispatched', 'status', 'delivery_already_dispatched'],
  ['rolled back', 'deleted_at', null],
] as const)('a delivery that is being %s while its row is imported', async (_, column, code) => {
  const reference = `R-${column}`;
  const first = await importRows([{ Reference: reference }]);
  const id = await idOf(reference);
  const leased = await create([{ Reference: reference, 'Recipient Name': 'Nora Neu' }], update);
  await claimImport(leased);
  await planImport(leased);
  let imported: ReturnType<typeof importChunk> | undefined;
  await withTransaction(async (client) => {
    await lockDelivery(client, shop.tenantId, id);
    imported = importChunk({ ...leased, chunkIndex: 0 });
    await untilSomebodyWaits();
    await client.query(
      column === 'status'
        ? "UPDATE deliveries SET status = 'dispatched' WHERE id = $1"
        : 'UPDATE deliveries SET deleted_at = now() WHERE id = $1',
      [id],
    );
  });
  const isGood = code === null;
  expect(await imported!).toEqual({
    ...{ state: 'done', succeeded: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 },
  });
  const failed = await db().failedOrderLog.findMany({ where: { bulkOrderCreationId: leased.jobId } });
  expect(failed.map(({ errorCode }) => errorCode)).toEqual(isGood ? [] : [code]);
  const made = await deliveryOf(reference);
  expect(made.bulk_order_creation_id).toBe(isGood ? leased.jobId : first);
  expect(made.delivery_contact_name === 'Nora Neu').toBe(isGood);
});

test('the same request twice is one job; another mode is another request', async () => {
  const upload = await uploadFile(shop, csvOf([{ Reference: 'I-1' }]));
  const { tenantId } = shop;
  const ask = (more: object) =>
    createImport({
      ...{ tenantId, actor: clientActor(tenantId), language: 'en' as const },
      input: createImportBody.parse({ ...upload, ...more }),
    });
  const { id } = await ask(update);
  expect((await ask(update)).id).toBe(id);
  await expect(ask({})).rejects.toMatchObject({ code: 'idempotency_key_conflict' });
});
