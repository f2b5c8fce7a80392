import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { describeFile } from '@/components/domain/describe-file';
import { makeNames } from '@/components/domain/names';
import { en } from '@/lib/messages/catalogues/en';
import { speak } from '@/lib/messages/catalogues/speak';

const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'domain' });
const valuesOf = (file: Parameters<typeof describeFile>[0]) =>
  describeFile(file, t, makeNames(t, speak('en'))).map(({ value }) => value);

test('a CSV shows its charset and delimiter, a workbook its sheet', () => {
  expect(valuesOf({ kind: 'csv', charset: 'windows-1252', delimiter: ';' })).toEqual([
    'CSV text',
    'Windows-1252',
    'Semicolon',
  ]);
  expect(valuesOf({ kind: 'xlsx', sheetName: 'Stops', sheetNames: ['Stops', 'Old'] })).toEqual([
    'Excel workbook (.xlsx)',
    'Stops (of 2 sheets)',
  ]);
});
