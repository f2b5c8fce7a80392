import { expect, test } from 'vitest';
import { checkRows } from '@/components/new-import/checking/check-rows';
import type { FetchCities } from '@/components/new-import/checking/load-cities';
import { checkInWizard } from '@/components/testing/check-in-wizard';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { openTable } from '@/lib/table-files/read-table';
import { testLimits } from '@/lib/testing/read-rows';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';

const noCities: FetchCities = () => Promise.resolve(null);

type Rows = Parameters<typeof csvOf>[0];

async function check(rows: Rows, mapped: readonly string[] = sampleHeader, fetchCities = noCities) {
  const table = await openTable(new Blob([csvOf(rows)]), testLimits);
  const mappings = Object.fromEntries(
    Object.entries(sampleMappings).filter(([name]) => mapped.includes(name)),
  );
  const header = { rowNumber: 1, columns: sampleHeader, names: sampleHeader };
  const results: CheckResult[] = [];
  await checkRows(
    table,
    {
      type: 'check',
      checkId: 7,
      header,
      rules: rulesOfMappings(mappings),
      places: null,
      today: '2026-03-02',
    },
    { isStale: () => false, fetchCities, report: (result) => results.push(result) },
  );
  return results.at(-1)!;
}

test('returns the references of the good rows, as an import stores them, and their rows', async () => {
  const result = await check([
    { Reference: '\u200f R-1 ' },
    { Reference: 'R-2', 'Recipient Name': '' }, // bad: it makes no delivery
    { Reference: '' },
    { Reference: 'R-1' }, // repeated: it fails whatever the database contains
    { Reference: "'=R-3" }, // the failed file's guard against formulas
  ]);
  expect(result).toMatchObject({ checkId: 7, rows: 5, good: 3, bad: 2, done: true });
  expect(result.references).toEqual(['R-1', '=R-3']);
  expect([...result.referenceRows]).toEqual([2, 6]);
  // A row that fails is known by its reference, or by whom it is for.
  expect(result.samples.map(({ called }) => called.split(' · ')[0])).toEqual([
    'R-1',
    'R-2',
    'Jürgen "JJ" 2',
    'R-1',
    '=R-3',
  ]);
});

test('without a reference column there is nothing to look up', async () => {
  const { good, references } = await check(
    [{ Reference: 'R-1' }],
    sampleHeader.filter((name) => name !== 'Reference'),
  );
  expect({ good, references }).toEqual({ good: 1, references: [] });
});

test('rows are filled from the places that they name, as in the import', async () => {
  const depot = {
    ...{ code: 'DEPOT-ESSEN', full_address: 'Musterweg 5', postcode: null, city: 'Essen', country: 'DE' },
    ...{ latitude: '51.4556', longitude: '7.01' },
  };
  const names = ['Depot', 'Name', 'Branch'];
  const table = await openTable(
    new Blob([`${names.join(',')}\ndepot-essen,Ada,DEPOT-ESSEN\nnowhere,Bo,DEPOT-ESSEN\n,Cy,DEPOT-ESSEN\n`]),
    testLimits,
  );
  const rules = profileRulesSchema.parse({
    fields: {
      delivery_contact_name: { column: 'Name' },
      delivery_contact_phone: { constant: '+49 171 3920001' },
    },
    places: { pickup: { column: 'Depot' }, delivery: { column: 'Branch' } },
  });
  const header = { rowNumber: 1, columns: names, names };
  const check = async (defaultPickup: typeof depot | null) => {
    const results: CheckResult[] = [];
    const places = { named: [depot], default_pickup: defaultPickup };
    await checkRows(
      table,
      { type: 'check', checkId: 8, header, rules, places, today: '2026-03-02' },
      { isStale: () => false, fetchCities: noCities, report: (result) => results.push(result) },
    );
    return results.at(-1)!;
  };
  const { good, breaches, samples } = await check(null);
  expect(good).toBe(1);
  expect(samples[0]?.draft).toMatchObject({ pickup_city: 'Essen', delivery_latitude: '51.4556' });
  expect(breaches).toMatchObject([
    { field: 'pickup_full_address', code: 'unknown_place', firstRowNumber: 3 },
    { field: 'pickup_full_address', code: 'required_field_missing', firstRowNumber: 4 },
  ]);
  expect((await check(depot)).good).toBe(2);
});

test('a later row of an order is offered as no sum, though it has only a number and an article', async () => {
  const blank = Object.fromEntries(sampleHeader.map((name) => [name, '']));
  const rules = profileRulesSchema.parse({
    ...rulesOfMappings(sampleMappings),
    order_columns: ['Reference'],
  });
  const line = (Reference: string, Notes: string) => ({ ...blank, Reference, Notes });
  const file = new Blob([csvOf([{ Reference: 'A-1' }, line('A-1', 'Total Care'), line('Total', '2')])]);
  const { seen } = await checkInWizard(file, { columns: sampleHeader, rules });
  expect(seen.totals).toEqual({ count: 1, firstRowNumber: 4 });
});
