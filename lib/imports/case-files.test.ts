import { afterAll, expect, it } from 'vitest';
import { query } from '@/lib/db';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { caseFiles, caseMappings, readCase, wrongRows } from '@/lib/testing/case-files';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

/** Files as people have them, imported over the API by `mappings`, to what the database has in the end. */

useTestDatabase();
afterAll(closeWorkers);

it.each(caseFiles.map((file) => [`${file.name}: ${file.what}`, file] as const))('%s', async (_, file) => {
  const shop = await makeShop();
  const { tenantId } = shop;
  const input = await uploadFile(shop, Buffer.from(await readCase(file.name)), `case.${file.kind}`);
  const job = await createImport({
    tenantId,
    actor: clientActor(tenantId),
    language: 'en',
    input: { ...input, mappings: caseMappings },
  });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  const deliveries = await query<{ row_number: number; warnings: RowWarning[] | null }>(
    'SELECT *, delivery_latitude::text, delivery_longitude::text FROM deliveries WHERE bulk_order_creation_id = $1',
    [job.id],
  );
  const failed = await query<{ row_number: number; details: RowProblem[] }>(
    'SELECT row_number, details FROM failed_order_logs WHERE bulk_order_creation_id = $1',
    [job.id],
  );
  expect((await getImportRow(tenantId, job.id)).status).toBe('completed');
  const found = {
    deliveries: new Map(deliveries.map((row) => [row.row_number, row])),
    warnings: new Map(
      deliveries.map(({ row_number, warnings }) => [row_number, (warnings ?? []).map(({ code }) => code)]),
    ),
    failed: new Map(failed.map((row) => [row.row_number, row.details])),
  };
  expect(wrongRows(file, 'mappings', found)).toEqual([]);
});
