import { describePersonStatus } from '@/components/people/describe-person-status';
import { languageNames, roleNames } from '@/components/people/person-words';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { formatMinute, RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { Person } from '@/lib/people/people-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';
const cellClass = 'min-w-0 lg:px-4 lg:py-3 lg:align-top';
const wideCellClass = classNames(cellClass, 'max-lg:col-span-2');

/** People as a ledger; on a narrow screen each becomes a card. */
export function PeopleTable({
  people,
  ownEmail,
  stale,
  menuOf,
}: {
  people: readonly Person[];
  ownEmail: string;
  stale: boolean;
  menuOf: (person: Person) => React.ReactNode;
}) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-lg:block">
        <thead className="border-b max-lg:hidden">
          <tr>
            <th className={classNames(headClass, 'w-[34%]')}>Person</th>
            <th className={headClass}>Role</th>
            <th className={classNames(headClass, 'w-[24%]')}>Status</th>
            <th className={classNames(headClass, 'w-40')}>Last sign-in</th>
            <th className="w-14">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {people.map((person) => (
            <tr
              key={person.id}
              className="border-b last:border-b-0 max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:gap-y-1.5 max-lg:p-4"
            >
              <td className={cellClass}>
                <p className="flex flex-wrap items-center gap-x-2 font-medium [overflow-wrap:anywhere]">
                  <bdi>{person.name}</bdi>
                  {person.email === ownEmail ? <Badge tone="accent">You</Badge> : null}
                </p>
                <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
                  <bdi>{person.email}</bdi>
                </p>
              </td>
              <td className={classNames(wideCellClass, 'max-lg:order-4')}>
                <span title={roleNames[person.role].explanation}>{roleNames[person.role].name}</span>
                <span className="text-[0.8125rem] text-faint lg:block">
                  <span className="lg:hidden"> · </span>
                  <bdi>{languageNames[person.language]}</bdi>
                </span>
              </td>
              <td className={classNames(wideCellClass, 'max-lg:order-3')}>
                <StatusLine person={person} />
              </td>
              <td className={classNames(wideCellClass, 'text-muted max-lg:order-5 max-lg:text-[0.8125rem]')}>
                <span className="lg:hidden">Last sign-in: </span>
                {person.last_signed_in_at ? <RelativeTime at={person.last_signed_in_at} /> : 'never'}
              </td>
              <td className="text-end max-lg:order-2 lg:px-2 lg:py-2 lg:align-top">{menuOf(person)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StatusLine({ person }: { person: Person }) {
  const { label, tone, moment } = describePersonStatus(person);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <Badge tone={tone}>{label}</Badge>
      {moment ? (
        <span className="text-[0.8125rem] text-muted" suppressHydrationWarning>
          {moment.words} {formatMinute(moment.at)}
        </span>
      ) : null}
    </p>
  );
}

export function PeopleTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the people">
      <div className="h-[2.1rem] border-b max-lg:hidden" />
      {Array.from({ length: 4 }, (_, index) => (
        <div key={index} className="flex h-16 items-center gap-6 border-b px-4 last:border-b-0">
          <Skeleton className="w-48" />
          <Skeleton className="flex-1 max-lg:hidden" />
          <Skeleton className="w-24" />
        </div>
      ))}
    </div>
  );
}
