import { expect, it } from 'vitest';
import { referenceData } from '@/lib/fields/reference-data';
import { OrderChecker } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

it('warns of a reference that is a date, and makes the delivery', () => {
  const checker = new OrderChecker(compileRules(rulesOfMappings(sampleMappings), sampleHeader), {
    reference: referenceData(),
    columnCount: null,
  });
  const warningsOf = (Reference: string) =>
    checker.check([{ rowNumber: 2, cells: sampleCells(0, { Reference }), repeatOf: null }]).order?.warnings;
  expect(warningsOf('2026-03-05')).toEqual([
    { field: 'external_reference_id', code: 'reference_is_date', params: { value: '2026-03-05' } },
  ]);
  expect(warningsOf('2026-0305')).toEqual([]);
  expect(warningsOf('')).toEqual([]);
});
