import { expect, test } from 'vitest';
import { namedColumns } from '@/lib/shaping/compile-rules';
import { dropColumns } from '@/lib/shaping/drop-columns';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';

const rules = profileRulesSchema.parse({
  fields: {
    delivery_city: { column: 'a', part: 'city' },
    delivery_full_address: { columns: ['b', 'c', 'd'] },
    delivery_country: { constant: 'DE' },
  },
  places: { pickup: { column: 'e' }, delivery: { code: 'X' } },
  order_columns: ['f', 'g'],
  packages: { sets: [{ quantity: 'h', weight: 'i' }, { quantity: 'j' }] },
  skip: { totals: true, values: [{ column: 'k', values: ['x'] }] },
  extra: ['l', 'm'],
});
const columns = namedColumns(rules);

test.each(columns)('nothing reads column %s any more, and everything else stays', (gone) => {
  const dropped = dropColumns(rules, (name) => name === gone);
  expect(namedColumns(dropped)).toEqual(columns.filter((name) => name !== gone));
  expect(profileRulesSchema.parse(dropped)).toEqual(dropped);
});

test('joined columns of which one is left are that column', () => {
  const { fields } = dropColumns(rules, (name) => name === 'b' || name === 'd');
  expect(fields.delivery_full_address).toEqual({ column: 'c' });
});

test('without its columns nothing is left but what needs none', () => {
  const dropped = dropColumns(rules, () => true);
  expect(dropped).toEqual(
    profileRulesSchema.parse({
      fields: { delivery_country: { constant: 'DE' } },
      places: { delivery: { code: 'X' } },
      skip: { totals: true, values: [] },
      extra: [],
    }),
  );
});
