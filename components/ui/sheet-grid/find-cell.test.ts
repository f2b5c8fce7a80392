import { expect, test } from 'vitest';
import { findCell } from '@/components/ui/sheet-grid/find-cell';

const rows = [
  { rowNumber: 2, cells: ['x', 'a'] },
  { rowNumber: 3, cells: ['a', 'b'] },
];
const columns = [
  { index: 0, name: 'A' },
  { index: 1, name: 'B' },
];
const { signal } = new AbortController();
const options = {
  ...{ rows, columns, signal },
  isSought: (row: { cells: readonly string[] }, column: number) => row.cells[column] === 'a',
};

test('goes from cell to cell, and from the last one to the first', async () => {
  const first = await findCell({ ...options, from: null, backwards: false });
  expect(first).toEqual({ row: 0, column: 1 });
  const second = await findCell({ ...options, from: first, backwards: false });
  expect(second).toEqual({ row: 1, column: 0 });
  expect(await findCell({ ...options, from: second, backwards: false })).toEqual(first);
  expect(await findCell({ ...options, from: first, backwards: true })).toEqual(second);
  expect(await findCell({ ...options, from: null, backwards: true })).toEqual(second);
});

test('finds the only cell again, and nothing where there is none', async () => {
  const only = { ...options, isSought: (_: unknown, column: number) => column === 1 && _ === rows[0] };
  expect(await findCell({ ...only, from: { row: 0, column: 1 }, backwards: false })).toEqual({
    row: 0,
    column: 1,
  });
  expect(await findCell({ ...options, isSought: () => false, from: null, backwards: false })).toBeNull();
});
