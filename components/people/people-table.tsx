import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describePersonStatus } from '@/components/people/describe-person-status';
import { Badge } from '@/components/ui/badge';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFormats } from '@/components/ui/use-formats';
import type { Person } from '@/lib/people/people-schemas';
import { languageNames } from '@/lib/languages/language';

const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

/** Makes a table of people. */
export function usePeopleTable() {
  const t = useTranslations('people.peopleTable');
  const tRoles = useTranslations('domain.roles');
  return ({
    ownEmail,
    menuOf,
  }: {
    ownEmail: string;
    menuOf: (person: Person) => ReactNode;
  }): TableShape<Person> => ({
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 4, rowClassName: 'h-16' },
    columns: [
      {
        name: t('person'),
        headClassName: 'w-[34%]',
        cell: ({ name, email }) => (
          <>
            <p className="flex flex-wrap items-center gap-x-2 font-medium [overflow-wrap:anywhere]">
              <bdi>{name}</bdi>
              {email === ownEmail ? <Badge tone="accent">{t('you')}</Badge> : null}
            </p>
            <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
              <bdi>{email}</bdi>
            </p>
          </>
        ),
      },
      {
        name: t('role'),
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: ({ role, language }) => (
          <>
            <span title={tRoles(`${role}.explanation`)}>{tRoles(`${role}.name`)}</span>
            <span className="text-[0.8125rem] text-faint lg:block">
              <span className="lg:hidden"> · </span>
              <bdi>{languageNames[language]}</bdi>
            </span>
          </>
        ),
      },
      {
        name: t('status'),
        headClassName: 'w-[24%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: (person) => <StatusLine person={person} />,
      },
      {
        name: t('lastSignIn'),
        headClassName: 'w-40',
        cellClassName: smallCellClass,
        cell: ({ last_signed_in_at: signedInAt }) => (
          <>
            <span className="lg:hidden">{t('lastSignInLabel')} </span>
            {signedInAt ? <RelativeTime at={signedInAt} /> : t('never')}
          </>
        ),
      },
      {
        name: t('actions'),
        isNameHidden: true,
        headClassName: 'w-14',
        cellClassName: 'text-end max-lg:order-2 lg:px-2 lg:py-2',
        cell: menuOf,
      },
    ],
  });
}

function StatusLine({ person }: { person: Person }) {
  const t = useTranslations('people.peopleTable');
  const formats = useFormats();
  const { status, tone, moment } = describePersonStatus(person);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <Badge tone={tone}>{t(`statuses.${status}`)}</Badge>
      {moment ? (
        <span className="text-[0.8125rem] text-muted" suppressHydrationWarning>
          {t(`moments.${moment.kind}`, { time: formats.minute(moment.at) })}
        </span>
      ) : null}
    </p>
  );
}
