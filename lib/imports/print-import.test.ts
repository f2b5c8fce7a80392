import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { cancelDelivery } from '@/lib/deliveries/end-delivery';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { labelsPdfQuery, manifestPdfQuery } from '@/lib/imports/print-schemas';
import { printImport } from '@/lib/imports/print-import';
import { setManifestTotals } from '@/lib/imports/set-manifest-totals';
import { MAX_PRINTED } from '@/lib/printing/paper';
import { clientActor, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { readPdf } from '@/lib/testing/read-pdf';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

type Rows = Parameters<typeof csvOf>[0];

async function importRows(rows: Rows): Promise<string> {
  const leased = await makeImport(shop, csvOf(rows));
  await runImport(leased);
  return leased.jobId;
}

function print(
  jobId: string,
  kind: 'manifest' | 'labels',
  asked: Record<string, string> = {},
  tenantId = shop.tenantId,
) {
  const parsed = (kind === 'manifest' ? manifestPdfQuery : labelsPdfQuery).parse(asked);
  return printImport({ tenantId, jobId, kind, query: parsed, language: 'en' });
}

async function printed(...options: Parameters<typeof print>) {
  const { content } = await print(...options);
  const pdf = await readPdf(new Uint8Array(await new Response(content).arrayBuffer()));
  const texts = await Promise.all(Array.from({ length: pdf.pages }, (_, index) => pdf.text(index + 1)));
  return { pdf, text: texts.join(' ') };
}

const depot = { 'Pickup Address': 'Depot 1', 'Pickup City': 'Berlin' };
const items = (quantity: number) => JSON.stringify([{ name: 'Box', quantity, weight_kg: 2.5 }]);

async function idOf(jobId: string, reference: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    'SELECT id FROM deliveries WHERE bulk_order_creation_id = $1 AND external_reference_id = $2',
    [jobId, reference],
  );
  return row!.id;
}

test('pickup addresses stand in the order of their numbers', async () => {
  const jobId = await importRows(
    ['Yard 10', 'Yard 2, gate 11', 'Yard 2, gate 9', 'Yard 1'].map((address, index) => ({
      ...{ Reference: `PN-${index}`, 'Pickup Address': address, 'Pickup City': 'Augsburg' },
    })),
  );
  const { text } = await printed(jobId, 'manifest');
  const found = [...text.matchAll(/Yard \d+(, gate \d+)?/g)].map(([address]) => address);
  expect(found).toEqual(['Yard 1', 'Yard 2, gate 9', 'Yard 2, gate 11', 'Yard 10']);
});

test('a manifest holds the live deliveries by pickup address, with totals that agree with what is listed', async () => {
  const jobId = await importRows([
    { Reference: 'PR-1', ...depot, Items: items(2), COD: '10.50' },
    { Reference: 'PR-2', 'Pickup Address': 'Yard 2', 'Pickup City': 'Augsburg', Items: items(1) },
    { Reference: 'PR-3', ...depot, Items: items(3), COD: '4.00' },
    { Reference: 'PR-4', ...depot, Items: items(5), COD: '100.00' },
    { Reference: 'PR-5', ...depot, 'Drop Lat': 'x' },
  ]);
  const { tenantId } = shop;
  const manifest = { packages: 7, orders: 3 };
  await setManifestTotals({ tenantId, jobId, manifest, actorName: 'Dana', language: 'en' });
  const before = await printed(jobId, 'manifest');
  expect(before.text).toContain('Rows 4');
  const deliveryId = await idOf(jobId, 'PR-4');
  await cancelDelivery({ tenantId, deliveryId, freeReference: false });

  const { pdf, text } = await printed(jobId, 'manifest');
  expect(pdf.pages).toBe(1);
  expect(text).toContain('Orders 3 3 = agrees');
  expect(text).toContain('Packages 6 7 ≠ differs');
  expect(text).toContain('Weight (kg) 15');
  expect(text).toContain('14.50');
  expect(text).toContain('not on this list: 1');
  // Nobody knows how many rows are behind what is left.
  expect(text).not.toContain('Rows 4');
  expect(text).toContain('Orders: 2 · Packages: 5 · 12.5 kg');
  expect(text).not.toMatch(/PR-4|PR-5/);
  const order = ['Yard 2', 'PR-2', 'Depot 1', 'PR-1', 'PR-3'].map((words) => text.indexOf(words));
  expect(
    order.every((at) => at > 0) && order.every((at, index) => index === 0 || at > order[index - 1]!),
  ).toBe(true);

  const labels = await printed(jobId, 'labels', { paper: 'a6' });
  expect(labels.pdf.pages).toBe(6);
  expect(labels.text).toContain('3 of 3');

  const part = await printed(jobId, 'manifest', { from_row: '3', to_row: '4' });
  expect(part.text).toContain('Rows 3 to 4 only');
  expect(part.text).not.toContain('PR-1');
  expect(part.text).not.toContain('agrees');

  await deleteImportDeliveries({ tenantId, jobId, actorName: 'Test' });
  await expect(print(jobId, 'labels', { from_row: '1', to_row: '4' })).rejects.toMatchObject({
    code: 'nothing_to_print',
  });
  const downloads = await db().auditEvent.findMany({
    where: { subjectId: jobId, action: 'file_downloaded' },
  });
  expect(downloads.map(({ details }) => details)).toEqual(
    expect.arrayContaining([{ file: 'manifest' }, { file: 'labels' }]),
  );
});

