import { afterAll, expect, test } from 'vitest';
import { createImport } from '@/lib/imports/create-import';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { listDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

/**
 * Run by lib/fields/add-a-field.test.ts in a copy of the sources to which it has added a field. It refers to the field by
 * name only, because it has to compile without it.
 */
const FIELD = 'delivery_company';
const HEADER = 'Firma';

useTestDatabase();
afterAll(closeWorkers);

const header = [...sampleHeader, HEADER];
const rows = [
  [...sampleCells(1), ' Blumen GmbH '],
  [...sampleCells(2), ''],
  [...sampleCells(3), 'x'.repeat(13)],
];

test('the wizard suggests its column, an import stores it, and the API returns it', async () => {
  const suggestion = suggestMappings(header, rows)[header.length - 1];
  expect(suggestion).toMatchObject({ field: FIELD, reason: 'name' });

  const shop = await makeShop();
  const { tenantId } = shop;
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const csv = [header, ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
  const mappings = { ...sampleMappings, [HEADER]: FIELD } as unknown as CreateImportInput['mappings'];
  const input = { ...(await uploadFile(shop, csv)), mappings };
  const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });

  const { data } = await listDeliveries(tenantId, listDeliveriesQuery.parse({}));
  const stored = Object.fromEntries(data.map((delivery) => [delivery.row_number, delivery]));
  expect(stored[2]).toMatchObject({ [FIELD]: 'Blumen GmbH' });
  expect(stored[3]).toMatchObject({ [FIELD]: null });
  expect(stored[4]).toBeUndefined(); // longer than the field allows
});

test('a delivery created directly accepts it by the same rule', () => {
  const shape = deliveryInputSchema.toJSONSchema({ io: 'input' }).properties;
  expect(shape).toHaveProperty(FIELD);
});
