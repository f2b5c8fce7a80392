import { expect, test } from 'vitest';
import { rowsIn } from '@/lib/shaping/row-ranges';

test('rows of ranges: from the first number, up to the second', () => {
  const reads = rowsIn([
    [2, 4],
    [9, 10],
    [20, null],
  ]);
  const rows = [1, 2, 3, 4, 8, 9, 10, 19, 20, 5_000];
  expect(rows.filter(reads)).toEqual([2, 3, 9, 20, 5_000]);
  expect(rows.filter(rowsIn([[null, null]]))).toEqual(rows);
  expect(rows.filter(rowsIn([]))).toEqual([]);
});
