import type { ReactNode } from 'react';
import type { Column } from 'react-data-grid';
import type { SheetColumn, SheetRow } from '@/components/ui/sheet-grid/sheet';
import { CellEditor, CellText, type TypedRow } from '@/components/ui/sheet-grid/sheet-cell';

/** A column that the page puts before the cells. */
export interface LeadColumn {
  name: string;
  /** Pixels. */
  width: number;
  /** Whether it stays when the sheet is scrolled sideways. */
  isFrozen: boolean;
  /** @param tabIndex for what can have the focus in it */
  render: (row: SheetRow, tabIndex: number) => ReactNode;
}

const NUMBER_WIDTH = 64;
const [MIN_WIDTH, MAX_WIDTH] = [88, 260];
/** Of a letter, roughly, and of what stands around a text. */
const [LETTER_WIDTH, CELL_PADDING] = [8, 26];
/** The rows that tell how wide a column should be. */
const MEASURED_ROWS = 100;

/** The grid's columns: the row number, those of the page, and the cells. @param frozenCount how many columns of cells stay */
export function makeColumns(
  columns: readonly SheetColumn[],
  leads: readonly LeadColumn[],
  options: {
    /** The header of the row numbers, and how they are written. */
    rowNumbers: { name: string; write: (rowNumber: number) => string };
    measured: readonly SheetRow[];
    frozenCount: number;
    isLocked: (row: SheetRow, column: number) => boolean;
  },
): Column<TypedRow>[] {
  const { rowNumbers, measured, frozenCount, isLocked } = options;
  return [
    {
      key: 'row',
      name: rowNumbers.name,
      width: NUMBER_WIDTH,
      frozen: true,
      cellClass: 'sheet-grid-lead text-end tabular-nums',
      renderCell: ({ row }) => rowNumbers.write(row.rowNumber),
    },
    ...leads.map(({ name, width, isFrozen, render }, at): Column<TypedRow> => ({
      key: `lead ${at}`,
      name,
      width,
      frozen: isFrozen,
      resizable: true,
      renderCell: ({ row, tabIndex }) => render(row, tabIndex),
    })),
    ...columns.map(({ index, name }, at): Column<TypedRow> => ({
      key: `cell ${index}`,
      name,
      width: widthOf(index, name, measured),
      frozen: at < frozenCount,
      resizable: true,
      editable: (row) => !isLocked(row, index),
      // A check that ends meanwhile gives the rows anew: what is being typed must not be lost.
      editorOptions: { closeOnExternalRowChange: false },
      renderCell: (props) => <CellText {...props} />,
      renderEditCell: (props) => <CellEditor {...props} />,
      renderHeaderCell: ({ column }) => (
        <span dir="auto" className="block truncate" title={name}>
          {column.name}
        </span>
      ),
    })),
  ];
}

/**
 * How far a sheet is to be scrolled sideways from its beginning, so that a column is in sight: as little as possible. Pixels.
 * @param view how far it is scrolled now, and how wide it is
 */
export function offsetOf(
  idx: number,
  columns: readonly Pick<Column<TypedRow>, 'frozen' | 'width'>[],
  view: { offset: number; width: number },
): number {
  if (columns[idx]?.frozen) return view.offset; // it stays in sight
  const widthOf = (some: typeof columns) => some.reduce((sum, { width }) => sum + Number(width), 0);
  const start = widthOf(columns.slice(0, idx));
  const end = start + Number(columns[idx]?.width);
  const frozenWidth = widthOf(columns.filter(({ frozen }) => frozen));
  if (start < view.offset + frozenWidth) return start - frozenWidth;
  return Math.max(view.offset, end - view.width);
}

/** Pixels, so that most cells of the first rows can be read in full. */
function widthOf(index: number, name: string, rows: readonly SheetRow[]): number {
  const lengths = rows.slice(0, MEASURED_ROWS).map(({ cells }) => cells[index]?.length ?? 0);
  const longest = Math.max(name.length, ...lengths);
  return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest * LETTER_WIDTH + CELL_PADDING)));
}
