import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CellChange,
  changedCells,
  changeOf,
  reduceEdits,
  type SheetEdits,
  startEdits,
  textOf,
} from '@/components/ui/sheet-grid/sheet-edits';

const row = { rowNumber: 7, cells: ['A-1', 'Deutchland'] };
const change = (edits: SheetEdits, cells: readonly CellChange[]) =>
  reduceEdits(edits, { type: 'change', cells });

describe('changes of cells', () => {
  test('a cell says its new text, and its old one again once that is typed', () => {
    const changed = change(startEdits(), [changeOf(row, 1, 'Germany')]);
    expect(textOf(changed, row, 1)).toBe('Germany');
    expect(textOf(changed, row, 0)).toBe('A-1');
    expect(changedCells(changed)).toEqual([{ row: 7, column: 1, text: 'Germany' }]);
    expect(changed.count).toBe(1);
    const back = change(changed, [changeOf(row, 1, 'Deutchland')]);
    expect(changedCells(back)).toEqual([]);
    expect(back.count).toBe(0);
  });

  test('a cell that was empty, or missing, can be filled and emptied', () => {
    const filled = change(startEdits(), [changeOf(row, 5, 'x')]);
    expect(textOf(filled, row, 5)).toBe('x');
    expect(change(filled, [changeOf(row, 5, '')]).count).toBe(0);
  });

  test('a step that changes nothing is none', () => {
    const edits = change(startEdits(), [changeOf(row, 1, 'Germany')]);
    expect(change(edits, [changeOf(row, 1, 'Germany')])).toBe(edits);
    expect(reduceEdits(startEdits(), { type: 'undo' }).past).toEqual([]);
  });

  test('a new change forgets what was taken back', () => {
    const one = change(startEdits(), [changeOf(row, 1, 'Germany')]);
    const taken = reduceEdits(one, { type: 'undo' });
    expect(taken.future).toHaveLength(1);
    expect(change(taken, [changeOf(row, 0, 'A-2')]).future).toEqual([]);
  });

  test('kept changes are there from the start, and no step leads behind them', () => {
    const edits = startEdits([{ row: 7, column: 1, text: 'Germany' }]);
    expect(textOf(edits, row, 1)).toBe('Germany');
    expect(reduceEdits(edits, { type: 'undo' })).toBe(edits);
  });

  test('undo leads back through every state, and redo forward again', () => {
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 0, max: 3 }),
      text: fc.option(fc.constantFrom('', 'a', 'b')),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (steps) => {
        const states = [startEdits()];
        for (const cells of steps) {
          const next = change(states.at(-1)!, cells);
          if (next !== states.at(-1)) states.push(next);
        }
        const seen = (edits: SheetEdits) => JSON.stringify(changedCells(edits).sort(byPlace));
        for (const state of states) expect(state.count).toBe(changedCells(state).length);
        let edits = states.at(-1)!;
        for (const state of states.toReversed()) {
          expect(seen(edits)).toBe(seen(state));
          edits = reduceEdits(edits, { type: 'undo' });
        }
        for (const state of states) {
          expect(seen(edits)).toBe(seen(state));
          edits = reduceEdits(edits, { type: 'redo' });
        }
      }),
    );
  });
});

const byPlace = (one: CellChange, other: CellChange) => one.row - other.row || one.column - other.column;
