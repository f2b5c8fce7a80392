import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useReducer } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { findViolations } from '@/components/testing/find-violations';
import { changedCells, reduceEdits, startEdits } from '@/components/ui/sheet-grid/sheet-edits';
import { SheetGridAtUse } from '@/components/ui/sheet-grid/sheet-grid-at-use';

const rows = [
  { rowNumber: 2, cells: ['A-1', 'Deutchland', '1'] },
  { rowNumber: 5, cells: ['A-2', 'Germany', '2'] },
  { rowNumber: 9, cells: ['A-3', 'Germany', '3'] },
];
const columns = ['Reference', 'Country', 'Weight'].map((name, index) => ({ index, name }));

function Sheet({ shown }: { shown: typeof rows }) {
  const [edits, act] = useReducer(reduceEdits, undefined, () => startEdits());
  return (
    <>
      <SheetGridAtUse
        label="Rows"
        rows={shown}
        columns={columns}
        edits={edits}
        onAction={act}
        isLocked={({ rowNumber }) => rowNumber === 9}
        markOf={({ rowNumber }, column) =>
          rowNumber === 2 && column === 1 ? { tone: 'bad', reason: 'No country is called that.' } : null
        }
      />
      <output aria-label="changes">
        {changedCells(edits)
          .map(({ row, column, text }) => `${row}/${column}=${text}`)
          .join(' ')}
      </output>
    </>
  );
}

const changes = () => screen.getByRole('status', { name: 'changes' }).textContent;
const cell = (name: string) => screen.getByRole('gridcell', { name });

async function show() {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const { rerender } = render(<Sheet shown={rows} />);
  // The columns come once the grid knows its width.
  await screen.findByRole('gridcell', { name: 'Deutchland' });
  const showRows = (shown: typeof rows) => rerender(<Sheet shown={shown} />);
  return { user, showRows, grid: screen.getByRole('grid', { name: 'Rows' }) };
}

beforeEach(() => {
  // jsdom has no layout: the grid shows what fits.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

test('shows rows under their numbers, and a bad cell with its reason', async () => {
  const { grid } = await show();
  expect(grid.getAttribute('aria-rowcount')).toBe('4');
  expect(
    within(grid)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['2', '5', '9']);
  const bad = cell('Deutchland');
  expect(bad.getAttribute('aria-invalid')).toBe('true');
  expect(bad.getAttribute('aria-description')).toBe('No country is called that.');
  expect(await findViolations()).toEqual([]);
});

test('typing replaces a cell, Enter goes down, and Ctrl+Z and Ctrl+Y take back and repeat', async () => {
  const { user } = await show();
  await user.click(cell('Deutchland'));
  await user.keyboard('Germany{Enter}');
  expect(changes()).toBe('2/1=Germany');
  expect(document.activeElement?.getAttribute('aria-colindex')).toBe('3');
  expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3');
  await user.keyboard('{Control>}z{/Control}');
  expect(changes()).toBe('');
  await user.keyboard('{Control>}y{/Control}');
  expect(changes()).toBe('2/1=Germany');
});

test('F2 types at the end of the text, and Escape leaves it as it was', async () => {
  const { user } = await show();
  await user.click(cell('A-1'));
  await user.keyboard('{F2}0{Escape}');
  expect(changes()).toBe('');
  await user.keyboard('{F2}0{Enter}');
  expect(changes()).toBe('2/0=A-10');
});

test('what is being typed stays when the page has the rows anew, and goes into the row that it was typed for', async () => {
  const { user, showRows } = await show();
  await user.click(cell('Deutchland'));
  await user.keyboard('Ger');
  showRows(rows.map((row) => ({ ...row })));
  await user.keyboard('many{Enter}');
  expect(changes()).toBe('2/1=Germany');
  await user.keyboard('Pol');
  showRows([{ rowNumber: 3, cells: ['A-0', 'France', '4'] }, ...rows]);
  await user.keyboard('and{Enter}');
  expect(changes()).toBe('2/1=Germany 5/1=Poland');
});

test('a selected block is copied, pasted elsewhere in one step, and emptied; a locked row stays', async () => {
  const { user } = await show();
  await user.click(cell('A-1'));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  const data = new Map<string, string>();
  const clipboardData = {
    setData: (type: string, text: string) => data.set(type, text),
    getData: (type: string) => data.get(type) ?? '',
  };
  fireEvent.copy(document.activeElement!, { clipboardData });
  expect(data.get('text/plain')).toBe('A-1\tDeutchland\r\nA-2\tGermany');
  await user.click(cell('Deutchland'));
  fireEvent.paste(document.activeElement!, { clipboardData });
  expect(changes()).toBe('2/1=A-1 2/2=Deutchland 5/1=A-2 5/2=Germany');
  await user.keyboard('{Control>}z{/Control}');
  expect(changes()).toBe('');
  await user.click(cell('3'));
  await user.keyboard('{Delete}x{Enter}');
  expect(changes()).toBe('');
});

test('Ctrl+D fills down, Ctrl+F finds, and F8 goes to the next problem', async () => {
  const { user } = await show();
  await user.click(cell('1'));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(changes()).toBe('5/2=1');
  await user.keyboard('{Control>}f{/Control}');
  await user.keyboard('a-3{Enter}');
  expect(cell('A-3').getAttribute('aria-selected')).toBe('true');
  await user.keyboard('zzz{Enter}');
  expect(await screen.findByText('Not found')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(cell('A-3'));
  await user.keyboard('{F8}');
  await vi.waitFor(() => expect(document.activeElement).toBe(cell('Deutchland')));
  expect(screen.getByText('No country is called that.')).toBeTruthy();
});
