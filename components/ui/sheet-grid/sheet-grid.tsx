'use client';

import 'react-data-grid/lib/styles.css';
import { useTranslations } from 'use-intl';
import '@/components/ui/sheet-grid/sheet-grid.css';
import '@/components/ui/sheet-grid/iterator-methods';
import { useDirection } from '@base-ui/react/direction-provider';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type UIEvent,
} from 'react';
import { DataGrid, type DataGridHandle, type RenderRowProps, Row } from 'react-data-grid';
import { classNames } from '@/components/ui/class-names';
import { FindBar } from '@/components/ui/sheet-grid/find-bar';
import { ReasonBar } from '@/components/ui/sheet-grid/reason-bar';
import { RowKeys } from '@/components/ui/sheet-grid/row-keys';
import type { CellPlace, SheetColumn, SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import { SheetCell, type TypedRow } from '@/components/ui/sheet-grid/sheet-cell';
import { type LeadColumn, makeColumns, offsetOf } from '@/components/ui/sheet-grid/sheet-columns';
import type { SheetAction, SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';
import { handleSheetKey } from '@/components/ui/sheet-grid/sheet-keys';
import { SheetToolbar } from '@/components/ui/sheet-grid/sheet-toolbar';
import { type EditorStart, SheetViewContext } from '@/components/ui/sheet-grid/sheet-view';
import { useSheetCommands } from '@/components/ui/sheet-grid/use-sheet-commands';
import { useSheetSelection } from '@/components/ui/sheet-grid/use-sheet-selection';
import { useFormats } from '@/components/ui/use-formats';

export interface SheetGridProps {
  label: string;
  /** The same array as long as the rows are the same. */
  rows: readonly SheetRow[];
  /** In the order in which they are shown. */
  columns: readonly SheetColumn[];
  /** What stands before the cells, after the row number. */
  leads?: readonly LeadColumn[];
  /** How many of the first columns stay when the sheet is scrolled sideways. */
  frozenCount?: number;
  /** The index of the column to bring into view. */
  revealColumn?: number;
  /** The cell that has the focus at first, unless something is being typed elsewhere; absent: none. */
  startAt?: CellPlace;
  edits: SheetEdits;
  onAction: (action: SheetAction) => void;
  markOf: (row: SheetRow, column: number) => SheetMark | null;
  /** Whether no cell can be changed. */
  isReadOnly?: boolean;
  /** Whether a cell cannot be changed. */
  isLocked?: (row: SheetRow, column: number) => boolean;
  /** Of all rows, loaded or not. */
  total?: number;
  /** Pixels. */
  rowHeight?: number;
  /** Called when the last rows come into view. */
  onNearEnd?: () => void;
  /** What the page puts into the toolbar. */
  toolbar?: ReactNode;
  /** Limits the height, which is otherwise that of all rows, or makes it fill what is there. */
  className?: string;
}

const noLeads: readonly LeadColumn[] = [];
const nothingLocked = () => false;
const allLocked = () => true;
const renderCell = (key: React.Key, props: React.ComponentProps<typeof SheetCell>) => (
  <SheetCell key={key} {...props} />
);
/** Pixels: of the header, and of the border with a bar for scrolling sideways. */
const HEADER_HEIGHT = 33;
const EDGES = 18;
/** Rows that the grid draws beyond its edges, and those that the edges cut. */
const ROWS_BEYOND = 10;
/** Pixels from the end at which more rows are wanted. */
const NEAR_END = 1_500;

/**
 * Rows of cells that can be changed as in a spreadsheet. Only what is in view is in the document. It knows nothing of what
 * the rows are about; what was changed is kept by the page: see `sheet-edits.ts`.
 */
export function SheetGrid(props: SheetGridProps) {
  const t = useTranslations('ui.sheetGrid');
  const formats = useFormats();
  const { rows, columns, leads = noLeads, edits, onAction, markOf, isReadOnly = false } = props;
  const isLocked = isReadOnly ? allLocked : (props.isLocked ?? nothingLocked);
  const { frozenCount = 0, rowHeight = 33 } = props;
  const isRtl = useDirection() === 'rtl';
  const handle = useRef<DataGridHandle>(null);
  const editorStart = useRef<EditorStart>('end');
  const [isFinding, setIsFinding] = useState(false);
  const leadCount = leads.length + 1;
  const selection = useSheetSelection(handle, leadCount);
  const { active, range } = selection;

  const gridColumns = useMemo(
    () =>
      makeColumns(columns, leads, {
        rowNumbers: { name: t('row'), write: formats.count },
        ...{ measured: rows, frozenCount, isLocked },
      }),
    [columns, leads, rows, frozenCount, isLocked, t, formats],
  );
  const view = useMemo(
    () => ({ t, edits, columns, leadCount, markOf, range, isRtl, editorStart }),
    [t, edits, columns, leadCount, markOf, range, isRtl],
  );
  const renderers = useRenderers(handle, rowHeight);
  const { takeTyped, findText, copy, cut, paste, ...commands } = useSheetCommands({
    ...{ rows, columns, edits, isLocked, markOf, onAction, selection, leadCount },
    onFindBar: () => setIsFinding(true),
  });
  const watchEnd = ({ currentTarget: grid }: UIEvent<HTMLDivElement>) => {
    if (grid.scrollTop + grid.clientHeight > grid.scrollHeight - NEAR_END) props.onNearEnd?.();
  };

  const { revealColumn } = props;
  const revealed = columns.findIndex(({ index }) => index === revealColumn);
  const reveal = useEffectEvent((idx: number) => {
    // The grid's own way scrolls the page around it as well.
    const grid = handle.current?.element;
    if (!grid) return;
    // From right to left, the distances are negative.
    const view = { offset: Math.abs(grid.scrollLeft), width: grid.clientWidth };
    grid.scrollTo({ left: (isRtl ? -1 : 1) * offsetOf(idx, gridColumns, view) });
  });
  useEffect(() => {
    if (revealed < 0) return;
    // With the next frame, which lays the page out anyway.
    const frame = requestAnimationFrame(() => reveal(revealed + leadCount));
    return () => cancelAnimationFrame(frame);
  }, [revealed, leadCount]);
  const start = useEffectEvent(() => {
    const isTyping = document.activeElement?.matches('input, textarea, select') ?? false;
    if (props.startAt) selection.goTo(props.startAt, { isFocused: !isTyping });
  });
  useEffect(() => start(), []);

  return (
    <div className={classNames('flex min-h-0 flex-col', props.className)}>
      <SheetToolbar
        edits={edits}
        isReadOnly={isReadOnly}
        onUndo={commands.undo}
        onRedo={commands.redo}
        onFillDown={commands.fillDown}
        onFind={commands.find}
        onNextProblem={() => commands.nextProblem(false)}
      >
        {props.toolbar}
      </SheetToolbar>
      {isFinding ? (
        <FindBar
          onFind={findText}
          onClose={() => {
            setIsFinding(false);
            selection.focusGrid();
          }}
        />
      ) : null}
      <div
        className="flex min-h-0 flex-1 flex-col"
        style={{ flexBasis: HEADER_HEIGHT + rows.length * rowHeight + EDGES }}
        onCopy={copy}
        onCut={cut}
        onPaste={paste}
        onKeyDown={(event) => {
          // From the header too, where Tab comes in; the cells take the key for themselves.
          if (event.key !== 'F8') return;
          event.preventDefault();
          commands.nextProblem(event.shiftKey);
        }}
      >
        <SheetViewContext value={view}>
          <DataGrid
            ref={handle}
            aria-label={props.label}
            aria-rowcount={(props.total ?? rows.length) + 1}
            direction={isRtl ? 'rtl' : 'ltr'}
            className="sheet-grid min-h-0 flex-1"
            columns={gridColumns}
            rows={rows as readonly TypedRow[]}
            rowKeyGetter={(row: TypedRow) => row.rowNumber}
            rowHeight={rowHeight}
            headerRowHeight={HEADER_HEIGHT}
            renderers={renderers}
            onRowsChange={takeTyped}
            // Pasting is handled above; without it, Ctrl+V would open a field.
            onCellPaste={({ row }) => row}
            onActivePositionChange={selection.follow}
            onCellMouseDown={({ rowIdx, column }, event) => {
              editorStart.current = 'end';
              const place = { row: rowIdx, column: column.idx - leadCount };
              if (!event.shiftKey || place.column < 0 || !active) return;
              event.preventGridDefault();
              event.preventDefault();
              selection.extendTo(place);
            }}
            onCellClick={({ setActivePosition }, event) => {
              // A finger has no F2 and no double click.
              if ((event.nativeEvent as PointerEvent).pointerType === 'touch') setActivePosition(true);
            }}
            onCellKeyDown={(args, event) =>
              handleSheetKey(args, event, {
                ...commands,
                ...{ selection, isRtl, rowCount: rows.length, columnCount: columns.length },
                startWith: (start) => {
                  editorStart.current = start;
                },
              })
            }
            onScroll={watchEnd}
          />
        </SheetViewContext>
      </div>
      <ReasonBar
        row={active ? rows[active.row] : undefined}
        column={active ? columns[active.column] : undefined}
        edits={edits}
        markOf={markOf}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}

/** How rows and cells are drawn: rows after a leap with the elements of those that left the view. */
function useRenderers(handle: RefObject<DataGridHandle | null>, rowHeight: number) {
  return useMemo(() => {
    const keys = new RowKeys();
    const renderRow = (_key: React.Key, props: RenderRowProps<TypedRow>) => {
      const height = handle.current?.element?.clientHeight;
      if (height) keys.showUpTo(Math.ceil(height / rowHeight) + ROWS_BEYOND);
      return <Row key={keys.keyOf(props.rowIdx, props.activeCellIdx !== undefined)} {...props} />;
    };
    return { renderCell, renderRow };
  }, [handle, rowHeight]);
}
