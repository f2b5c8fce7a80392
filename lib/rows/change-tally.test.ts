import { expect, it } from 'vitest';
import { referenceData } from '@/lib/fields/reference-data';
import { ChangeTally } from '@/lib/rows/change-tally';
import { OrderChecker } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

const columns = [...sampleHeader, 'Kilos', 'Length'];
const rules = compileRules(
  profileRulesSchema.parse({
    ...rulesOfMappings(sampleMappings),
    order_columns: ['Reference'],
    packages: { sets: [{ weight: 'Kilos', length: 'Length' }] },
  }),
  columns,
);

/** What is told of the measures of one order's rows. */
function toldOf(...rows: [kilos: string, length: string][]) {
  const checker = new OrderChecker(rules, { reference: referenceData(), columnCount: null });
  const checked = rows.map((measures, index) => ({
    rowNumber: index + 2,
    cells: [...sampleCells(0, { Reference: 'A-1' }), ...measures],
    repeatOf: null,
  }));
  const { order } = checker.check(checked);
  const tally = new ChangeTally(rules);
  tally.take(2, checked[0]!.cells, order!);
  return tally.changes().filter(({ field }) => field === 'package_items');
}

it('tells of measures whose mark may part thousands, in every row of an order', () => {
  expect(toldOf(['1,200 kg', '1.500'], ['2,5', '40'], ['12,000', ''])).toEqual([
    {
      field: 'package_items',
      kind: 'number',
      count: 3,
      examples: [
        { row_number: 2, from: '1,200 kg', to: '1.2 kg' },
        { row_number: 2, from: '1.500', to: '1.5 cm' },
        { row_number: 4, from: '12,000', to: '12 kg' },
      ],
    },
  ]);
});

it('says nothing of measures that can be read in one way', () => {
  expect(toldOf(['2,5 kg', '40.25'], ['1.226,000', '0,500'], ['1200', '12,0000'])).toEqual([]);
});

it('tells of coordinates that were swapped back', () => {
  const swapping = compileRules(
    profileRulesSchema.parse({ ...rulesOfMappings(sampleMappings), coordinates: { swap_back: true } }),
    sampleHeader,
  );
  const checker = new OrderChecker(swapping, { reference: referenceData(), columnCount: null });
  const cells = sampleCells(0, { 'Drop Lat': '16.36', 'Drop Lng': '48.2' });
  const { order } = checker.check([{ rowNumber: 2, cells, repeatOf: null }]);
  expect(order?.origins.delivery.source).toBe('swapped');
  const tally = new ChangeTally(swapping);
  tally.take(2, cells, order!);
  expect(tally.changes().filter(({ kind }) => kind === 'coordinates')).toMatchObject([
    { field: 'delivery_latitude', examples: [{ from: '16.36', to: '48.2' }] },
    { field: 'delivery_longitude', examples: [{ from: '48.2', to: '16.36' }] },
  ]);
});
