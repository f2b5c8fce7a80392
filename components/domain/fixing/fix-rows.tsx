'use client';

import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FixableRow } from '@/components/domain/fixing/group-problems';
import { RepairsList } from '@/components/domain/fixing/repairs-list';
import { SheetOfRows } from '@/components/domain/fixing/sheet-of-rows';
import { useFixing } from '@/components/domain/fixing/use-fixing';
import { useKeptEdits } from '@/components/domain/fixing/use-kept-edits';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import type { SheetRow } from '@/components/ui/sheet-grid/sheet';
import { changedCells, type SheetEdits } from '@/components/ui/sheet-grid/sheet-edits';
import { useAskBeforeClose } from '@/components/ui/use-ask-before-close';
import { isCut } from '@/lib/import-files/stored-cells';
import type { Correction } from '@/lib/table-files/correct-rows';

interface FixRowsProps {
  label: string;
  /** The same array as long as the rows are the same. */
  rows: readonly FixableRow[];
  /** The names of the file's columns. */
  columns: readonly string[];
  /** The columns that are shown, by their indexes; absent: all. */
  shown?: readonly number[];
  /** Field → index of its column. */
  mapped: Readonly<Partial<Record<string, number>>>;
  /** The column to bring into view; null: that of the first problem. */
  revealColumn?: number | null;
  /** Of all rows, loaded or not. */
  total?: number;
  onNearEnd?: () => void;
  /** Shows a row in full. */
  onOpen?: (row: FixableRow) => void;
  renderTaken?: (row: FixableRow, tabIndex: number) => ReactNode;
  /** Rows that somebody else has taken since: their changes are not sent. */
  dropped?: ReadonlySet<number>;
  /** The name under which the tab keeps what is changed; absent: a reload loses it. See `dropKeptEdits`. */
  keptAs?: string;
  /** Null: the rows can only be looked at. */
  fixing: {
    /** Of the button. @param count the rows with changes */
    submitLabel: (count: number) => string;
    onSubmit: (corrections: Correction[], rowNumbers: number[]) => void;
    isBusy: boolean;
    error: Error | null;
    /** How many cells can be sent at once; absent: as many as are changed. */
    maxCells?: number;
  } | null;
  className?: string;
}

/** Rows that failed, to be mended in place and sent: one by one in the grid, or alike ones all at once. */
export function FixRows(props: FixRowsProps) {
  const t = useTranslations('ui.sheetGrid');
  const tFixing = useTranslations('fixing');
  const { rows, mapped, fixing, dropped } = props;
  const [edits, act] = useKeptEdits(fixing ? (props.keptAs ?? null) : null);
  const columnsOf = useMemo(() => {
    const byField = new Map(Object.entries(mapped).map(([field, index]) => [field, [index!]]));
    return (field: string) => byField.get(field) ?? [];
  }, [mapped]);
  const { groups, markOf, repair } = useFixing({ rows, columnsOf, edits, onAction: act, hidesChanged: true });
  // A change of a cell that was too long to be kept whole would lose the rest, unless the cell is to be written anew anyway.
  const isLocked = useCallback(
    (row: SheetRow, column: number) =>
      isCut(row.cells[column] ?? '') &&
      !(row as FixableRow).problems.some(({ field }) => columnsOf(field).includes(column)),
    [columnsOf],
  );
  const hasChanges = edits.count > 0;
  useAskBeforeClose(hasChanges);
  const taken = useMemo(
    () => new Set(rows.filter(({ takenBy }) => takenBy !== undefined).map(({ rowNumber }) => rowNumber)),
    [rows],
  );
  const maxCells = fixing?.maxCells ?? Infinity;
  const { changes, changedRows, laterRows } = useMemo(() => {
    const open = [...edits.texts.keys()].filter((row) => !taken.has(row) && !dropped?.has(row));
    const sent = new Set(firstRows(open, edits, maxCells));
    return {
      changes: changedCells(edits).filter(({ row }) => sent.has(row)),
      changedRows: [...sent],
      laterRows: open.length - sent.size,
    };
  }, [edits, taken, dropped, maxCells]);
  return (
    <>
      {fixing ? <RepairsList groups={groups} onRepair={repair} /> : null}
      <SheetOfRows
        {...props}
        columnsOf={columnsOf}
        edits={edits}
        onAction={act}
        markOf={markOf}
        isReadOnly={!fixing}
        isLocked={isLocked}
      />
      {fixing && (hasChanges || fixing.error) ? (
        <div className="sticky bottom-0 flex flex-wrap items-center gap-3 rounded-b-lg border-t bg-surface px-4 py-3">
          <Button
            variant="primary"
            busy={fixing.isBusy}
            disabled={changes.length === 0}
            onClick={() =>
              fixing.onSubmit(
                changes.map(({ row, column, text }) => ({
                  ...{ row_number: row, column_index: column, value: text },
                })),
                changedRows,
              )
            }
          >
            {fixing.submitLabel(changedRows.length)}
          </Button>
          <span className="text-muted">
            {t('changed', { count: changes.length })}
            {laterRows > 0 ? ` ${tFixing('sendLater', { max: maxCells, count: laterRows })}` : ''}
          </span>
          <MutationProblem error={fixing.error} />
        </div>
      ) : null}
    </>
  );
}

/** The rows, by their numbers, whose changes can be sent at once: whole rows, from the top. */
function firstRows(rows: number[], { texts }: SheetEdits, maxCells: number): number[] {
  let cells = 0;
  return rows
    .sort((one, other) => one - other)
    .filter((row) => {
      cells += texts.get(row)?.size ?? 0;
      return cells <= maxCells;
    });
}
