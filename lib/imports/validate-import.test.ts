import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { getImport } from '@/lib/imports/get-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import { listWarnings } from '@/lib/imports/list-warnings';
import { validateImport, validateLimits } from '@/lib/imports/validate-import';
import { validatedImportSchema } from '@/lib/imports/validated-import';
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

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(closeWorkers);

const as = () => ({ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en' as const });
const validate = async (input: CreateImportInput) =>
  validatedImportSchema.parse(await validateImport({ ...as(), input }));

/** What a validation must not leave anything in. */
async function everything() {
  const [row] = await query<Record<string, string>>(
    `SELECT (SELECT count(*) FROM bulk_order_creations) AS jobs, (SELECT count(*) FROM deliveries) AS deliveries,
       (SELECT count(*) FROM failed_order_logs) AS failed, (SELECT count(*) FROM delivery_events) AS events,
       (SELECT count(*) FROM audit_events) AS audit, (SELECT count(*) FROM import_drafts) AS drafts,
       (SELECT max(version) FROM deliveries) AS version`,
  );
  return row;
}

async function runForReal(input: CreateImportInput) {
  const { id } = await createImport({ ...as(), input });
  const { workerLeaseId } = await getImportRow(shop.tenantId, id);
  await runImport({ jobId: id, leaseId: workerLeaseId! });
  return getImport({ tenantId: shop.tenantId, jobId: id, language: 'en', origin: 'http://lading.test' });
}

/** Rows 2 to 9: 3 is bad, 4 and 7 have references that deliveries have, 6 repeats that of 2, 8 is in the wrong country. */
async function prepare(prefix: string) {
  const taken = [2, 5].map((number) => ({ Reference: `${prefix}-${number}`, Notes: 'before' }));
  await runImport(await makeImport(shop, csvOf(taken)));
  const rows = numberedRows(prefix, 8);
  rows[1] = { ...rows[1], 'Drop Lat': '252' };
  rows[4] = rows[0]!;
  rows[6] = { ...rows[6], 'Drop Lat': '48.2003', 'Drop Lng': '16.3527' };
  return uploadFile(shop, csvOf(rows));
}

describe.each(['fail', 'skip', 'update'] as const)('with on_existing %s', (onExisting) => {
  test('it says what the import then does, and keeps nothing', async () => {
    const input = { ...(await prepare(`V-${onExisting}`)), on_existing: onExisting };
    const before = await everything();
    const said = await validate(input);
    expect(await everything()).toEqual(before);
    expect(await validate(input)).toEqual(said);
    const done = await runForReal(input);
    const counts = [
      ...(['total_records', 'succeeded_records', 'failed_records', 'skipped_records'] as const),
      ...(['delivery_count', 'updated_count', 'warning_count', 'file_warnings'] as const),
    ];
    for (const name of counts) expect([name, said[name]]).toEqual([name, done[name]]);
    expect(said.problems.map(({ row_number, code, message }) => ({ row_number, code, message }))).toEqual(
      done.failed_order_logs.flatMap((row) =>
        row.details.map(({ code, message }) => ({ row_number: row.row_number, code, message })),
      ),
    );
    expect(said.failed_records).toBeGreaterThan(1);
    const warnings = await listWarnings({
      tenantId: shop.tenantId,
      jobId: done.id,
      language: 'en',
      limit: 100,
    });
    if (onExisting !== 'update') {
      expect(said.warnings.map(({ row_number, code }) => [row_number, code])).toEqual(
        warnings.data.flatMap((row) => row.warnings.map(({ code }) => [row.row_number, code])),
      );
    }
  });
});

test('a file that cannot be read says why, as the job would', async () => {
  const said = await validate(await uploadFile(shop, 'Nothing,of,use\n1,2,3\n'));
  expect(said).toMatchObject({ failure_code: 'mapped_columns_missing', total_records: 0, problems: [] });
  expect(said.failure_message).toContain('Missing');
});

test('a file with more rows than one call checks is for a dry run', async () => {
  const limit = validateLimits.rows;
  validateLimits.rows = 3;
  try {
    const input = await uploadFile(shop, csvOf(numberedRows('BIG', 4)));
    await expect(validate(input)).rejects.toMatchObject({ code: 'dry_run_needed' });
    expect(await db().bulkOrderCreation.count({ where: { fileKey: input.file_key } })).toBe(0);
  } finally {
    validateLimits.rows = limit;
  }
});

test('a file of another tenant is not there', async () => {
  const other = await makeShop('Other');
  const { file_key: fileKey } = await uploadFile(other, csvOf(numberedRows('O', 1)));
  const own = await uploadFile(shop, csvOf(numberedRows('OWN', 1)));
  await expect(validate({ ...own, file_key: fileKey })).rejects.toMatchObject({ code: 'file_not_found' });
});
