import { expect, test } from 'vitest';
import { columnLetters, describeFacts } from '@/components/new-import/file-facts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test('a csv tells its charset and delimiter, a workbook its sheet', () => {
  expect(
    describeFacts({ kind: 'csv', charset: 'windows-1252', delimiter: ';' }).map(({ value }) => value),
  ).toEqual(['CSV text', 'Windows-1252', 'Semicolon']);
  expect(
    describeFacts({ kind: 'xlsx', sheetName: 'Stops', sheetNames: ['Stops', 'Old'] }).map(
      ({ value }) => value,
    ),
  ).toEqual(['Excel workbook (.xlsx)', 'Stops (of 2 sheets)']);
});
