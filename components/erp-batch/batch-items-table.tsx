import { ExternalId, ItemStatusBadge, TargetLink } from '@/components/erp-batch/item-marks';
import { classNames } from '@/components/ui/class-names';
import type { TableShape } from '@/components/ui/data-table';
import { formatCount } from '@/components/ui/format-number';
import { Skeleton } from '@/components/ui/skeleton';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** Items in the order sent. Selecting a row opens its details. */
export function batchItemsTable(onOpen: (item: JobItem) => void): TableShape<JobItem> {
  return {
    keyOf: ({ index }) => index,
    cardsBelow: 'md',
    hasRowLinks: true,
    rowClassName: 'max-md:grid-cols-[auto_minmax(0,1fr)_auto] md:h-12 md:align-top',
    cellClassName: 'md:py-3',
    skeleton: {
      rows: 10,
      rowClassName: 'h-12',
      cells: (
        <>
          <Skeleton className="w-8" />
          <Skeleton className="w-32" />
          <Skeleton className="flex-1 max-md:hidden" />
          <Skeleton className="w-20" />
        </>
      ),
    },
    columns: [
      {
        name: 'Item',
        headClassName: 'w-20 text-end',
        cellClassName: 'text-end text-muted max-md:text-start',
        cell: ({ index }) => (
          <>
            <span className="md:hidden">Item </span>
            {formatCount(index + 1)}
          </>
        ),
      },
      {
        name: 'External ID',
        headClassName: 'w-[22%]',
        cellClassName: 'max-md:order-3 max-md:col-span-3',
        cell: (item) => (
          <button
            type="button"
            aria-label={`Item ${item.index + 1}, ${item.externalId || 'no external ID'}: show details`}
            onClick={() => onOpen(item)}
            dir="auto"
            className="block max-w-full truncate font-medium after:absolute after:inset-0"
          >
            <ExternalId item={item} />
          </button>
        ),
      },
      {
        name: 'Title and problems',
        cellClassName: 'max-md:order-4 max-md:col-span-3',
        cell: (item) => (
          <>
            <p dir="auto" className="truncate">
              {item.title}
            </p>
            <ProblemLine item={item} />
          </>
        ),
      },
      {
        name: 'Status',
        headClassName: 'w-32',
        cellClassName: 'max-md:order-2 max-md:text-end',
        cell: ({ status }) => <ItemStatusBadge status={status} />,
      },
      {
        name: 'Target',
        headClassName: 'w-28',
        cellClassName: 'max-md:order-1',
        cell: ({ targetId }) =>
          targetId === null ? null : (
            <>
              <span className="text-faint md:hidden">Target </span>
              <TargetLink targetId={targetId} className="relative z-10" />
            </>
          ),
      },
    ],
  };
}

/** The first problem of an item: an error if it was rejected, otherwise a warning, if any. */
function ProblemLine({ item }: { item: JobItem }) {
  const isRejected = item.status === 'Rejected';
  const problems = isRejected ? item.errors : item.warnings;
  const [first] = problems;
  if (!first) return null;
  return (
    <p
      className={classNames(
        'line-clamp-2 text-[0.8125rem] [overflow-wrap:anywhere]',
        isRejected ? 'text-bad' : 'text-warn',
      )}
    >
      {first.message}
      {problems.length > 1 ? <span className="text-faint"> +{problems.length - 1} more</span> : null}
    </p>
  );
}
