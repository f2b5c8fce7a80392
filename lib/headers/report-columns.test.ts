import { expect, it } from 'vitest';
import {
  failedColumns,
  ownColumnCount,
  skippedColumns,
  unprocessedColumns,
} from '@/lib/headers/report-columns';
import { compileRules } from '@/lib/shaping/compile-rules';
import { findDrift } from '@/lib/shaping/match-profile';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';

const rules = profileRulesSchema.parse({ fields: { delivery_city: { column: 'City' } }, extra: 'all' });

it('tells the columns that an earlier import added from those of the sender', () => {
  expect(ownColumnCount(['City', 'Colour', ...failedColumns])).toBe(2);
  expect(ownColumnCount(['City', ...skippedColumns])).toBe(1);
  expect(ownColumnCount(['City', ...unprocessedColumns])).toBe(1);
  expect(ownColumnCount(['City', 'row_number'])).toBe(2);
  expect(ownColumnCount(['City', 'row_number', 'error_code'])).toBe(3);
});

it('keeps none of them with a delivery, and does not call them new', () => {
  const names = ['City', 'Colour', ...failedColumns];
  expect(compileRules(rules, names).extraColumns).toEqual([{ name: 'Colour', column: 1 }]);
  expect(findDrift(names, rules, ['City', 'Colour']).added).toEqual([]);
});
