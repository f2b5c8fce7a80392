import { expect, test } from 'vitest';
import { describeSource } from '@/components/domain/describe-source';

test.each([
  [1, 'the first of the texts in “Address” between “,”'],
  [-1, 'the last of the texts in “Address” between “,”'],
  [-3, 'the third from the end of the texts in “Address” between “,”'],
  [9, 'the 9th of the texts in “Address” between “,”'],
])('says which of several texts a field takes: %i', (piece, words) => {
  expect(describeSource({ column: 'Address', part: { piece, separator: ',' } })).toBe(words);
});
