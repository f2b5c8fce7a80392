import { expect, test } from 'vitest';
import { countValues } from '@/components/new-import/reading/count-values';
import { openTable } from '@/lib/table-files/read-table';
import { testLimits } from '@/lib/testing/read-rows';

const open = (lines: readonly string[]) => openTable(new Blob([lines.join('\n')]), testLimits);

test('the values of a column are counted below the header, the most frequent first', async () => {
  const table = await open(['Title', 'Ref;Status', '1;paid', '2; PAID ', '3', '4;draft', '5;="paid"']);
  expect(await countValues(table, 1, 2, () => false)).toEqual({
    column: 1,
    values: [
      { text: 'paid', count: 3 },
      { text: '', count: 1 },
      { text: 'draft', count: 1 },
    ],
    hasMore: false,
  });
});

test('a column with a value a row is listed in part', async () => {
  const table = await open(['Ref;X', ...Array.from({ length: 6000 }, (_, index) => `R${index};x`)]);
  const counted = await countValues(table, 0, 1, () => false);
  expect(counted).toMatchObject({ values: { length: 30 }, hasMore: true });
});

test('a count that is no longer wanted ends', async () => {
  expect(await countValues(await open(['Ref', '1']), 0, 1, () => true)).toBeNull();
});
