import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_ROWS, resolveHeader } from '@/lib/headers/resolve-header';
import { logicalFields, type LogicalField } from '@/lib/fields/order-fields';
import { planFile } from '@/lib/import-files/plan-file';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { readRows, testLimits } from '@/lib/testing/read-rows';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

/**
 * Asserts that, for each of the first header rows, the import reads exactly the columns that the wizard
 * offers.
 */
async function expectAgreement(blob: Blob) {
  const all = await readRows(blob);
  const firstRows = all.slice(0, FIRST_ROWS);
  for (const [index, { rowNumber }] of firstRows.slice(0, 4).entries()) {
    if (index === all.length - 1) continue; // no row below it
    const { header, problem } = resolveHeader(firstRows, { rowNumber });
    if (problem) throw problem;
    for (let from = 0; from < header.names.length; from += logicalFields.length) {
      const names = header.names.slice(from, from + logicalFields.length);
      const fieldOf = (column: number) => logicalFields[column - from] as LogicalField;
      const mappings = Object.fromEntries(names.map((name, at) => [name, fieldOf(from + at)]));
      const write = () => undefined;
      const plan = await planFile({
        blob,
        rules: rulesOfMappings(mappings),
        headerRowNumber: rowNumber,
        chunkRows: 1000,
        limits: testLimits,
        write,
      });
      expect(plan.header_row_number).toBe(rowNumber);
      expect(plan.column_names.slice(0, header.names.length)).toEqual(header.names);
      expect(plan.row_count).toBe(all.length - index - 1);
      expect(plan.mapped).toEqual(Object.fromEntries(names.map((_, at) => [fieldOf(from + at), from + at])));
    }
  }
}

const samples = await readdir('public/samples');

test.each(samples)('%s: the import accepts what the wizard offers', async (name) => {
  await expectAgreement(new Blob([await readFile(`public/samples/${name}`)]));
});

test('a phone in a column beyond the last header is offered by its position, and imported from there', async () => {
  const blob = new Blob(['a;b\n1;2;+49301\n3;4;+49302\n']);
  const { header } = resolveHeader(await readRows(blob), { rowNumber: 1 });
  expect(header?.names).toEqual(['a', 'b', 'Column 3']);
  await expectAgreement(blob);
});

test('empty cells beyond the last header are not a column: neither offered nor suggested', async () => {
  const blob = new Blob(['a;b;;\n1;2;;\n3;4;;\n']);
  const { header } = resolveHeader(await readRows(blob), { rowNumber: 1 });
  expect(header?.names).toEqual(['a', 'b']);
  await expectAgreement(blob);
});

test('a template that repeats its header below an example', () =>
  expectAgreement(new Blob(['Name,Ref\nExample,X\nName,Ref\nAnn,A\n'])));

test('wizard and import agree on any file: titles, blank rows, repeated, empty and escaped names', () => {
  const cell = fc.constantFrom('', 'Name', 'Name (2)', 'Column 3', "'=x", "''=x", '\u200eRef ', '7');
  const row = fc.array(cell, { minLength: 1, maxLength: 5 });
  return fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 8 }), (cells) =>
      expectAgreement(new Blob([cells.map((one) => csvRecord(one)).join('\n')])),
    ),
    { numRuns: 40 },
  );
});
