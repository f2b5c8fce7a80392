import { expect, test } from 'vitest';
import { query } from '@/lib/db';
import { createImport } from '@/lib/imports/create-import';
import { getImport } from '@/lib/imports/get-import';
import { createImportBody } from '@/lib/imports/import-schemas';
import { MAX_SKIPPED_ROWS, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const text = csvOf(['A', 'B', 'C'].map((Notes) => ({ Notes })));

async function importWithout(rows: number[], more: object = {}) {
  const shop = await makeShop();
  const { tenantId } = shop;
  const input = { ...(await uploadFile(shop, text)), skip_rows: rows, ...more };
  const actor = clientActor(tenantId);
  const job = await createImport({ tenantId, actor, language: 'en', input });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  const made = await query<{ row: number }>(
    'SELECT row_number AS row FROM deliveries WHERE bulk_order_creation_id = $1 ORDER BY row_number',
    [job.id],
  );
  const ended = await getImport({ tenantId, jobId: job.id, language: 'en', origin: 'http://lading.test' });
  return { ended, rows: made.map(({ row }) => row) };
}

test('rows that are left out one by one are skipped, with mappings alone and with a profile', async () => {
  for (const more of [{}, { mappings: undefined, profile: rulesOfMappings(sampleMappings) }]) {
    const { ended, rows } = await importWithout([3, 9], more);
    expect(rows).toEqual([2, 4]);
    expect(ended).toMatchObject({ succeeded_records: 2, skipped_records: 1, failed_records: 0 });
    expect(ended.file_details?.skipped).toEqual({ chosen_row: 1 });
  }
});

test('there is a limit', () => {
  const parse = (count: number) =>
    createImportBody.shape.skip_rows.safeParse(Array.from({ length: count }, (_, index) => index + 2));
  expect(parse(MAX_SKIPPED_ROWS).success).toBe(true);
  expect(parse(MAX_SKIPPED_ROWS + 1).success).toBe(false);
});
