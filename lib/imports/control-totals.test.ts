import { beforeEach, expect, it } from 'vitest';
import { PUT } from '@/app/api/delivery/bulk-order-creations/[jobId]/manifest-totals/route';
import { db } from '@/lib/db';
import { ControlTally, sumsOf } from '@/lib/fields/control-totals';
import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import { createImport } from '@/lib/imports/create-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { getImportRow } from '@/lib/imports/get-import-row';
import { presentImport } from '@/lib/imports/present-import';
import { rollBackSelectedRows } from '@/lib/imports/roll-back-rows';
import { setManifestTotals } from '@/lib/imports/set-manifest-totals';
import { clientActor, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;

beforeEach(async () => {
  shop = await makeShop();
});

const box = (quantity: number, weight_kg: number | null) => ({ name: 'Box', quantity, weight_kg });
const rows = [
  { COD: '€ 12,50', Items: JSON.stringify([box(3, 0.1), box(2, null)]) },
  { COD: '0.10 EUR', Items: JSON.stringify([box(1, 0.000001)]) },
  { COD: '9999999999.99', Items: '' },
  { COD: '$5' },
  { 'Recipient Phone': '12', COD: '7' }, // fails
];

async function run(manifest_totals?: { packages: number }) {
  const input = { ...(await uploadFile(shop, csvOf(rows))), manifest_totals };
  const { tenantId } = shop;
  const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  return job.id;
}

async function read(jobId: string) {
  return presentImport(await getImportRow(shop.tenantId, jobId), 'en');
}

it('adds up in the database what the wizard adds up before, and again after a rollback', async () => {
  const jobId = await run({ packages: 6 });
  const job = await read(jobId);
  const tally = new ControlTally();
  const packed = (...packages: ReturnType<typeof box>[]) =>
    packages.map((one): DeliveryPackage => ({ ...one, length_cm: null, width_cm: null, height_cm: null }));
  tally.add(
    sumsOf({ packages: packed(box(3, 0.1), box(2, null)), cod_amount: '12.50', cod_currency: 'EUR' }, 1),
  );
  tally.add(sumsOf({ packages: packed(box(1, 0.000001)), cod_amount: '0.10', cod_currency: 'EUR' }, 1));
  tally.add(sumsOf({ packages: [], cod_amount: '9999999999.99', cod_currency: null }, 1));
  tally.add(sumsOf({ packages: [], cod_amount: '5.00', cod_currency: '$' }, 1));
  expect(job.control_totals).toEqual(tally.totals());
  expect(job.manifest_totals).toEqual({ packages: 6 });

  const { tenantId } = shop;
  await rollBackSelectedRows({ tenantId, jobId, rowNumbers: [2, 4], actorName: 'Dana' });
  expect((await read(jobId)).control_totals).toEqual({
    ...{ rows: 2, orders: 2, packages: 1, weight_kg: '0.000001' },
    cod: [
      { currency: '$', amount: '5.00' },
      { currency: 'EUR', amount: '0.10' },
    ],
  });
  await deleteImportDeliveries({ tenantId, jobId, actorName: 'Dana' });
  expect((await read(jobId)).control_totals).toEqual({
    ...{ rows: 0, orders: 0, packages: 0, weight_kg: '0', cod: [] },
  });
});

it('keeps what the manifest says, for its own tenant only', async () => {
  const jobId = await run();
  const put = async (tenantId: string, body: unknown) =>
    PUT(
      makeRequest(`/api/delivery/bulk-order-creations/${jobId}/manifest-totals`, {
        method: 'PUT',
        token: await accessToken(tenantId),
        body,
      }),
      { params: Promise.resolve({ jobId }) },
    );
  const manifest = { rows: 5, weight_kg: '12.5', cod: [{ currency: 'EUR', amount: '12.60' }] };
  const answer = await put(shop.tenantId, manifest);
  expect(answer.status).toBe(200);
  expect((await read(jobId)).manifest_totals).toEqual(manifest);
  expect((await put((await makeShop()).tenantId, {})).status).toBe(404);
  expect((await put(shop.tenantId, { weight_kg: '12,5' })).status).toBe(400);
  expect((await read(jobId)).manifest_totals).toEqual(manifest);
  expect((await put(shop.tenantId, {})).status).toBe(200);
  expect((await read(jobId)).manifest_totals).toBeNull();
});

it('records who changes the manifest’s numbers, and what they were; the same numbers again are no change', async () => {
  const jobId = await run({ packages: 6 });
  const { tenantId } = shop;
  const set = (manifest: ManifestTotals) =>
    setManifestTotals({ tenantId, jobId, manifest, actorName: 'Dana', language: 'en' });
  const cod = [
    { currency: 'EUR', amount: '12.60' },
    { currency: null, amount: '5' },
  ];
  await set({ packages: 7, cod });
  await set({ packages: 7, cod: cod.toReversed() });
  await set({});
  const expected = [
    { packages: 7, packages_before: 6, cod: ['12.60 EUR', '5'], cod_before: [] },
    { packages: null, packages_before: 7, cod: [], cod_before: ['12.60 EUR', '5'] },
  ];
  const where = { bulkOrderCreationId: jobId, event: 'manifest_totals_set' };
  const events = await db().bulkOrderCreationEvent.findMany({ where, orderBy: { createdAt: 'asc' } });
  expect(events.map(({ actorName, details }) => ({ actorName, details }))).toEqual(
    expected.map((details) => ({ actorName: 'Dana', details })),
  );
  const recorded = await db().auditEvent.findMany({
    where: { tenantId, action: 'manifest_totals_set', subjectId: jobId },
    orderBy: { id: 'asc' },
  });
  expect(recorded.map(({ details }) => details)).toEqual(expected);
});
