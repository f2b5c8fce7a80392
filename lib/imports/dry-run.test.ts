import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import * as takingBack from '@/lib/import-runs/take-back';
import { createImport } from '@/lib/imports/create-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { getImport } from '@/lib/imports/get-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { importForReal } from '@/lib/imports/import-for-real';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import { objectStore } from '@/lib/storage/open-object-store';
import {
  clientActor,
  makeImport,
  makeShop,
  runImport,
  type Shop,
  uploadFile,
} from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';
import { vi } from 'vitest';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(closeWorkers);

const as = () => ({ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en' as const });
const create = (input: CreateImportInput) => createImport({ ...as(), input });
const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });
const deliveries = () => db().delivery.count({ where: { tenantId: shop.tenantId } });
const runJob = async (jobId: string) => {
  const { workerLeaseId } = await getImportRow(shop.tenantId, jobId);
  await runImport({ jobId, leaseId: workerLeaseId! });
};

async function dryRun(input: CreateImportInput) {
  const { id } = await create({ ...input, dry_run: true });
  await runJob(id);
  return id;
}

/** Rows 2 to 7: 3 is bad, 4 has a reference that a delivery has, 6 repeats that of 2. */
async function prepare(prefix: string) {
  const taken = await makeImport(shop, csvOf([{ Reference: `${prefix}-2`, Notes: 'before' }]));
  await runImport(taken);
  const rows = numberedRows(prefix, 6);
  rows[1] = { ...rows[1], 'Drop Lat': '252' };
  rows[4] = rows[0]!;
  return uploadFile(shop, csvOf(rows));
}

const counts = ({
  status,
  succeeded_records,
  failed_records,
  skipped_records,
  delivery_count,
  updated_count,
  warning_count,
}: Awaited<ReturnType<typeof jobOf>>) => ({
  ...{
    status,
    succeeded_records,
    failed_records,
    skipped_records,
    delivery_count,
    updated_count,
    warning_count,
  },
});

const fileOf = async (key: string | null) => text(await objectStore().read(key!));
const withoutIds = (file: string) => file.replaceAll(/,[0-9a-f-]{36}\r\n/g, ',\r\n');

describe.each(['fail', 'skip', 'update'] as const)(
  'a dry run with %s on references that are taken',
  (mode) => {
    it('says exactly what the import then does, and keeps nothing of it', async () => {
      const input = { ...(await prepare(`dry-${mode}`)), on_existing: mode };
      const before = await deliveries();
      const events = await db().deliveryEvent.count();
      const dry = await dryRun(input);
      expect(await deliveries()).toBe(before);
      expect(await db().deliveryEvent.count()).toBe(events);
      expect(await db().bulkOrderCreationUpdate.count({ where: { bulkOrderCreationId: dry } })).toBe(0);
      const tried = await jobOf(dry);
      expect(tried).toMatchObject({
        dry_run: true,
        needs_look: false,
        content_sha256: null,
        real_import_id: null,
      });

      const real = await importForReal({ ...as(), jobId: dry });
      await runJob(real.id);
      const done = await jobOf(real.id);
      expect(counts(tried)).toEqual(counts(done));
      expect(done).toMatchObject({ dry_run: false, same_content_as: null });
      expect(done.succeeded_records).toBeGreaterThan(2);
      const rowsOf = ({ failed_order_logs: rows }: typeof done) =>
        rows.map(({ row_number, error_code }) => [row_number, error_code]);
      expect(rowsOf(tried)).toEqual(rowsOf(done));
      const [one, other] = await Promise.all([dry, real.id].map((id) => getImportRow(shop.tenantId, id)));
      expect(await fileOf(one!.successKey)).toBe(withoutIds(await fileOf(other!.successKey)));
      expect(await fileOf(one!.failedKey)).toBe(await fileOf(other!.failedKey));
      expect(await fileOf(one!.skippedKey)).toBe(await fileOf(other!.skippedKey));
      expect((await jobOf(dry)).real_import_id).toBe(real.id);
    });
  },
);

it('can be made again, with other choices too, before and after the import, which is made once', async () => {
  const input = await prepare('often');
  const first = await create({ ...input, dry_run: true });
  expect((await create({ ...input, dry_run: true })).id).toBe(first.id);
  const other = await create({ ...input, dry_run: true, payment_method: 'cod' });
  expect(other.id).not.toBe(first.id);
  const made = await Promise.all([1, 2].map(() => importForReal({ ...as(), jobId: first.id })));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect((await importForReal({ ...as(), jobId: other.id })).id).toBe(made[0]!.id);
  expect((await create(input)).id).toBe(made[0]!.id);
  await expect(importForReal({ ...as(), jobId: made[0]!.id })).rejects.toMatchObject({
    code: 'job_not_found',
  });
});

it('keeps no totals, as nothing is left of it, and hands the manifest’s numbers to the import', async () => {
  const manifest = { packages: 3 };
  const dry = await dryRun({ ...(await prepare('sums')), manifest_totals: manifest });
  expect(await jobOf(dry)).toMatchObject({ control_totals: null, manifest_totals: manifest });
  const real = await importForReal({ ...as(), jobId: dry });
  await runJob(real.id);
  expect(await jobOf(real.id)).toMatchObject({
    control_totals: { orders: 3 },
    manifest_totals: manifest,
  });
});

it('has nothing to roll back and nothing to follow up on', async () => {
  const dry = await dryRun(await prepare('undo'));
  const { deletedCount } = await deleteImportDeliveries({
    tenantId: shop.tenantId,
    jobId: dry,
    actorName: 'Dana',
  });
  expect(deletedCount).toBe(0);
  expect(await jobOf(dry)).toMatchObject({ rolled_back_at: null });
  await expect(followUpImport({ ...as(), jobId: dry, input: { rows: 'failed' } })).rejects.toMatchObject({
    code: 'no_open_rows',
  });
});

it('leaves nothing when its transaction is killed before it takes back, and goes on afterwards', async () => {
  const before = await deliveries();
  const input = await uploadFile(shop, csvOf(numberedRows('killed', 4)));
  const { id } = await create({ ...input, dry_run: true });
  let inside = 0;
  const spy = vi.spyOn(takingBack, 'takeBack').mockImplementationOnce(async (client) => {
    const { rows } = await client.query<{ pid: number; made: number }>(
      'SELECT pg_backend_pid() AS pid, (SELECT count(*)::int FROM deliveries WHERE bulk_order_creation_id = $1) AS made',
      [id],
    );
    inside = rows[0]!.made;
    await query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
    await client.query('SELECT 1');
  });
  await expect(runJob(id)).rejects.toThrow();
  spy.mockRestore();
  expect(inside).toBe(2); // they were there
  expect(await deliveries()).toBe(before);
  await runJob(id);
  expect(await jobOf(id)).toMatchObject({ status: 'completed', succeeded_records: 4, delivery_count: 4 });
  expect(await deliveries()).toBe(before);
});
