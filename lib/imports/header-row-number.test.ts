import { expect, test } from 'vitest';
import { createImport } from '@/lib/imports/create-import';
import { getImport } from '@/lib/imports/get-import';
import { createImportBody, type CreateImportInput } from '@/lib/imports/import-schemas';
import { clientActor, makeShop, runImport, uploadFile, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** A template: its header, an example row, the header again, and the order. */
function templateOf(reference: string): string {
  const [header, example] = csvOf([{ Reference: `${reference}-example` }]).split('\r\n');
  return [header, example, csvOf([{ Reference: reference }])].join('\r\n');
}

const create = ({ tenantId }: Shop, input: CreateImportInput) =>
  createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });

async function run(shop: Shop, input: CreateImportInput) {
  const job = await create(shop, input);
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  return getImport({ tenantId: shop.tenantId, jobId: job.id, language: 'en', origin: 'http://lading.test' });
}

test('rows above the chosen header row are ignored; without a choice, the first matching row is the header', async () => {
  const shop = await makeShop();
  const chosen = { ...(await uploadFile(shop, templateOf('chosen'))), header_row_number: 3 };
  expect(await run(shop, chosen)).toMatchObject({
    header_row_number: 3,
    total_records: 1,
    succeeded_records: 1,
    failed_records: 0,
  });
  expect(await run(shop, await uploadFile(shop, templateOf('first')))).toMatchObject({
    header_row_number: null,
    total_records: 3,
    succeeded_records: 2,
    failed_records: 1,
  });
});

test('the job fails with an explanation when the chosen row lacks the mapped headers', async () => {
  const shop = await makeShop();
  const input = { ...(await uploadFile(shop, templateOf('wrong'))), header_row_number: 2 };
  expect(await run(shop, input)).toMatchObject({
    status: 'failed',
    failure_code: 'header_row_lacks_columns',
    failure_message: expect.stringContaining('Row 2'),
  });
});

test('using the same file with another header row is a conflict, as with other mappings', async () => {
  const shop = await makeShop();
  const input = { ...(await uploadFile(shop, templateOf('again'))), header_row_number: 3 };
  const job = await create(shop, input);
  expect((await create(shop, input)).id).toBe(job.id);
  for (const other of [1, undefined])
    await expect(create(shop, { ...input, header_row_number: other })).rejects.toMatchObject({
      code: 'idempotency_key_conflict',
    });
});

test.each([0, -1, 1.5, '3', 1_048_577])('%j is not a row number', (number) => {
  expect(createImportBody.shape.header_row_number.safeParse(number).success).toBe(false);
});
