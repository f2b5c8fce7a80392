import { expect, test } from 'vitest';
import { namedColumns } from '@/lib/shaping/compile-rules';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { renameColumns } from '@/lib/shaping/rename-columns';

test('every column that rules read can have another name, wherever they read it', () => {
  const rules = profileRulesSchema.parse({
    fields: { delivery_city: { column: 'a', part: 'city' }, delivery_full_address: { columns: ['b', 'c'] } },
    places: { pickup: { column: 'd' } },
    order_columns: ['e'],
    packages: { sets: [{ quantity: 'f' }] },
    skip: { values: [{ column: 'g', values: ['x'] }] },
    extra: ['h'],
  });
  const renamed = renameColumns(rules, (name) => `${name}2`);
  expect(namedColumns(renamed)).toEqual(namedColumns(rules).map((name) => `${name}2`));
  expect(namedColumns(rules)).toHaveLength(8);
  expect(profileRulesSchema.parse(renamed)).toEqual(renamed);
});
