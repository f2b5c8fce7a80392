import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import type { ListName } from '@/components/ui/list-names';
import { Skeleton } from '@/components/ui/skeleton';

interface Column<Row> {
  /** The column header. */
  name: string;
  /** The name is for screen readers only. */
  isNameHidden?: boolean;
  headClassName?: string;
  /** Classes that place the cell, on a card for example. */
  cellClassName?: string;
  /** The cell's full text, for when it is cut off. */
  tooltip?: (row: Row) => string | undefined;
  cell: (row: Row) => ReactNode;
}

/** How to render rows as a table; on a narrow screen each row becomes a card. */
export interface TableShape<Row> {
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string | number;
  /** The width below which rows become cards. */
  cardsBelow: 'md' | 'lg';
  /** Whether the first link or button of a row covers all of it. */
  hasRowLinks?: boolean;
  rowClassName?: string | ((row: Row) => string);
  headClassName?: string;
  cellClassName?: string;
  /** Placeholder until the rows have loaded. */
  skeleton: { rows: number; rowClassName: string; cells?: ReactNode };
}

/** Written out, because Tailwind finds only whole class names. */
const breakpoints = {
  md: {
    table: 'max-md:block',
    head: 'max-md:hidden',
    row: 'max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-1 max-md:p-4',
    cell: 'md:px-4',
    skeletonCell: 'flex-1 max-md:hidden',
  },
  lg: {
    table: 'max-lg:block',
    head: 'max-lg:hidden',
    row: 'max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:gap-y-1.5 max-lg:p-4',
    cell: 'lg:px-4',
    skeletonCell: 'flex-1 max-lg:hidden',
  },
};

/**
 * One page of a list as a table.
 * @param isStale the rows belong to the previous page or filter until the requested ones arrive
 */
export function DataTable<Row>({
  shape,
  rows,
  isStale,
}: {
  shape: TableShape<Row>;
  rows: readonly Row[];
  isStale: boolean;
}) {
  const { columns, keyOf, hasRowLinks, rowClassName } = shape;
  const classes = breakpoints[shape.cardsBelow];
  return (
    <div className={classNames('transition-opacity', isStale && 'opacity-60')} aria-busy={isStale}>
      <table className={classNames('w-full table-fixed', classes.table)}>
        <thead className={classNames('border-b', classes.head)}>
          <tr>
            {columns.map(({ name, isNameHidden, headClassName }) => (
              <th
                key={name}
                className={classNames(
                  'px-4 py-2 text-start text-xs font-medium text-faint',
                  shape.headClassName,
                  headClassName,
                )}
              >
                {isNameHidden ? <span className="sr-only">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={classes.table}>
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              className={classNames(
                'border-b last:border-b-0',
                hasRowLinks && 'relative hover:bg-hover',
                classes.row,
                typeof rowClassName === 'function' ? rowClassName(row) : rowClassName,
              )}
            >
              {columns.map(({ name, cellClassName, tooltip, cell }) => (
                <td
                  key={name}
                  title={tooltip?.(row)}
                  className={classNames('min-w-0', classes.cell, shape.cellClassName, cellClassName)}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * Placeholder for a table.
 * @param noun what is being loaded
 */
export function TableSkeleton<Row>({ shape, noun }: { shape: TableShape<Row>; noun: ListName }) {
  const t = useTranslations('ui.lists');
  const { rows, rowClassName, cells } = shape.skeleton;
  const classes = breakpoints[shape.cardsBelow];
  return (
    <div role="status" aria-label={t(`${noun}.loading`)}>
      <div className={classNames('h-[2.1rem] border-b', classes.head)} />
      {Array.from({ length: rows }, (_, index) => (
        <div
          key={index}
          className={classNames('flex items-center gap-6 border-b px-4 last:border-b-0', rowClassName)}
        >
          {cells ?? (
            <>
              <Skeleton className="w-40" />
              <Skeleton className={classes.skeletonCell} />
              <Skeleton className="w-24" />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
