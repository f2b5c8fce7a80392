import type { CellKeyboardEvent, CellKeyDownArgs } from 'react-data-grid';
import type { CellPlace } from '@/components/ui/sheet-grid/sheet';
import type { TypedRow } from '@/components/ui/sheet-grid/sheet-cell';
import type { EditorStart } from '@/components/ui/sheet-grid/sheet-view';
import type { SheetSelection } from '@/components/ui/sheet-grid/use-sheet-selection';

interface SheetCommands {
  selection: SheetSelection;
  rowCount: number;
  columnCount: number;
  isRtl: boolean;
  /** Tells how the field begins that the key may open. */
  startWith: (start: EditorStart) => void;
  undo: () => void;
  redo: () => void;
  find: () => void;
  fillDown: () => void;
  clear: () => void;
  nextProblem: (backwards: boolean) => void;
}

/** The keys of a spreadsheet that the grid does not know by itself. */
export function handleSheetKey(
  args: CellKeyDownArgs<TypedRow>,
  event: CellKeyboardEvent,
  commands: SheetCommands,
): void {
  if (args.mode === 'EDIT') handleTyping(args, event, commands);
  else if (pressControl(event) || runCommand(event, commands)) {
    event.preventGridDefault();
    event.preventDefault();
    event.stopPropagation();
  } else commands.startWith(event.key.length === 1 ? 'all' : 'end');
}

/** Of a cell that holds a button or a link, Enter and Space are theirs: the Tab key goes to the next cell. @returns whether there is one */
function pressControl(event: CellKeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const { target } = event;
  if (!(target instanceof Element) || !target.matches('[role=gridcell]')) return false;
  const control = target.querySelector<HTMLElement>('button, a[href]');
  control?.click();
  return control !== null;
}

function handleTyping(
  args: Extract<CellKeyDownArgs<TypedRow>, { mode: 'EDIT' }>,
  event: CellKeyboardEvent,
  { selection, rowCount }: SheetCommands,
): void {
  // The window around the sheet stays open.
  if (event.key === 'Escape') event.preventDefault();
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventGridDefault();
  event.preventDefault();
  args.onClose(true);
  const { active } = selection;
  if (!active) return;
  const row = active.row + (event.shiftKey ? -1 : 1);
  if (row >= 0 && row < rowCount) selection.goTo({ ...active, row });
}

/** @returns whether the key is a command of the sheet */
function runCommand(event: CellKeyboardEvent, commands: SheetCommands): boolean {
  const { selection } = commands;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) commands.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) commands.redo();
    else if (key === 'f') commands.find();
    else if (key === 'd') commands.fillDown();
    else if (key === 'a')
      selection.select({
        ...{ fromRow: 0, toRow: commands.rowCount - 1 },
        ...{ fromColumn: 0, toColumn: commands.columnCount - 1 },
      });
    else return false;
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    commands.clear();
    return true;
  }
  if (event.key === 'F8') {
    commands.nextProblem(event.shiftKey);
    return true;
  }
  if (event.key === 'Escape' && selection.range) {
    selection.unselect();
    return true;
  }
  const head = event.shiftKey ? neighbour(event.key, commands) : null;
  if (head) selection.extendTo(head);
  return head !== null;
}

/** The cell beside the one that has the focus; null: the key is no arrow. At the edge, the same cell. */
function neighbour(
  key: string,
  { selection, rowCount, columnCount, isRtl }: SheetCommands,
): CellPlace | null {
  const { active } = selection;
  if (!active) return null;
  const inline = isRtl ? -1 : 1;
  const steps: Partial<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -inline],
    ArrowRight: [0, inline],
  };
  const step = steps[key];
  if (!step) return null;
  return {
    row: Math.min(Math.max(active.row + step[0], 0), rowCount - 1),
    column: Math.min(Math.max(active.column + step[1], 0), columnCount - 1),
  };
}
