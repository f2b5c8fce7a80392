import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRecord } from '@/lib/import-files/canonical-csv';
import { checkChunk } from '@/lib/import-files/check-chunk';
import { deliveryColumns } from '@/lib/import-files/encode-delivery';
import type { CheckResult, PlanFacts } from '@/lib/import-files/order-tasks';
import { readRefusedRows } from '@/lib/import-files/failed-rows';
import { createReferenceData } from '@/lib/fields/reference-data';
import { reportChunk } from '@/lib/import-files/report-chunk';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

const reference = createReferenceData();
const constants = {
  tenantId: 'tenant',
  customerId: 'customer',
  deliveryServiceId: 'service',
  deliveryTypeId: 'type',
  bulkOrderCreationId: 'job',
  payerType: 'sender',
  paymentMethod: 'cod',
};
const plan: PlanFacts = { kind: 'csv', columns: sampleHeader, column_names: sampleHeader };
const rules = rulesOfMappings(sampleMappings);
const today = '2026-03-02';

type Row = Parameters<typeof canonicalRecord>[0];

const encode = (rows: Row[]) => new TextEncoder().encode(rows.map(canonicalRecord).join(''));

function check(rows: Row[]): CheckResult {
  return checkChunk({ bytes: encode(rows), plan, rules, today, constants, language: 'en' }, reference);
}

function stagedValues(result: CheckResult): Record<string, string>[] {
  const lines = new TextDecoder().decode(result.good).split('\n').slice(0, -1);
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((value, index) => [deliveryColumns[index], value])),
  );
}

