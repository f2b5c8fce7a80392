import { expect, it } from 'vitest';
import { addUpChanges, type RowChange } from '@/lib/fields/row-change';

const change = (from: number, count: number, examples: number): RowChange => ({
  field: 'cod_amount',
  kind: 'number',
  count,
  examples: Array.from({ length: examples }, (_, index) => ({
    row_number: from + index,
    from: `${from + index},5`,
    to: `${from + index}.50`,
  })),
});

it('adds up the counts of all parts, and keeps the first examples of the file', () => {
  const parts = [[change(2, 2, 2)], [change(100, 5, 3)], [change(200, 1, 1)]];
  const before = structuredClone(parts);
  const [sum, ...others] = addUpChanges(parts);
  expect(others).toEqual([]);
  expect(sum).toMatchObject({ count: 8 });
  expect(sum?.examples.map(({ row_number: row }) => row)).toEqual([2, 3, 100]);
  expect(parts).toEqual(before);
});

it('sorts by field, then by count', () => {
  const country: RowChange = { field: 'delivery_country', kind: 'country', count: 1, examples: [] };
  const trimmed: RowChange = { ...country, kind: 'trimmed', count: 9 };
  expect(addUpChanges([[change(2, 50, 1), country, trimmed]])).toMatchObject([
    { kind: 'trimmed' },
    { kind: 'country' },
    { kind: 'number' },
  ]);
});
