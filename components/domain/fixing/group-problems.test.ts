import { expect, test } from 'vitest';
import { type FixableRow, groupProblems } from '@/components/domain/fixing/group-problems';
import { markCells } from '@/components/domain/fixing/mark-cells';

const columns: Record<string, number[]> = {
  delivery_country: [0],
  delivery_contact_phone: [1],
  delivery_full_address: [2, 3],
  external_reference_id: [4],
};
const columnsOf = (field: string) => columns[field] ?? [];
const problem = (field: string, code: string) => ({ field, code, message: `${field}: ${code}` });
const row = (rowNumber: number, cells: string[], ...problems: FixableRow['problems']): FixableRow => ({
  ...{ rowNumber, cells, problems },
});
const unknown = problem('delivery_country', 'unknown_country');
const rows = [
  row(2, ['Austira', 'x'], unknown, problem('delivery_contact_phone', 'invalid_phone')),
  row(3, ['AUSTIRA ', '1'], unknown),
  row(4, ['Absurdia', '1'], unknown),
  row(5, ['Austira', '1', '', ''], unknown, problem('delivery_full_address', 'text_too_long')),
  row(6, ['AT', '1'], problem('external_reference_id', 'duplicate_external_reference_id')),
  // The spreadsheet has shortened two references to the same text.
  row(8, ['AT', '1', '', '', '3.4E+17'], problem('external_reference_id', 'shortened_number')),
  row(9, ['AT', '1', '', '', '3.4E+17'], problem('external_reference_id', 'shortened_number')),
  { ...row(7, ['Austira', '1'], unknown), takenBy: 'another import' },
];

const { signal } = new AbortController();

test('the same value with the same problem is one group, in any case, the most frequent first', async () => {
  const groups = (await groupProblems({ rows, columnsOf, isOpen: () => true, signal }))!;
  expect(groups.map(({ text, rowNumbers }) => [text, rowNumbers])).toEqual([
    ['Austira', [2, 3, 5]],
    ['x', [2]],
    ['Absurdia', [4]],
  ]);
  expect(groups[0]).toMatchObject({ column: 0, field: 'delivery_country', code: 'unknown_country' });
});

test('a cell that has been changed is in no group and has no mark', async () => {
  const isChanged = ({ rowNumber }: { rowNumber: number }, column: number) => rowNumber === 3 && column === 0;
  const isOpen = (at: { rowNumber: number }, column: number) => !isChanged(at, column);
  const [first] = (await groupProblems({ rows, columnsOf, isOpen, signal }))!;
  expect(first?.rowNumbers).toEqual([2, 5]);
  const markOf = markCells(columnsOf, isChanged);
  expect(markOf(rows[1]!, 0)).toBeNull();
  expect(markOf(rows[0]!, 0)).toEqual({ tone: 'bad', reason: 'delivery_country: unknown_country' });
});

test('a problem marks every column of its field, a warning gives way to a problem', () => {
  const warned = {
    ...rows[3]!,
    warnings: [
      problem('delivery_country', 'coordinates_outside_country'),
      problem('delivery_contact_phone', 'a_warning'),
    ],
  };
  const markOf = markCells(columnsOf, () => false);
  expect([0, 1, 2, 3].map((column) => markOf(warned, column)?.tone)).toEqual(['bad', 'warn', 'bad', 'bad']);
});
