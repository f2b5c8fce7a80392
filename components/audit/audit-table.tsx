import Link from 'next/link';
import { describeDevice } from '@/components/ui/describe-device';
import { actionNames, describeDetails, nameActor } from '@/components/audit/audit-words';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { formatMinute } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { AuditEventEntry } from '@/lib/audit/audit-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';
const cellClass = 'min-w-0 [overflow-wrap:anywhere] md:px-4 md:py-2.5 md:align-top';
const smallClass = 'text-[0.8125rem] text-faint';

/** The trail as a ledger; on a narrow screen each event becomes a card. */
export function AuditTable({ events, stale }: { events: readonly AuditEventEntry[]; stale: boolean }) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-md:block">
        <thead className="border-b max-md:hidden">
          <tr>
            <th className={classNames(headClass, 'w-44')}>When</th>
            <th className={classNames(headClass, 'w-[22%]')}>Who</th>
            <th className={headClass}>What</th>
            <th className={classNames(headClass, 'w-[24%]')}>From where</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {events.map((event) => (
            <tr key={event.id} className="border-b last:border-b-0 max-md:grid max-md:gap-1 max-md:p-4">
              <td className={classNames(cellClass, 'text-muted max-md:order-3 max-md:text-[0.8125rem]')}>
                <time dateTime={event.created_at} dir="ltr" className="inline-block whitespace-nowrap">
                  {formatMinute(event.created_at)}
                </time>
              </td>
              <td className={classNames(cellClass, 'max-md:order-2')}>
                <bdi>{nameActor(event.actor)}</bdi>
                {event.actor.kind === 'person' ? null : (
                  <span className="ms-2 inline-block">
                    <Badge>{event.actor.kind}</Badge>
                  </span>
                )}
              </td>
              <td className={classNames(cellClass, 'max-md:order-1')}>
                <p className="font-medium">{actionNames[event.action]}</p>
                <Subject subject={event.subject} />
                <p className={smallClass}>
                  <bdi>{describeDetails(event.details)}</bdi>
                </p>
              </td>
              <td className={classNames(cellClass, 'text-muted max-md:order-4 max-md:text-[0.8125rem]')}>
                {event.ip_address ? (
                  <bdi>{event.ip_address}</bdi>
                ) : (
                  <span className="text-faint">The server itself</span>
                )}
                {event.user_agent ? (
                  <p className={smallClass} title={event.user_agent}>
                    {describeDevice(event.user_agent)}
                  </p>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What it was done to: a link where there is a page of it. */
function Subject({ subject }: { subject: AuditEventEntry['subject'] }) {
  const name = subject?.name ?? (subject?.kind === 'import' ? 'Import' : null);
  if (!subject || name === null) return null;
  const page = { import: 'imports', delivery: 'deliveries', batch: 'imports/batches' }[
    subject.kind as string
  ];
  if (!page || !subject.id) return <bdi>{name}</bdi>;
  return (
    <Link
      href={`/${page}/${subject.id}`}
      className="text-accent underline-offset-2 hover:underline"
      prefetch={false}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}

export function AuditTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the audit trail">
      <div className="h-[2.1rem] border-b max-md:hidden" />
      {Array.from({ length: 10 }, (_, index) => (
        <div key={index} className="flex h-14 items-center gap-6 border-b px-4 last:border-b-0">
          <Skeleton className="w-28" />
          <Skeleton className="w-32" />
          <Skeleton className="flex-1 max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
