import { expect, test } from 'vitest';
import { clearBlock, fillDown, pasteBlock, textsOf } from '@/components/ui/sheet-grid/change-block';
import { readBlock, writeBlock } from '@/components/ui/sheet-grid/clipboard-block';
import { startEdits } from '@/components/ui/sheet-grid/sheet-edits';

const sheet = {
  rows: [
    { rowNumber: 2, cells: ['a', 'b', 'c'] },
    { rowNumber: 5, cells: ['d', 'e', 'f'] },
    { rowNumber: 9, cells: ['g', 'h', 'i'] },
  ],
  // Shown in another order than the file has them.
  columns: [
    { index: 2, name: 'C' },
    { index: 0, name: 'A' },
    { index: 1, name: 'B' },
  ],
  edits: startEdits(),
  isLocked: () => false,
};
const cell = (row: number, column: number) => ({
  fromRow: row,
  toRow: row,
  fromColumn: column,
  toColumn: column,
});

test('a block goes where the selection begins, by the columns as they are shown; what has no place is dropped', () => {
  const { changes, range } = pasteBlock(sheet, cell(1, 1), [
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ]);
  expect(changes).toEqual([
    { row: 5, column: 0, text: '1' },
    { row: 5, column: 1, text: '2' },
    { row: 9, column: 0, text: '4' },
    { row: 9, column: 1, text: '5' },
  ]);
  expect(range).toEqual({ fromRow: 1, toRow: 2, fromColumn: 1, toColumn: 2 });
});

test('one copied cell fills the whole selection; locked rows stay as they are', () => {
  const locked = { ...sheet, isLocked: ({ rowNumber }: { rowNumber: number }) => rowNumber === 5 };
  const { changes } = pasteBlock(locked, { fromRow: 0, toRow: 2, fromColumn: 0, toColumn: 0 }, [['x']]);
  expect(changes).toEqual([
    { row: 2, column: 2, text: 'x' },
    { row: 9, column: 2, text: 'x' },
  ]);
});

test('a locked cell stays as it is, and the others of its row do not', () => {
  const locked = { ...sheet, isLocked: (_: unknown, column: number) => column === 2 };
  const { changes } = pasteBlock(locked, { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 }, [['x', 'y']]);
  expect(changes).toEqual([{ row: 2, column: 0, text: 'y' }]);
});

test('lines of a ragged block leave cells alone that they do not reach', () => {
  const { changes } = pasteBlock(sheet, cell(0, 0), [['1', '2'], ['3']]);
  expect(changes.map(({ text }) => text)).toEqual(['1', '2', '3']);
});

test('a block fills down from its first row, a single row from the one above it', () => {
  expect(fillDown(sheet, { fromRow: 0, toRow: 2, fromColumn: 1, toColumn: 1 })).toEqual([
    { row: 5, column: 0, text: 'a' },
    { row: 9, column: 0, text: 'a' },
  ]);
  expect(fillDown(sheet, cell(2, 0))).toEqual([{ row: 9, column: 2, text: 'f' }]);
  expect(fillDown(sheet, cell(0, 0))).toEqual([]);
});

test('clearing empties every cell of the block', () => {
  expect(clearBlock(sheet, { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 })).toEqual([
    { row: 2, column: 2, text: '' },
    { row: 2, column: 0, text: '' },
  ]);
});

test('what is copied is what is shown', () => {
  expect(textsOf(sheet, { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 1 })).toEqual([
    ['c', 'a'],
    ['f', 'd'],
  ]);
});

test('cells with tabs, quotes and line ends survive the clipboard', () => {
  const block = [
    ['plain', 'two\nlines', 'a\ttab'],
    ['say "hi"', '', '5"'],
  ];
  expect(readBlock(writeBlock(block))).toEqual(block);
});

test('a spreadsheet ends its last line, and a lone quote is a text', () => {
  expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(readBlock('5" pipe')).toEqual([['5" pipe']]);
});
