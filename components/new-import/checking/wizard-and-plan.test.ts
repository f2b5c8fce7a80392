import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRows } from '@/components/new-import/checking/check-rows';
import { beginMapping } from '@/components/new-import/mapping/mapping-state';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { withReplacement } from '@/components/new-import/rules/change-replacements';
import { withSkipRule } from '@/components/new-import/rules/change-skip-rules';
import { type FurtherRules, joinRules, noFurtherRules } from '@/components/new-import/rules/rules-state';
import { createReferenceData } from '@/lib/fields/reference-data';
import { checkChunk } from '@/lib/import-files/check-chunk';
import { openTable } from '@/lib/table-files/read-table';
import type { Correction } from '@/lib/table-files/correct-rows';
import { FIRST_ROWS, resolveHeader } from '@/lib/headers/resolve-header';
import { logicalFields, type LogicalField } from '@/lib/fields/order-fields';
import { planFile } from '@/lib/import-files/plan-file';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { readRows, testLimits } from '@/lib/testing/read-rows';
import { type ProfileRules, rulesOfMappings } from '@/lib/shaping/profile-schema';

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

/** The rules of a box that is filled in full: places by code, replacements, rows left out, several order columns and packages. */
const further: FurtherRules = {
  ...noFurtherRules,
  sources: {
    delivery_latitude: { column: 'GPS', part: 'latitude' },
    delivery_longitude: { column: 'GPS', part: 'longitude' },
    delivery_full_address: { columns: ['Street', 'No', 'Stair', 'Door'], separator: ' ' },
    delivery_city: { column: 'Town', part: { after: '/' } },
  },
  places: { pickup: { column: 'Depot' } },
  replacements: withReplacement(
    withReplacement({}, { field: 'delivery_country', from: 'Deutchland', to: 'DE' }),
    { field: 'delivery_contact_name', from: 'n/n', to: '' },
  ),
  skip: withSkipRule({ totals: true }, { column: 'Status', values: ['cancelled', ''] }),
  orderColumns: ['Order', 'Day'],
  packages: {
    sets: [{ name: 'Item', quantity: 'Qty' }, { name: 'Item 2' }],
    ...{ weight_unit: 'kg', length_unit: 'cm', default_name: 'Package' },
  },
  extra: ['Note'],
};

const mapping = beginMapping(
  [
    ...['Depot', 'Order', 'Day', 'Street', 'No', 'Stair', 'Door', 'Town', 'GPS', 'Country', 'Name', 'Phone'],
    ...['Item', 'Qty', 'Item 2', 'Status', 'Note'],
  ],
  [],
  new Map([
    ['Country', 'delivery_country'],
    ['Name', 'delivery_contact_name'],
    ['Phone', 'delivery_contact_phone'],
  ]),
);

const essen = {
  ...{ code: 'DEPOT-ESSEN', full_address: 'Musterweg 5', postcode: null, city: 'Essen', country: 'DE' },
  ...{ latitude: '51.4556', longitude: '7.01' },
};

/** What the wizard's check counts. */
async function countInWizard(blob: Blob, rules: ProfileRules, corrections: Correction[] = []) {
  const columns = mapping.map(({ name }) => name);
  const results: CheckResult[] = [];
  const header = { rowNumber: 1, columns, names: columns };
  const places = { named: [essen], default_pickup: null };
  await checkRows(
    await openTable(blob, testLimits),
    { type: 'check', checkId: 1, header, rules, places, corrections, today: '2026-03-02' },
    {
      isStale: () => false,
      fetchCities: () => Promise.resolve(null),
      report: (result) => results.push(result),
    },
  );
  const { rows, good, bad, orders, skipped, warnings } = results.at(-1)!;
  const sum = (counts: object) =>
    Object.values(counts as Record<string, number>).reduce((total, count) => total + count, 0);
  return { rows, good, bad, orders, skipped: sum(skipped), warnings: sum(warnings) };
}

/** What the import's own steps make of the file. */
async function countInImport(blob: Blob, rules: ProfileRules, corrections: Correction[] = []) {
  let spooled = new Uint8Array();
  let canonical = new Uint8Array();
  const join = (one: Uint8Array, other: Uint8Array) => Uint8Array.from([...one, ...other]);
  const plan = await planFile({
    ...{ blob, rules, corrections, headerRowNumber: 1, chunkRows: 1000, limits: testLimits },
    spool: {
      append: (bytes) => Promise.resolve(void (spooled = join(spooled, bytes))),
      read: (start, end) => Promise.resolve(spooled.slice(start, end)),
    },
    write: (bytes) => void (canonical = join(canonical, bytes)),
  });
  const id = '0192f0c1-7a00-7000-8000-000000000001';
  const checked = checkChunk(
    {
      ...{ bytes: canonical, plan, rules, today: '2026-03-02', language: 'en' },
      places: { named: [essen], default_pickup: null },
      constants: {
        ...{ tenantId: id, customerId: id, deliveryServiceId: id, deliveryTypeId: id },
        ...{ bulkOrderCreationId: id, payerType: 'sender', paymentMethod: 'wallet' },
      },
    },
    createReferenceData(),
  );
  return {
    rows: plan.row_count,
    good: checked.goodRowCount,
    bad: checked.failed.length,
    orders: checked.goodCount,
    skipped: checked.skippedRowCount,
    warnings: checked.warningCount,
  };
}

