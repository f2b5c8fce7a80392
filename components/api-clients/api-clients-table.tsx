import type { ReactNode } from 'react';
import { describeClientStatus } from '@/components/api-clients/describe-client-status';
import { scopeNames } from '@/components/domain/scope-names';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { CopyText } from '@/components/ui/copy-field';
import type { TableShape } from '@/components/ui/data-table';
import { formatMinute, RelativeTime } from '@/components/ui/relative-time';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

/**
 * API clients as a table.
 * @param now when the data was fetched, in milliseconds since 1970
 */
export function apiClientsTable({
  now,
  menuOf,
}: {
  now: number;
  menuOf: (client: ApiClient) => ReactNode;
}): TableShape<ApiClient> {
  return {
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 3, rowClassName: 'h-20' },
    columns: [
      { name: 'Client', headClassName: 'w-[27%]', cell: (client) => <Name client={client} /> },
      {
        name: 'What it may do',
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: (client) => <Scopes client={client} />,
      },
      {
        name: 'Status',
        headClassName: 'w-[21%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: (client) => <StatusLines client={client} now={now} />,
      },
      {
        name: 'Last used',
        headClassName: 'w-36',
        cellClassName: smallCellClass,
        cell: ({ last_used_at: usedAt }) => (
          <>
            <span className="lg:hidden">Last used: </span>
            {usedAt ? <RelativeTime at={usedAt} /> : 'never'}
          </>
        ),
      },
      {
        name: 'Created',
        headClassName: 'w-40 lg:max-xl:hidden',
        cellClassName: classNames(smallCellClass, 'lg:max-xl:hidden'),
        cell: (client) => <Origin client={client} />,
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

function Name({ client }: { client: ApiClient }) {
  return (
    <>
      <p className="font-medium [overflow-wrap:anywhere]">{client.name}</p>
      <CopyText label={`Copy the client ID of ${client.name}`} text={client.client_id} />
    </>
  );
}

function Origin({ client }: { client: ApiClient }) {
  return (
    <>
      <span className="lg:hidden">Created: </span>
      <RelativeTime at={client.created_at} />{' '}
      <span className="text-[0.8125rem] text-faint [overflow-wrap:anywhere] xl:block">
        {client.created_by_name ? `by ${client.created_by_name}` : 'at installation'}
      </span>
    </>
  );
}

function Scopes({ client }: { client: ApiClient }) {
  if (client.scopes.length === 0) return <span className="text-faint">Nothing</span>;
  return (
    <ul className="flex flex-col gap-1">
      {client.scopes.map((scope) => (
        <li key={scope} title={scopeNames[scope].explanation}>
          {scopeNames[scope].name}{' '}
          <code dir="ltr" className="font-mono text-xs text-faint [overflow-wrap:anywhere]">
            {scope}
          </code>
        </li>
      ))}
    </ul>
  );
}

function StatusLines({ client, now }: { client: ApiClient; now: number }) {
  return (
    <ul className="flex flex-col gap-1.5 max-lg:flex-row max-lg:flex-wrap max-lg:gap-x-4">
      {describeClientStatus(client, now).map(({ label, tone, moment }) => (
        <li key={label} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <Badge tone={tone}>{label}</Badge>
          {moment ? (
            <span className="text-[0.8125rem] text-muted" suppressHydrationWarning>
              {moment.word} {formatMinute(moment.at)}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
