import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { refuseFile } from '@/components/new-import/reading/refuse-file';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: localeOf.en, messages: en, namespace: 'newImport.refuseFile' });
const formats = { bytes: (bytes: number) => `${bytes / 1024 / 1024} MiB` };
const maxFileBytes = 50 * 1024 * 1024;
const refusalOf = (name: string, size: number) => refuseFile({ name, size }, maxFileBytes, t, formats);

test.each(['a.csv', 'A.XLSX', 'week.12.xls', 'amazon.txt', 'B.TSV'])('%s is accepted', (name) => {
  expect(refusalOf(name, maxFileBytes)).toBeNull();
});

test.each([
  ['orders.pdf', 10, '.pdf'],
  ['orders', 10, 'without an extension'],
  ['orders.csv', 0, 'empty'],
  ['orders.csv', maxFileBytes + 1, 'the limit is 50 MiB'],
])('%s of %i bytes is rejected with a reason', (name, size, words) => {
  expect(refusalOf(name, size)).toContain(words);
});
