import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { NoCoordinatesMark, PriorityMark, TargetStatusBadge } from '@/components/targets/target-marks';
import { describePlace, formatMinutes, lacksCoordinates } from '@/components/targets/target-words';
import { classNames } from '@/components/ui/class-names';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';
import type { Target } from '@/lib/targets/target-schemas';

const isCancelled = (target: Target) => target.status === 'Cancelled';

/** Targets as a table. Each row is one link. */
export function useTargetsTable(): TableShape<Target> {
  const t = useTranslations('targets.targetsTable');
  const duration = useTranslations('targets.duration');
  const formats = useFormats();
  const revenueOf = ({ businessValue: { expectedRevenue } }: Target) =>
    expectedRevenue === null ? undefined : formats.money(expectedRevenue);
  return {
    keyOf: ({ targetId }) => targetId,
    cardsBelow: 'lg',
    hasRowLinks: true,
    rowClassName: (target) => classNames('lg:h-14', isCancelled(target) && 'text-muted'),
    headClassName: 'px-3 first:ps-4 last:pe-4',
    cellClassName: 'lg:px-3 lg:first:ps-4 lg:last:pe-4',
    skeleton: {
      rows: 10,
      rowClassName: 'h-14',
      cells: (
        <>
          <div className="flex-1 space-y-2">
            <Skeleton className="w-1/2" />
            <Skeleton className="h-3 w-1/4" />
          </div>
          <Skeleton className="w-40 max-lg:hidden" />
          <Skeleton className="w-24" />
        </>
      ),
    },
    columns: [
      { name: t('target'), cell: (target) => <Name target={target} /> },
      {
        name: t('address'),
        headClassName: 'w-[18%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: ({ address }) => <Address address={address} />,
      },
      {
        name: t('routeDate'),
        headClassName: 'w-34',
        cellClassName: 'whitespace-nowrap max-lg:order-4',
        cell: ({ planning }) => <RouteDate planning={planning} />,
      },
      {
        name: t('priority'),
        headClassName: 'w-22',
        cellClassName: 'whitespace-nowrap max-lg:order-5 max-lg:text-end',
        cell: (target) => <PriorityMark priority={target.planning.priority} isQuiet={isCancelled(target)} />,
      },
      {
        name: t('work'),
        headClassName: 'w-24 text-end',
        cellClassName: 'text-end whitespace-nowrap max-lg:hidden',
        cell: ({ planning: { estimatedWorkMinutes: minutes } }) =>
          minutes === null ? null : <bdi>{formatMinutes(minutes, duration)}</bdi>,
      },
      {
        name: t('revenue'),
        headClassName: 'w-26 text-end',
        cellClassName: 'truncate text-end max-lg:hidden',
        tooltip: revenueOf,
        cell: revenueOf,
      },
      {
        name: t('status'),
        headClassName: 'w-26',
        cellClassName: 'max-lg:order-2 max-lg:text-end',
        cell: ({ status }) => <TargetStatusBadge status={status} />,
      },
      {
        name: t('source'),
        headClassName: 'w-34 max-xl:hidden',
        // Cards show it below the name.
        cellClassName: 'truncate text-muted max-xl:hidden',
        tooltip: ({ sourceSystem }) => sourceSystem,
        cell: ({ sourceSystem }) => sourceSystem,
      },
      {
        name: t('updated'),
        headClassName: 'w-30 max-xl:hidden',
        cellClassName: 'text-[0.8125rem] whitespace-nowrap text-muted max-xl:hidden',
        // Above the row's link, so that the exact time shows on hover.
        cell: ({ updatedAt }) => <RelativeTime at={updatedAt} className="relative z-10" />,
      },
    ],
  };
}

function Name({ target }: { target: Target }) {
  return (
    <>
      <Link
        href={`/targets/${target.targetId}`}
        title={target.title}
        dir="auto"
        className={classNames(
          'block truncate font-medium after:absolute after:inset-0',
          isCancelled(target) && 'line-through',
        )}
      >
        {target.title}
      </Link>
      <p className="truncate text-[0.8125rem] text-faint">
        <bdi>{target.externalId}</bdi>
        <span className="xl:hidden"> · {target.sourceSystem}</span>
      </p>
    </>
  );
}

function Address({ address }: Pick<Target, 'address'>) {
  const t = useTranslations('targets.targetsTable');
  const formats = useFormats();
  const place = describePlace(address, formats);
  return (
    <>
      <p dir="auto" className="truncate" title={address.street ?? undefined}>
        {address.street ?? <span className="text-faint">{t(place ? 'noStreet' : 'noAddress')}</span>}
      </p>
      <p className="truncate text-[0.8125rem] text-faint">
        {lacksCoordinates(address) ? (
          <>
            <NoCoordinatesMark /> <span className="text-warn lg:hidden">{t('noCoordinates')} </span>
          </>
        ) : null}
        <bdi>{place}</bdi>
      </p>
    </>
  );
}

function RouteDate({ planning: { routeDate, estimatedWorkMinutes: minutes } }: Pick<Target, 'planning'>) {
  const t = useTranslations('targets.targetsTable');
  const duration = useTranslations('targets.duration');
  const formats = useFormats();
  return (
    <>
      {routeDate === null ? <span className="text-faint">{t('noDate')}</span> : formats.day(routeDate)}
      {minutes === null ? null : (
        <span className="text-muted lg:hidden">
          {' '}
          · <bdi>{formatMinutes(minutes, duration)}</bdi>
        </span>
      )}
    </>
  );
}
