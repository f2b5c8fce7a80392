import { expect, it } from 'vitest';
import { referenceData } from '@/lib/fields/reference-data';
import { OrderChecker } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';
import { placeBookOf } from '@/lib/shaping/place-book';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

const branch = {
  ...{ code: 'F001', postcode: null },
  ...{ full_address: 'Kettwiger Str. 35', city: 'Wien', country: 'AT', latitude: '48.2', longitude: '16.36' },
};
const columns = [...sampleHeader, 'Branch'];
const rules = compileRules(
  profileRulesSchema.parse({
    ...rulesOfMappings(sampleMappings),
    places: { delivery: { column: 'Branch' } },
  }),
  columns,
);

function warningsOf(cells: Parameters<typeof sampleCells>[1]) {
  const places = { book: placeBookOf([branch]), defaultPickup: null };
  const checker = new OrderChecker(rules, { reference: referenceData(), columnCount: null, places });
  const row = { rowNumber: 2, cells: [...sampleCells(0, cells), 'F001'], repeatOf: null };
  return checker.check([row]).order?.warnings;
}

const blankPoint = { 'Drop Lat': '', 'Drop Lng': '' };

it('warns where a code gives its point to another address', () => {
  expect(warningsOf({ ...blankPoint, 'Drop Address': 'Frankenstr. 300' })).toEqual([
    {
      field: 'delivery_latitude',
      code: 'coordinates_of_other_address',
      params: { place: 'F001', expected: 'Kettwiger Str. 35', value: 'Frankenstr. 300' },
    },
  ]);
});

it('does not where the address is the place’s, or blank, or has a point of its own', () => {
  expect(warningsOf({ ...blankPoint, 'Drop Address': 'KETTWIGER STR. 35' })).toEqual([]);
  expect(warningsOf({ ...blankPoint, 'Drop Address': '' })).toEqual([]);
  expect(warningsOf({ 'Drop Address': 'Frankenstr. 300' })).toEqual([]);
});
