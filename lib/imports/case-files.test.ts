import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkRows } from '@/components/new-import/checking/check-rows';
import { query } from '@/lib/db';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { RowProblem } from '@/lib/fields/row-problem';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

/** Files as people have them, and what should come of each row: see lib/testing/cases/README.md. */

useTestDatabase();
afterAll(closeWorkers);

const folder = 'lib/testing/cases';

const rowSchema = z.object({
  outcome: z.enum(['delivery', 'failed', 'either', 'skipped', 'delivery_with_warning_or_failed']),
  fields: z.record(z.string(), z.string().nullable()).optional(),
  errors: z.array(z.string()).optional(),
  why: z.string(),
});
const expectedSchema = z.object({
  readme_mappings: z.record(z.string(), z.string()),
  files: z.record(
    z.string(),
    z.object({
      file_kind: z.enum(['csv', 'xls', 'xlsx']).optional(),
      what: z.string(),
      rows: z.record(z.string(), rowSchema).optional(),
    }),
  ),
});
const expected = expectedSchema.parse(JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')));

/** Where several outcomes would do: what Lading does. `field code`: the row fails so. */
const decided: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '01a-excel-exponents.csv': {
    3: 'external_reference_id shortened_number',
    4: 'external_reference_id shortened_number',
    5: 'external_reference_id shortened_number',
  },
  '09a-error-cells.xlsx': {
    5: 'external_reference_id spreadsheet_error',
    6: 'package_special_instructions spreadsheet_error',
    7: 'external_reference_id spreadsheet_error',
  },
  '10a-formulas-never-calculated.xlsx': {
    2: 'delivery_full_address required_field_missing',
    3: 'cod_amount formula_not_calculated',
    4: 'external_reference_id formula_not_calculated',
    5: 'package_items formula_not_calculated',
  },
  '17-long-numbers.xlsx': { 6: 'external_reference_id shortened_number' },
  '20-a-comma-too-many.csv': { 4: 'package_items shifted_row' },
  '30-references-that-look-the-same.csv': {
    6: 'external_reference_id duplicate_external_reference_id',
    8: 'external_reference_id duplicate_external_reference_id',
    11: 'external_reference_id duplicate_external_reference_id',
    13: 'external_reference_id duplicate_external_reference_id',
  },
};

interface Outcomes {
  deliveries: Map<number, Record<string, unknown>>;
  failed: Map<number, RowProblem[]>;
}

async function importCase(
  name: string,
  kind: 'csv' | 'xls' | 'xlsx',
): Promise<Outcomes & { status: string }> {
  const shop = await makeShop();
  const { tenantId } = shop;
  const input = await uploadFile(shop, await readFile(path.join(folder, name)), `case.${kind}`);
  const mappings = expected.readme_mappings as Record<string, LogicalField>;
  const job = await createImport({
    tenantId,
    actor: clientActor(tenantId),
    language: 'en',
    input: { ...input, mappings },
  });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  const deliveries = await query<Record<string, unknown> & { row_number: number }>(
    'SELECT *, delivery_latitude::text, delivery_longitude::text FROM deliveries WHERE bulk_order_creation_id = $1',
    [job.id],
  );
  const failed = await query<{ row_number: number; details: RowProblem[] }>(
    'SELECT row_number, details FROM failed_order_logs WHERE bulk_order_creation_id = $1',
    [job.id],
  );
  const { status } = await getImportRow(tenantId, job.id);
  return {
    status,
    deliveries: new Map(deliveries.map((row) => [row.row_number, row])),
    failed: new Map(failed.map((row) => [row.row_number, row.details])),
  };
}

/** A stored value as expected.json writes it: coordinates without trailing zeros. */
function written(field: string, value: unknown): unknown {
  return /_l(?:at|ong)itude$/.test(field) ? String(Number(value)) : value;
}

const described = (problems: readonly RowProblem[]) =>
  problems.map(
    ({ field, code, params }) => `${field}:${code}${params?.reason === undefined ? '' : `:${params.reason}`}`,
  );

describe('files as people have them', () => {
  for (const [name, file] of Object.entries(expected.files)) {
    const { rows, file_kind: kind } = file;
    if (!rows || !kind) continue;
    it(`${name}: ${file.what}`, async () => {
      const { status, deliveries, failed } = await importCase(name, kind);
      expect(status).toBe('completed');
      const wrong: string[] = [];
      for (const [key, { outcome, fields = {}, errors = [], why }] of Object.entries(rows)) {
        const number = Number(key);
        const delivery = deliveries.get(number);
        const problems = failed.get(number);
        const differing = Object.entries(fields).filter(
          ([field, value]) => delivery && written(field, delivery[field]) !== value,
        );
        const own = described(problems ?? []);
        const lacking = errors.filter(
          (error) => !own.some((text) => text === error || text.startsWith(`${error}:`)),
        );
        const isFine = {
          delivery: delivery !== undefined && differing.length === 0,
          failed: problems !== undefined && lacking.length === 0,
          either: problems !== undefined || (delivery !== undefined && differing.length === 0),
          skipped: delivery === undefined && problems === undefined,
          delivery_with_warning_or_failed: problems !== undefined || Boolean(delivery?.warnings),
        }[outcome];
        if (!isFine) {
          const found = problems
            ? own.join(', ')
            : delivery
              ? `a delivery; ${differing.map(([field]) => `${field}: ${String(delivery[field])}`).join(', ')}`
              : 'nothing';
          wrong.push(`row ${key} (${why}): expected ${outcome}, found ${found}`);
        }
      }
      for (const [key, problem] of Object.entries(decided[name] ?? {})) {
        const [first] = failed.get(Number(key)) ?? [];
        if (`${first?.field} ${first?.code}` !== problem)
          wrong.push(
            `row ${key}: expected ${problem}, found ${first ? `${first.field} ${first.code}` : 'a delivery'}`,
          );
      }
      expect(wrong).toEqual([]);
    });
  }
});
void checkRows;
