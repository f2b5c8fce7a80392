'use client';

import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FixableRow } from '@/components/domain/fixing/group-problems';
import { FIXING_ROW_HEIGHT, problemLead } from '@/components/domain/fixing/problem-lead';
import type { SheetMark, SheetRow } from '@/components/ui/sheet-grid/sheet';
import type { SheetAction, SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';
import { SheetGridAtUse } from '@/components/ui/sheet-grid/sheet-grid-at-use';
import { useMedia } from '@/components/ui/use-media';
import { columnLetters } from '@/lib/table-files/column-letters';

interface SheetOfRowsProps {
  label: string;
  rows: readonly FixableRow[];
  /** The names of the file's columns. */
  columns: readonly string[];
  /** The columns that are shown, by their indexes; absent: all. */
  shown?: readonly number[];
  columnsOf: (field: string) => readonly number[];
  revealColumn?: number | null;
  /** Whether the first cell with a problem has the focus at first, so that it can be typed at once. */
  startsInProblem?: boolean;
  edits: SheetEdits;
  onAction: (action: SheetAction) => void;
  markOf: (row: SheetRow, column: number) => SheetMark | null;
  /** Whether no cell can be changed. */
  isReadOnly?: boolean;
  /** Whether a cell cannot be changed, besides those of rows that another import has. */
  isLocked?: (row: SheetRow, column: number) => boolean;
  total?: number;
  onNearEnd?: () => void;
  onOpen?: (row: FixableRow) => void;
  renderTaken?: (row: FixableRow, tabIndex: number) => ReactNode;
  toolbar?: ReactNode;
  className?: string;
}

const nothing = () => false;

/** Rows of a file under its own headers, with their problems: the order's reference first, then the other columns. */
export function SheetOfRows(props: SheetOfRowsProps) {
  const t = useTranslations('fixing');
  const { rows, columns, shown, columnsOf, onOpen, renderTaken } = props;
  const isWide = useMedia('(min-width: 48rem)');
  // The problem and the order's reference stay in sight where enough is left for the cells.
  const keepsNames = useMedia('(min-width: 64rem)');
  const [reference] = columnsOf('external_reference_id');
  // A row may have more cells than the header.
  const width = Math.max(columns.length, rows[0]?.cells.length ?? 0);
  const ordered = useMemo(() => {
    const indexes = shown ?? Array.from({ length: width }, (_, index) => index);
    const first = reference === undefined ? [] : [reference];
    return [...first, ...indexes.filter((index) => index !== reference)].map((index) => ({
      index,
      name: columns[index]?.trim() || columnLetters(index),
    }));
  }, [shown, width, columns, reference]);
  const leads = useMemo(
    // On a phone the problem of the chosen cell stands below the grid.
    () => (isWide ? [problemLead({ name: t('problem'), isFrozen: keepsNames, onOpen, renderTaken })] : []),
    [t, isWide, keepsNames, onOpen, renderTaken],
  );
  const { isLocked: isLockedBesides = nothing } = props;
  const isLocked = useCallback(
    (row: SheetRow, column: number) =>
      (row as FixableRow).takenBy !== undefined || isLockedBesides(row, column),
    [isLockedBesides],
  );
  const firstRow = rows.findIndex(({ problems }) => problems.length > 0);
  const first = rows[firstRow]?.problems[0];
  const firstColumn = first && columnsOf(first.field)[0];
  const place = { row: firstRow, column: ordered.findIndex(({ index }) => index === firstColumn) };
  return (
    <SheetGridAtUse
      label={props.label}
      rows={rows}
      columns={ordered}
      leads={leads}
      frozenCount={keepsNames && reference !== undefined ? 1 : 0}
      revealColumn={props.revealColumn ?? firstColumn}
      startAt={props.startsInProblem && place.row >= 0 && place.column >= 0 ? place : undefined}
      edits={props.edits}
      onAction={props.onAction}
      markOf={props.markOf}
      isReadOnly={props.isReadOnly}
      isLocked={isLocked}
      total={props.total}
      rowHeight={isWide ? FIXING_ROW_HEIGHT : undefined}
      onNearEnd={props.onNearEnd}
      toolbar={props.toolbar}
      className={props.className}
    />
  );
}
