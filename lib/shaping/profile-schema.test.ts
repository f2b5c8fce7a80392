import { expect, test } from 'vitest';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';

test('rules that were stored without a word about coordinates read them in all ways that need no choice', () => {
  const inAllWays = {
    notations: true,
    manual: true,
    earlier_deliveries: true,
    geocode: false,
    city_centre: false,
  };
  expect(profileRulesSchema.parse({ fields: {} }).coordinates).toEqual(inAllWays);
  expect(profileRulesSchema.parse({ fields: {}, coordinates: {} }).coordinates).toEqual(inAllWays);
  expect(
    profileRulesSchema.parse({ fields: {}, coordinates: { notations: false, city_centre: true } })
      .coordinates,
  ).toEqual({ ...inAllWays, notations: false, city_centre: true });
});

test('the rules of mappings alone read decimal degrees and nothing else', () => {
  expect(Object.values(rulesOfMappings({}).coordinates)).not.toContain(true);
});
