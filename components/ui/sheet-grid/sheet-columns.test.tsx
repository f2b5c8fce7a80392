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
  ['one that stays', 1, 500, 0],
  ['one that is in sight', 2, 500, 0],
  ['one that is partly in sight', 3, 500, 264],
  ['the last', 4, 500, 564],
  ['the last of a wide sheet', 4, 1100, 0],
])('a sheet is scrolled no farther than it takes to see a column: %s', (_, idx, viewWidth, offset) => {
  expect(offsetOf(idx, columns, viewWidth)).toBe(offset);
});
