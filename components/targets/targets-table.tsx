import Link from 'next/link';
import { NoCoordinatesMark, PriorityMark, TargetStatusBadge } from '@/components/targets/target-marks';
import {
  describePlace,
  formatMinutes,
  formatRevenue,
  lacksCoordinates,
} from '@/components/targets/target-words';
import { classNames } from '@/components/ui/class-names';
import { formatDay } from '@/components/ui/format-day';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { Target } from '@/lib/targets/target-schemas';

const headClass = 'px-3 py-2 text-start text-xs font-medium text-faint first:ps-4 last:pe-4';
const cellClass = 'lg:px-3 lg:first:ps-4 lg:last:pe-4';
/** What a card has no room for, or says elsewhere. */
const wideOnly = 'max-xl:hidden';

/** Targets as a ledger; on a narrow screen each becomes a card. A row is one link. */
export function TargetsTable({ targets, stale }: { targets: Target[]; stale: boolean }) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-lg:block">
        <thead className="border-b max-lg:hidden">
          <tr>
            <th className={headClass}>Target</th>
            <th className={classNames(headClass, 'w-[18%]')}>Address</th>
            <th className={classNames(headClass, 'w-34')}>Route date</th>
            <th className={classNames(headClass, 'w-22')}>Priority</th>
            <th className={classNames(headClass, 'w-24 text-end')}>Work</th>
            <th className={classNames(headClass, 'w-26 text-end')}>Revenue</th>
            <th className={classNames(headClass, 'w-26')}>Status</th>
            <th className={classNames(headClass, wideOnly, 'w-34')}>Source</th>
            <th className={classNames(headClass, wideOnly, 'w-30')}>Updated</th>
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {targets.map((target) => (
            <TargetRow key={target.targetId} target={target} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TargetRow({ target }: { target: Target }) {
  const { address, planning } = target;
  const { expectedRevenue } = target.businessValue;
  const revenue = expectedRevenue === null ? undefined : formatRevenue(expectedRevenue);
  const place = describePlace(address);
  const isCancelled = target.status === 'Cancelled';
  return (
    <tr
      className={classNames(
        'relative border-b last:border-b-0 hover:bg-hover lg:h-14',
        'max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:gap-y-1.5 max-lg:p-4',
        isCancelled && 'text-muted',
      )}
    >
      <td className={classNames(cellClass, 'min-w-0')}>
        <Link
          href={`/targets/${target.targetId}`}
          title={target.title}
          dir="auto"
          className={classNames(
            'block truncate font-medium after:absolute after:inset-0',
            isCancelled && 'line-through',
          )}
        >
          {target.title}
        </Link>
        <p className="truncate text-[0.8125rem] text-faint">
          <bdi>{target.externalId}</bdi>
          <span className="xl:hidden"> · {target.sourceSystem}</span>
        </p>
      </td>
      <td className={classNames(cellClass, 'min-w-0 max-lg:order-3 max-lg:col-span-2')}>
        <p dir="auto" className="truncate" title={address.street ?? undefined}>
          {address.street ?? <span className="text-faint">{place ? 'No street' : 'No address'}</span>}
        </p>
        <p className="truncate text-[0.8125rem] text-faint">
          {lacksCoordinates(address) ? (
            <>
              <NoCoordinatesMark /> <span className="text-warn lg:hidden">No coordinates </span>
            </>
          ) : null}
          <bdi>{place}</bdi>
        </p>
      </td>
      <td className={classNames(cellClass, 'whitespace-nowrap max-lg:order-4')}>
        {planning.routeDate === null ? (
          <span className="text-faint">No date</span>
        ) : (
          formatDay(planning.routeDate)
        )}
        {planning.estimatedWorkMinutes === null ? null : (
          <span className="text-muted lg:hidden">
            {' '}
            · <bdi>{formatMinutes(planning.estimatedWorkMinutes)}</bdi>
          </span>
        )}
      </td>
      <td className={classNames(cellClass, 'whitespace-nowrap max-lg:order-5 max-lg:text-end')}>
        <PriorityMark priority={planning.priority} isQuiet={isCancelled} />
      </td>
      <td className={classNames(cellClass, 'text-end whitespace-nowrap max-lg:hidden')}>
        {planning.estimatedWorkMinutes === null ? null : (
          <bdi>{formatMinutes(planning.estimatedWorkMinutes)}</bdi>
        )}
      </td>
      <td className={classNames(cellClass, 'truncate text-end max-lg:hidden')} title={revenue}>
        {revenue}
      </td>
      <td className={classNames(cellClass, 'max-lg:order-2 max-lg:text-end')}>
        <TargetStatusBadge status={target.status} />
      </td>
      <td className={classNames(cellClass, wideOnly, 'truncate text-muted')} title={target.sourceSystem}>
        {target.sourceSystem}
      </td>
      <td className={classNames(cellClass, wideOnly, 'text-[0.8125rem] whitespace-nowrap text-muted')}>
        {/* Above the row's link, so that the exact time shows on hover. */}
        <RelativeTime at={target.updatedAt} className="relative z-10" />
      </td>
    </tr>
  );
}

export function TargetsTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the targets">
      <div className="h-[2.1rem] border-b max-lg:hidden" />
      {Array.from({ length: 10 }, (_, index) => (
        <div key={index} className="flex h-14 items-center gap-6 border-b px-4 last:border-b-0">
          <div className="flex-1 space-y-2">
            <Skeleton className="w-1/2" />
            <Skeleton className="h-3 w-1/4" />
          </div>
          <Skeleton className="w-40 max-lg:hidden" />
          <Skeleton className="w-24" />
        </div>
      ))}
    </div>
  );
}
