'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import { FailedRowLine } from '@/components/import-job/failed-row-line';
import { columnLetters } from '@/components/ui/column-letters';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatCount } from '@/components/ui/format-number';
import type { FailedRow } from '@/lib/imports/import-schemas';

const ROW_HEIGHT = 52;
const HEAD_HEIGHT = 33;
const SCROLLBAR_HEIGHT = 16;
const NUMBER_WIDTH = 72;
/** Leaves room for a cell beside it on a phone. */
const problemWidths = '[--problem:16rem] md:[--problem:23.75rem]';
const CELL_WIDTH = 168;

interface FailedRowsGridProps {
  rows: readonly FailedRow[];
  /** Rows that match the filter, loaded or not. */
  total: number;
  /** Failed rows of every kind: the grid keeps its height when the filter changes. */
  unfilteredTotal: number;
  /** Header cells of the file. */
  columns: readonly string[];
  /** Indexes of the columns to show. */
  shown: readonly number[];
  /** The column to scroll to; null for none. */
  focusColumn: number | null;
  /** Field → index of its column. */
  mapped: Readonly<Partial<Record<string, number>>>;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadFailed: boolean;
  onMore: () => void;
  onOpen: (row: FailedRow) => void;
}

/**
 * The failed rows under the file's own headers. Only rows in view are in the DOM, and only pages scrolled to
 * are loaded: 100,000 failed rows cost no more than a screenful.
 */
export function FailedRowsGrid(props: FailedRowsGridProps) {
  const {
    rows,
    total,
    unfilteredTotal,
    columns,
    shown,
    focusColumn,
    mapped,
    hasMore,
    isLoadingMore,
    loadFailed,
    onMore,
    onOpen,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const count = rows.length + (hasMore ? 1 : 0);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions change without notice; nothing here is memoised by them
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  const loadMore = useEffectEvent(onMore);
  const isNearEnd = last >= rows.length - 30;
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoadingMore && !loadFailed) loadMore();
  }, [isNearEnd, hasMore, isLoadingMore, loadFailed]);

  const focusAt = focusColumn === null ? -1 : shown.indexOf(focusColumn);
  useEffect(() => {
    // The column before it stays in view, so that nobody takes it for the first.
    if (focusAt > 1) inlineScroll(scroller.current, (focusAt - 1) * CELL_WIDTH);
  }, [focusAt]);

  const width = shown.length;
  const template = `${NUMBER_WIDTH}px var(--problem) repeat(${width}, ${CELL_WIDTH}px)`;
  return (
    <div
      ref={scroller}
      role="table"
      aria-label="Failed rows"
      aria-rowcount={total + 1}
      aria-colcount={width + 2}
      tabIndex={0}
      style={{
        height: `min(36rem, 70dvh, ${HEAD_HEIGHT + unfilteredTotal * ROW_HEIGHT + SCROLLBAR_HEIGHT}px)`,
      }}
      className="overflow-auto rounded-b-lg text-[0.8125rem] -outline-offset-2"
    >
      <div
        className={classNames('relative min-w-full', problemWidths)}
        style={{ width: `calc(${NUMBER_WIDTH + width * CELL_WIDTH}px + var(--problem))` }}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="sticky top-0 z-20 grid bg-sunken text-xs text-muted"
          style={{ gridTemplateColumns: template, height: HEAD_HEIGHT }}
        >
          <span
            role="columnheader"
            className="sticky start-0 z-10 border-e border-b bg-sunken px-3 py-2 text-end"
          >
            Row
          </span>
          <span
            role="columnheader"
            className="border-e border-b px-3 py-2 md:sticky md:start-[72px] md:z-10 md:bg-sunken"
          >
            Problem
          </span>
          {shown.map((index) => (
            <span
              key={index}
              role="columnheader"
              className="truncate border-e border-b px-3 py-2 font-medium text-ink"
              title={columns[index]}
            >
              {columns[index]?.trim() || columnLetters(index)}
            </span>
          ))}
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            return row ? (
              <FailedRowLine
                key={row.row_number}
                row={row}
                index={item.index}
                shown={shown}
                mapped={mapped}
                template={template}
                top={item.start}
                height={ROW_HEIGHT}
                onOpen={onOpen}
              />
            ) : (
              <div
                key="more"
                role="row"
                className="absolute inset-x-0 flex items-center gap-3 px-4 text-muted"
                style={{ transform: `translateY(${item.start}px)`, height: ROW_HEIGHT }}
              >
                {loadFailed ? (
                  <span role="cell">
                    <Button size="sm" onClick={onMore}>
                      Load more rows
                    </Button>
                  </span>
                ) : (
                  <span role="cell" className="shimmer">
                    Loading more, {formatCount(rows.length)} of {formatCount(total)}…
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Scrolls horizontally, leftwards in a right-to-left document. */
function inlineScroll(element: HTMLElement | null, distance: number): void {
  if (!element) return;
  const isRtl = getComputedStyle(element).direction === 'rtl';
  element.scrollTo({ left: isRtl ? -distance : distance });
}