const text = (...texts: string[]) => fc.constantFrom(...texts);
const row = fc
  .tuple(
    text('DEPOT-ESSEN', 'depot-essen', 'X', ''),
    ...[text('1', '2', ''), text('Mo', 'Tu', '')],
    ...[text('Weg', ''), text('1', ''), text('', 'A'), text('', '3')],
    ...[text('DE/Essen', 'Essen'), text('51.45, 7.01', '51.45', "N 51° 27.1', E 7° 0.5'")],
    ...[text('Deutchland', 'DE', 'Narnia'), text('Ann', 'N/N'), text('+4920112345678', '1')],
    ...[text('Box', ''), text('2', '', 'x'), text('Bag', '')],
    ...[text('paid', 'Cancelled', ''), text('x', 'Total')],
  )
  .map((cells) => cells);

test('corrected cells count in wizard and import as if the file said so', async () => {
  const rules = joinRules(mapping, further);
  const fileOf = (rows: string[][]) =>
    new Blob([[mapping.map(({ name }) => name), ...rows].map((one) => csvRecord(one)).join('\n')]);
  const pair = fc.tuple(row, row, fc.array(fc.nat(mapping.length - 1), { maxLength: 4 }));
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 8 }), async (pairs) => {
      const rows = pairs.map(([cells]) => [...cells]);
      const corrections: Correction[] = [];
      const mended = pairs.map(([cells, others, columns], index) => {
        const own = [...cells];
        for (const column_index of new Set(columns)) {
          own[column_index] = others[column_index] ?? '';
          corrections.push({ row_number: index + 2, column_index, value: own[column_index] });
        }
        return own;
      });
      const expected = await countInImport(fileOf(mended), rules);
      expect(await countInImport(fileOf(rows), rules, corrections)).toEqual(expected);
      expect(await countInWizard(fileOf(rows), rules, corrections)).toEqual(expected);
      if (JSON.stringify(await countInImport(fileOf(rows), rules)) !== JSON.stringify(expected)) changed += 1;
    }),
    { numRuns: 40 },
  );
  expect(changed).toBeGreaterThan(0);
});

test('wizard and import count alike by all rules that the wizard can set', async () => {
  const rules = joinRules(mapping, further);
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const blob = new Blob([
        [mapping.map(({ name }) => name), ...rows].map((one) => csvRecord(one)).join('\n'),
      ]);
      const counted = await countInWizard(blob, rules);
      expect(counted).toEqual(await countInImport(blob, rules));
      for (const [name, count] of Object.entries(counted)) if (count > 0) seen.add(name);
    }),
    { numRuns: 60 },
  );
  // Rows of each kind have been among them.
  expect([...seen]).toEqual(expect.arrayContaining(['rows', 'bad', 'skipped']));
});

test('wizard and import agree on a file that each rule has a part in', async () => {
  const rows = [
    [
      'DEPOT-ESSEN',
      '1',
      'Mo',
      'Weg',
      '1',
      'A',
      '3',
      'DE/Essen',
      '51.45, 7.01',
      'Deutchland',
      'Ann',
      '+4920112345678',
    ],
    ['depot-essen', '1', 'Mo', '', '', '', '', '', '', '', '', ''],
    ['DEPOT-ESSEN', '1', 'Tu', 'Weg', '1', '', '', 'DE/Essen', '51.45, 7.01', 'DE', 'Ann', '+4920112345678'],
    ['DEPOT-ESSEN', '2', 'Mo', 'Weg', '1', '', '', 'DE/Essen', '51.45, 7.01', 'DE', 'N/N', '+4920112345678'],
    ['DEPOT-ESSEN', '3', 'Mo', 'Weg', '1', '', '', 'DE/Essen', '51.45, 7.01', 'DE', 'Ann', '+4920112345678'],
  ];
  const ends = [
    ...rows.slice(1).map(() => ['Box', '2', 'Bag', 'paid', '']),
    ['Box', '', '', 'CANCELLED', ''],
  ];
  const cells = rows.map((one, index) => [...one, ...ends[index]!]);
  const blob = new Blob([
    [mapping.map(({ name }) => name), ...cells].map((one) => csvRecord(one)).join('\n'),
  ]);
  const rules = joinRules(mapping, further);
  const counted = await countInWizard(blob, rules);
  expect(counted).toEqual({ rows: 5, good: 3, bad: 1, orders: 2, skipped: 1, warnings: 0 });
  expect(await countInImport(blob, rules)).toEqual(counted);
});