describe('checkChunk', () => {
  it('writes a good row as a line of COPY text', () => {
    const result = check([{ rowNumber: 7, repeatOf: null, cells: sampleCells(1) }]);
    expect(result).toMatchObject({ goodCount: 1, failed: [] });
    const [line] = stagedValues(result);
    expect(line?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
    expect(line).toMatchObject({
      tenant_id: 'tenant',
      bulk_order_creation_id: 'job',
      row_number: '7',
      unit_size: 'medium',
      pickup_country: 'DE',
      delivery_full_address: 'Mariahilfer Straße 1\\nStiege 2',
      delivery_country: 'AT',
      delivery_contact_phone: '+431588580',
      cod_amount: '12.50',
      package_special_instructions: 'Ring\\ttwice \\\\ wait',
    });
    expect(JSON.parse(line?.packages?.replaceAll('\\\\', '\\') ?? '')).toMatchObject([
      { name: 'Box "A"', quantity: 2 },
    ]);
  });

  it('writes NULL where the row is blank', () => {
    const cells = sampleCells(1, { Reference: '', COD: ' ', Notes: '', Items: '' });
    const [line] = stagedValues(check([{ rowNumber: 2, repeatOf: null, cells }]));
    expect(line).toMatchObject({
      external_reference_id: '\\N',
      cod_amount: '\\N',
      package_special_instructions: '\\N',
      packages: '[]',
      unit_size: 'small',
    });
  });

  it('fails a row that repeats a reference, and keeps its problems in the order of the fields', () => {
    const cells = sampleCells(1, { 'Drop Lat': '95', COD: '-1' });
    const result = check([
      { rowNumber: 5, repeatOf: 2, cells: sampleCells(1) },
      { rowNumber: 6, repeatOf: 2, cells },
    ]);
    expect(result.goodCount).toBe(0);
    expect(result.failed[0]).toEqual({
      rowNumber: 5,
      orderRow: null,
      errorField: 'external_reference_id',
      errorCode: 'duplicate_external_reference_id',
      problems: [
        {
          field: 'external_reference_id',
          code: 'duplicate_external_reference_id',
          params: { first_row_number: 2 },
        },
      ],
      cells: sampleCells(1),
    });
    expect(result.failed[1]?.problems.map(({ field }) => field)).toEqual([
      'delivery_latitude',
      'external_reference_id',
      'cod_amount',
    ]);
  });

  it('writes good rows in the order of their references, with those that have none first', () => {
    const rows = ['b', 'é', '', 'a'].map((reference, index) => ({
      ...{ rowNumber: index + 2, repeatOf: null },
      cells: sampleCells(index, { Reference: reference }),
    }));
    const lines = stagedValues(check(rows));
    expect(lines.map((line) => line.external_reference_id)).toEqual(['\\N', 'a', 'b', 'é']);
    // Lists show deliveries by ID, which follows the order of the file.
    expect(
      lines.toSorted((one, other) => (one.id! < other.id! ? -1 : 1)).map((line) => line.row_number),
    ).toEqual(['2', '3', '4', '5']);
  });

  it('keeps the cells of a bad row, storable as JSON and padded to the number of columns', () => {
    const cells = sampleCells(1, { 'Drop City': 'Wi\0en' }).slice(0, 12);
    const [failed] = check([{ rowNumber: 3, repeatOf: null, cells }]).failed;
    expect(failed?.cells).toHaveLength(sampleHeader.length);
    expect(failed?.cells[8]).toBe('Wi\ufffden');
    const bytes = encode([{ rowNumber: 3, repeatOf: null, cells }]);
    const task = {
      bytes,
      plan,
      rules,
      jobId: 'job',
      refusals: [
        { rowNumber: 3, code: 'external_reference_id_already_present' as const },
        { rowNumber: 9, code: 'external_reference_id_already_present' as const },
      ],
    };
    expect(readRefusedRows(task)).toMatchObject([
      { rowNumber: 3, errorCode: 'external_reference_id_already_present', cells: failed?.cells },
    ]);
  });

  it('truncates long cells in a failed row, but keeps them whole in the failed file', () => {
    const long = '😀'.repeat(2000);
    const cells = sampleCells(1, { 'Drop Lat': 'x', Notes: `a${long}` });
    const { failed, report } = check([{ rowNumber: 3, repeatOf: null, cells }]);
    const note = failed[0]!.cells[sampleHeader.indexOf('Notes')]!;
    expect(note).toBe(`a${'😀'.repeat(499)}\ufffd…`); // JSON in PostgreSQL cannot hold a lone surrogate
    expect(new TextDecoder().decode(report.failed)).toContain(long);
  });

  it('accounts for every row, whatever its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '\0',
        '\ud800',
        '1e999',
        '[{"name":"\\u0000","quantity":1}]',
        '[{"name":"\\ud800","quantity":1}]',
        '=1+1',
      ),
    );
    const rows = fc.array(fc.array(fc.tuple(fc.nat(15), cell), { maxLength: 2 }), { maxLength: 10 });
    fc.assert(
      fc.property(rows, (changes) => {
        const canonical = changes.map((edits, index) => {
          const cells = sampleCells(index);
          for (const [column, text] of edits) cells[column] = text;
          return { rowNumber: index + 2, repeatOf: null, cells };
        });
        const result = check(canonical);
        const lines = new TextDecoder().decode(result.good).split('\n').slice(0, -1);
        expect(lines).toHaveLength(result.goodCount);
        for (const line of lines) {
          expect(line.split('\t')).toHaveLength(deliveryColumns.length);
          // A value that jsonb or text columns refuse would fail the whole chunk.
          expect(line).not.toContain('\0');
          expect(line.split('\t').at(-1)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        }
        // The reports written during the check match those built from the rows in the database.
        const succeeded = stagedValues(result).map((line) => ({
          rowNumber: Number(line.row_number),
          deliveryId: line.id!,
        }));
        const outcomes = { succeeded, failed: result.failed };
        expect(result.report).toEqual(
          reportChunk({ bytes: encode(canonical), columns: sampleHeader, outcomes, language: 'en' }),
        );
        const numbers = [
          ...stagedValues(result).map((line) => Number(line.row_number)),
          ...result.failed.map((row) => row.rowNumber),
        ];
        expect(numbers.sort((a, b) => a - b)).toEqual(canonical.map((row) => row.rowNumber));
      }),
      { numRuns: 300 },
    );
  });
});
