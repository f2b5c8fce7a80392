import { expect, test } from 'vitest';
import { refuseFile } from '@/components/new-import/reading/refuse-file';

const maxFileBytes = 50 * 1024 * 1024;

test.each(['a.csv', 'A.XLSX', 'week.12.xls', 'amazon.txt', 'B.TSV'])('%s is accepted', (name) => {
  expect(refuseFile({ name, size: maxFileBytes }, maxFileBytes)).toBeNull();
});

test.each([
  ['orders.pdf', 10, '.pdf'],
  ['orders', 10, 'without an extension'],
  ['orders.csv', 0, 'empty'],
  ['orders.csv', maxFileBytes + 1, 'the limit is 50 MiB'],
])('%s of %i bytes is rejected with a reason', (name, size, words) => {
  expect(refuseFile({ name, size }, maxFileBytes)).toContain(words);
});