test('a family is printed as one, each delivery once', async () => {
  const jobId = await importRows([{ Reference: 'FA-1' }, { Reference: 'FA-2', 'Drop Lat': 'x' }]);
  const { tenantId } = shop;
  const child = await followUpImport({
    ...{ tenantId, jobId, actor: clientActor(tenantId), language: 'en' },
    input: {
      rows: 'failed',
      corrections: [{ row_number: 3, column_index: sampleHeader.indexOf('Drop Lat'), value: '48.2' }],
    },
  });
  await runImport({ jobId: child.id, leaseId: child.worker_lease_id! });
  expect((await printed(jobId, 'manifest')).text).not.toContain('FA-2');
  for (const member of [jobId, child.id]) {
    const { text } = await printed(member, 'manifest', { family: 'true' });
    expect(text).toContain('Orders 2');
    expect(text).toContain('Rows 2');
    expect(text.match(/FA-1/g)).toHaveLength(1);
    expect(text).toContain('FA-2');
  }
});

test('another tenant’s import is none, and a running one is not printed', async () => {
  const other = await makeShop();
  const jobId = await importRows([{ Reference: 'WALL-1' }]);
  await expect(print(jobId, 'manifest', {}, other.tenantId)).rejects.toMatchObject({ code: 'job_not_found' });
  const running = await makeImport(shop, csvOf([{ Reference: 'RUN-1' }]));
  await expect(print(running.jobId, 'labels')).rejects.toMatchObject({ code: 'job_still_running' });
});

test('20,000 deliveries are printed without a stop of the event loop, one more is refused', async () => {
  const jobId = await importRows([{ Reference: 'BIG-0', ...depot, Items: items(1), COD: '1.00' }]);
  const copies = (from: number, to: number) =>
    query(
      `INSERT INTO deliveries SELECT copy.*
       FROM deliveries AS d, generate_series($2::int, $3::int) AS n,
         jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'row_number', n,
           'external_reference_id', 'BIG-' || n, 'delivery_contact_name', 'Person ' || n)) AS copy
       WHERE d.bulk_order_creation_id = $1 AND d.external_reference_id = 'BIG-0'`,
      [jobId, from, to],
    );
  await copies(3, MAX_PRINTED + 1);
  // That many are taken; how printing goes on shows in a quarter of them.
  await (await print(jobId, 'manifest')).content.cancel();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const start = performance.now();
  delay.enable();
  const { content } = await print(jobId, 'manifest', { from_row: String(MAX_PRINTED - 5000) });
  let bytes = 0;
  for await (const piece of content as unknown as AsyncIterable<Uint8Array>) bytes += piece.length;
  delay.disable();
  const took = performance.now() - start;
  expect(bytes).toBeGreaterThan(1_250_000);
  // A share of this very run, since the machine may be busy: printed in this thread, one stop would be nearly all of it.
  expect(delay.max / 1e6).toBeLessThan(took / 5);

  await copies(MAX_PRINTED + 2, MAX_PRINTED + 2);
  await expect(print(jobId, 'manifest')).rejects.toMatchObject({
    code: 'too_much_to_print',
    params: { limit: MAX_PRINTED },
  });
  expect((await printed(jobId, 'manifest', { from_row: String(MAX_PRINTED) })).text).toContain('Orders 3');
}, 300_000);

test('a document that nobody takes any more gives its thread to the next', async () => {
  const jobId = await importRows(Array.from({ length: 90 }, (_, index) => ({ Reference: `LEFT-${index}` })));
  for (let count = 0; count < 8; count += 1) {
    const { content } = await print(jobId, 'labels');
    const reader = content.getReader();
    await reader.read();
    await reader.cancel();
  }
});
