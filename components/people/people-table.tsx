import type { ReactNode } from 'react';
import { describePersonStatus } from '@/components/people/describe-person-status';
import { languageNames, roleNames } from '@/components/domain/person-words';
import { Badge } from '@/components/ui/badge';
import type { TableShape } from '@/components/ui/data-table';
import { formatMinute, RelativeTime } from '@/components/ui/relative-time';
import type { Person } from '@/lib/people/people-schemas';

const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

/** People as a table. */
export function peopleTable({
  ownEmail,
  menuOf,
}: {
  ownEmail: string;
  menuOf: (person: Person) => ReactNode;
}): TableShape<Person> {
  return {
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 4, rowClassName: 'h-16' },
    columns: [
      {
        name: 'Person',
        headClassName: 'w-[34%]',
        cell: ({ name, email }) => (
          <>
            <p className="flex flex-wrap items-center gap-x-2 font-medium [overflow-wrap:anywhere]">
              <bdi>{name}</bdi>
              {email === ownEmail ? <Badge tone="accent">You</Badge> : null}
            </p>
            <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
              <bdi>{email}</bdi>
            </p>
          </>
        ),
      },
      {
        name: 'Role',
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: ({ role, language }) => (
          <>
            <span title={roleNames[role].explanation}>{roleNames[role].name}</span>
            <span className="text-[0.8125rem] text-faint lg:block">
              <span className="lg:hidden"> · </span>
              <bdi>{languageNames[language]}</bdi>
            </span>
          </>
        ),
      },
      {
        name: 'Status',
        headClassName: 'w-[24%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: (person) => <StatusLine person={person} />,
      },
      {
        name: 'Last sign-in',
        headClassName: 'w-40',
        cellClassName: smallCellClass,
        cell: ({ last_signed_in_at: signedInAt }) => (
          <>
            <span className="lg:hidden">Last sign-in: </span>
            {signedInAt ? <RelativeTime at={signedInAt} /> : 'never'}
          </>
        ),
      },
      {
        name: 'Actions',
        isNameHidden: true,
        headClassName: 'w-14',
        cellClassName: 'text-end max-lg:order-2 lg:px-2 lg:py-2',
        cell: menuOf,
      },
    ],
  };
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
