import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkChunk } from '@/lib/import-files/check-chunk';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type { CheckResult } from '@/lib/import-files/order-tasks';
import { planFile } from '@/lib/import-files/plan-file';
import { createReferenceData } from '@/lib/fields/reference-data';
import { rowProblemCodes } from '@/lib/fields/row-problem';
import { testLimits } from '@/lib/testing/read-rows';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

const constants = {
  tenantId: 't',
  customerId: 'c',
  deliveryServiceId: 's',
  deliveryTypeId: 'y',
  bulkOrderCreationId: 'b',
  payerType: 'sender',
  paymentMethod: 'cod',
};

async function importSample(name: string): Promise<{ plan: FilePlan; result: CheckResult }> {
  const written: Uint8Array[] = [];
  const plan = await planFile({
    blob: new Blob([await readFile(`public/samples/${name}`)]),
    rules: rulesOfMappings(sampleMappings),
    chunkRows: 1000,
    limits: testLimits,
    write: (bytes) => void written.push(bytes),
  });
  const task = {
    bytes: Buffer.concat(written),
    plan,
    rules: rulesOfMappings(sampleMappings),
    today: '2026-03-02',
    constants,
    language: 'en' as const,
  };
  return { plan, result: checkChunk(task, createReferenceData()) };
}

describe('the sample spreadsheets', () => {
  it.each([
    ['delivery-orders.csv', 'csv', 1, 39],
    ['delivery-orders.xlsx', 'xlsx', 3, 39],
    ['delivery-orders.xls', 'xls', 1, 12],
  ])('%s is clean', async (name, kind, headerRow, rows) => {
    const { plan, result } = await importSample(name);
    expect(plan).toMatchObject({ kind, header_row_number: headerRow, row_count: rows });
    expect(result.failed.map(({ rowNumber, problems }) => ({ rowNumber, problems }))).toEqual([]);
    expect(result.goodCount).toBe(rows);
  });

  it('try.csv has nine good rows, one of them to be swapped back, and three problems', async () => {
    const { plan, result } = await importSample('try.csv');
    expect(plan).toMatchObject({ kind: 'csv', header_row_number: 1, row_count: 12 });
    expect(result.goodCount).toBe(9);
    expect(result.failed.map(({ rowNumber, problems }) => [rowNumber, problems[0]?.code])).toEqual([
      [4, 'unknown_country'],
      [7, 'invalid_phone'],
      [11, 'required_field_missing'],
    ]);
  });

  it('delivery-orders-messy.csv has good rows, and each problem that a single row can have', async () => {
    const { plan, result } = await importSample('delivery-orders-messy.csv');
    expect(plan).toMatchObject({ kind: 'csv', delimiter: ';', header_row_number: 3 });
    expect(plan.row_count).toBeGreaterThan(50);
    expect(result.goodCount).toBe(28);
    const found = new Set(result.failed.flatMap(({ problems }) => problems.map(({ code }) => code)));
    // The first three are found by the database; the others need fields, a profile or a workbook that this file has not.
    expect(rowProblemCodes.filter((code) => !found.has(code))).toEqual([
      'external_reference_id_already_present',
      'delivery_already_dispatched',
      'delivery_already_cancelled',
      ...['spreadsheet_error', 'formula_not_calculated', 'shortened_number', 'shifted_row'],
      ...['invalid_date', 'invalid_time', 'invalid_minutes', 'unknown_priority', 'unknown_place'],
      ...['order_failed', 'contradicts_first_row', 'too_many_rows_in_order'],
    ]);
  });
});
