import { expect, test } from 'vitest';
import { describeFile } from '@/components/domain/describe-file';

test('a CSV shows its charset and delimiter, a workbook its sheet', () => {
  expect(
    describeFile({ kind: 'csv', charset: 'windows-1252', delimiter: ';' }).map(({ value }) => value),
  ).toEqual(['CSV text', 'Windows-1252', 'Semicolon']);
  expect(
    describeFile({ kind: 'xlsx', sheetName: 'Stops', sheetNames: ['Stops', 'Old'] }).map(
      ({ value }) => value,
    ),
  ).toEqual(['Excel workbook (.xlsx)', 'Stops (of 2 sheets)']);
});
