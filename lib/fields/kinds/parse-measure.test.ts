import { expect, test } from 'vitest';
import { parseWeight } from '@/lib/fields/kinds/parse-measure';

test.each([
  ['86,400', 86.4],
  ['1.226,000', 1226],
  ['1,226.5 kg', 1226.5],
  ['1 226,5', 1226.5],
  ['12.5', 12.5],
])('the weight %s, with or without thousands', (text, kilograms) => {
  expect(parseWeight(text, 'kg')).toBe(kilograms);
});

test.each(['1.2.3', '5,000-', 'heavy'])('no weight: %s', (text) => {
  expect(parseWeight(text, 'kg')).toBeUndefined();
});
