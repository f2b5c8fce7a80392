import { expect, test } from 'vitest';
import { correctRow, groupCorrections } from '@/lib/table-files/correct-rows';

const corrections = groupCorrections([
  { row_number: 2, column_index: 3, value: 'd' },
  { row_number: 3, column_index: 1, value: '' },
]);

test('a correction puts its text into the cell, and fills up a row that is too short', () => {
  expect(correctRow({ rowNumber: 2, cells: ['a'] }, corrections)).toEqual({
    ...{ rowNumber: 2, cells: ['a', '', '', 'd'] },
  });
});

test('a row whose last cell is emptied ends before it, as rows of a file do', () => {
  expect(correctRow({ rowNumber: 3, cells: ['a', 'b'] }, corrections).cells).toEqual(['a']);
});

test('a formula without a result is no longer one once its cell is corrected', () => {
  const row = { rowNumber: 2, cells: ['=A1', '', '', '=B1'], hidden: true, uncalculated: [0, 3] };
  expect(correctRow(row, corrections)).toEqual({ ...row, cells: ['=A1', '', '', 'd'], uncalculated: [0] });
  expect(correctRow({ ...row, uncalculated: [3] }, corrections)).not.toHaveProperty('uncalculated');
});

test('a row without corrections is the same object, so files without any cost nothing', () => {
  const row = { rowNumber: 4, cells: ['a'] };
  expect(correctRow(row, corrections)).toBe(row);
  expect(correctRow(row, groupCorrections([]))).toBe(row);
});
