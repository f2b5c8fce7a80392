import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packCells, unpackCells } from '@/components/ui/sheet-grid/packed-cells';

const cell = fc.record({ row: fc.nat(), column: fc.nat(500), text: fc.string() });
const inOrder = (cells: readonly { row: number; column: number; text: string }[]) =>
  cells.toSorted((one, other) => one.column - other.column || one.row - other.row);

test('packed cells are the same cells, also after they were written and read', () => {
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}` });
  fc.assert(
    fc.property(cells, (all) => {
      const kept: unknown = JSON.parse(JSON.stringify(packCells(all)));
      expect(inOrder(unpackCells(kept))).toEqual(inOrder(all));
    }),
  );
});

test('a block of rows, and many cells with the same text, take a fraction of what a list of them takes', () => {
  const alike = Array.from({ length: 5_000 }, (_, at) => ({ row: 12 * at, column: 7, text: 'Austria' }));
  const block = Array.from({ length: 20_000 }, (_, at) => ({
    ...{ row: Math.floor(at / 4), column: at % 4 },
    text: at % 4 === 0 ? `Dock ${at}` : 'Wien',
  }));
  for (const cells of [alike, block])
    expect(JSON.stringify(packCells(cells)).length).toBeLessThan(JSON.stringify(cells).length / 5);
});

test('what somebody else has kept there is no cell', () => {
  const [column] = packCells([{ row: 2, column: 1, text: 'a' }]).columns;
  const others = [
    null,
    'x',
    [],
    [{ row: 2, column: 1, text: 1 }, 'x', null],
    { texts: ['a'] },
    { texts: [1], columns: [column] },
    { texts: ['a'], columns: [{ ...column, rows: ['2'] }] },
    { texts: ['a'], columns: [{ ...column, texts: [1] }] },
    { texts: ['a'], columns: [{ ...column, column: 'B' }] },
  ];
  for (const kept of others) expect(unpackCells(kept), JSON.stringify(kept)).toEqual([]);
});

test('cells that were kept as a list, before they were packed, are taken', () => {
  expect(unpackCells([{ row: 2, column: 1, text: 'a' }])).toEqual([{ row: 2, column: 1, text: 'a' }]);
});
