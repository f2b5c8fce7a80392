import { expect, test } from 'vitest';
import { offsetOf } from '@/components/ui/sheet-grid/sheet-columns';

const columns = [
  { width: 64, frozen: true },
  { width: 100, frozen: true },
  { width: 300 },
  { width: 300 },
  { width: 300 },
];

test.each([
  ['one that stays', 1, 120, 500, 120],
  ['one that is in sight', 2, 0, 500, 0],
  ['one that is partly in sight', 3, 0, 500, 264],
  ['the last', 4, 0, 500, 564],
  ['the last of a wide sheet', 4, 0, 1100, 0],
  ['one that is in sight already', 3, 300, 600, 300],
  ['one behind those that stay', 2, 200, 600, 0],
])('a sheet is scrolled no farther than it takes to see a column: %s', (_, idx, offset, width, wanted) => {
  expect(offsetOf(idx, columns, { offset, width })).toBe(wanted);
});
