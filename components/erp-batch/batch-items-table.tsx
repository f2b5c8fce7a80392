import { ExternalId, ItemStatusBadge, TargetLink } from '@/components/erp-batch/item-marks';
import { classNames } from '@/components/ui/class-names';
import { formatCount } from '@/components/ui/format-number';
import { Skeleton } from '@/components/ui/skeleton';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';

/** Items in the order sent; on a narrow screen each becomes a card. A row opens its details. */
export function BatchItemsTable({
  items,
  stale,
  onOpen,
}: {
  items: JobItem[];
  stale: boolean;
  onOpen: (item: JobItem) => void;
}) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-md:block">
        <thead className="border-b max-md:hidden">
          <tr>
            <th className={classNames(headClass, 'w-20 text-end')}>Item</th>
            <th className={classNames(headClass, 'w-[22%]')}>External ID</th>
            <th className={headClass}>Title and problems</th>
            <th className={classNames(headClass, 'w-32')}>Status</th>
            <th className={classNames(headClass, 'w-28')}>Target</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {items.map((item) => (
            <tr
              key={item.index}
              className="relative border-b last:border-b-0 hover:bg-hover max-md:grid max-md:grid-cols-[auto_minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-1 max-md:p-4 md:h-12 md:align-top"
            >
              <td className="text-end text-muted max-md:text-start md:px-4 md:py-3">
                <span className="md:hidden">Item </span>
                {formatCount(item.index + 1)}
              </td>
              <td className="min-w-0 max-md:order-3 max-md:col-span-3 md:px-4 md:py-3">
                <button
                  type="button"
                  aria-label={`Item ${item.index + 1}, ${item.externalId || 'no external ID'}: show details`}
                  onClick={() => onOpen(item)}
                  dir="auto"
                  className="block max-w-full truncate font-medium after:absolute after:inset-0"
                >
                  <ExternalId item={item} />
                </button>
              </td>
              <td className="min-w-0 max-md:order-4 max-md:col-span-3 md:px-4 md:py-3">
                <p dir="auto" className="truncate">
                  {item.title}
                </p>
                <ProblemLine item={item} />
              </td>
              <td className="max-md:order-2 max-md:text-end md:px-4 md:py-3">
                <ItemStatusBadge status={item.status} />
              </td>
              <td className="max-md:order-1 md:px-4 md:py-3">
                {item.targetId === null ? null : (
                  <>
                    <span className="text-faint md:hidden">Target </span>
                    <TargetLink targetId={item.targetId} className="relative z-10" />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first thing to be said about an item; a rejected one has errors, any other may have warnings. */
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

export function BatchItemsSkeleton() {
  return (
    <div role="status" aria-label="Loading the items">
      {Array.from({ length: 10 }, (_, index) => (
        <div key={index} className="flex h-12 items-center gap-6 border-b px-4 last:border-b-0">
          <Skeleton className="w-8" />
          <Skeleton className="w-32" />
          <Skeleton className="flex-1 max-md:hidden" />
          <Skeleton className="w-20" />
        </div>
      ))}
    </div>
  );
}
