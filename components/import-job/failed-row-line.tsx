'use client';

import { memo } from 'react';
import { fieldName, withoutFieldName } from '@/components/domain/problem-names';
import { classNames } from '@/components/ui/class-names';
import type { FailedRow } from '@/lib/imports/import-schemas';

interface FailedRowLineProps {
  row: FailedRow;
  /** Position in the list, from 0. */
  index: number;
  /** Indexes of the cells to show. */
  shown: readonly number[];
  mapped: Readonly<Partial<Record<string, number>>>;
  template: string;
  /** Pixels from the top of the list, and the height of the line. */
  top: number;
  height: number;
  onOpen: (row: FailedRow) => void;
}

/**
 * A failed row: its number, its problem, and its cells with the bad ones marked. All props stay the same
 * while the counts change, so that a running import does not redraw some 1,000 cells every second.
 */
export const FailedRowLine = memo(function FailedRowLine(props: FailedRowLineProps) {
  const { row, index, shown, mapped, template, top, height, onOpen } = props;
  const messages = new Map<number, string>();
  for (const { field, message } of row.details) {
    const column = mapped[field];
    if (column !== undefined && !messages.has(column)) messages.set(column, message);
  }
  const further = row.details.length - 1;
  const badColumn = mapped[row.error_field];
  const badValue = badColumn === undefined ? '' : (row.cells[badColumn] ?? '').trim();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="group absolute inset-x-0 grid bg-surface hover:bg-hover"
      style={{ transform: `translateY(${top}px)`, height, gridTemplateColumns: template }}
    >
      <span
        role="rowheader"
        className="sticky start-0 z-10 flex items-center justify-end border-e border-b bg-sunken px-3 text-muted"
      >
        {row.row_number}
      </span>
      <span
        role="cell"
        className="border-e border-b bg-surface group-hover:bg-hover md:sticky md:start-[72px] md:z-10"
      >
        <button
          type="button"
          onClick={() => onOpen(row)}
          aria-label={`Row ${row.row_number}: ${row.error_message} Show the whole row`}
          className="flex h-full w-full flex-col justify-center px-3 text-start -outline-offset-2"
        >
          <span className="flex w-full min-w-0 items-baseline gap-2">
            <span className="shrink-0 font-medium text-bad">{fieldName(row.error_field)}</span>
            <span className="min-w-0 flex-1 truncate font-mono text-xs text-muted">
              <bdi>{badValue}</bdi>
            </span>
            {further > 0 ? <span className="shrink-0 text-xs text-faint">+{further} more</span> : null}
          </span>
          <span className="line-clamp-1 w-full text-muted" title={row.error_message}>
            {withoutFieldName(row.error_field, row.error_message)}
          </span>
        </button>
      </span>
      {shown.map((column) => {
        const message = messages.get(column);
        const cell = row.cells[column] ?? '';
        return (
          <span
            key={column}
            role="cell"
            title={message ?? cell}
            className={classNames(
              'flex min-w-0 items-center border-e border-b px-3',
              message && 'bg-bad-soft text-bad shadow-[inset_0_0_0_1px_var(--bad)]',
            )}
          >
            <span className="truncate">
              {cell === '' && message ? <i className="opacity-80">empty</i> : cell}
            </span>
          </span>
        );
      })}
    </div>
  );
});
