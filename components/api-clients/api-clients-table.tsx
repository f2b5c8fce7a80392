import { describeStanding } from '@/components/api-clients/describe-standing';
import { scopeNames } from '@/components/api-clients/scope-names';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { CopyText } from '@/components/ui/copy-field';
import { formatMinute, RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';
const cellClass = 'min-w-0 lg:px-4 lg:py-3 lg:align-top';

const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

/** API clients as a ledger; on a narrow screen each becomes a card. */
export function ApiClientsTable({
  clients,
  now,
  stale,
  menuOf,
}: {
  clients: readonly ApiClient[];
  /** When they were as they are shown, in milliseconds since 1970. */
  now: number;
  stale: boolean;
  menuOf: (client: ApiClient) => React.ReactNode;
}) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-lg:block">
        <thead className="border-b max-lg:hidden">
          <tr>
            <th className={classNames(headClass, 'w-[27%]')}>Client</th>
            <th className={headClass}>What it may do</th>
            <th className={classNames(headClass, 'w-[21%]')}>Status</th>
            <th className={classNames(headClass, 'w-36')}>Last used</th>
            <th className={classNames(headClass, 'w-40 lg:max-xl:hidden')}>Made</th>
            <th className="w-14">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {clients.map((client) => (
            <tr
              key={client.id}
              className="border-b last:border-b-0 max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:gap-y-1.5 max-lg:p-4"
            >
              <td className={cellClass}>
                <p className="font-medium [overflow-wrap:anywhere]">{client.name}</p>
                <CopyText label={`Copy the client ID of ${client.name}`} text={client.client_id} />
              </td>
              <td className={classNames(cellClass, 'max-lg:order-4 max-lg:col-span-2')}>
                <Scopes client={client} />
              </td>
              <td className={classNames(cellClass, 'max-lg:order-3 max-lg:col-span-2')}>
                <StandingLines client={client} now={now} />
              </td>
              <td className={classNames(cellClass, smallCellClass)}>
                <span className="lg:hidden">Last used: </span>
                {client.last_used_at ? <RelativeTime at={client.last_used_at} /> : 'never'}
              </td>
              <td className={classNames(cellClass, smallCellClass, 'lg:max-xl:hidden')}>
                <span className="lg:hidden">Made: </span>
                <RelativeTime at={client.created_at} />{' '}
                <span className="text-[0.8125rem] text-faint [overflow-wrap:anywhere] xl:block">
                  {client.created_by_name ? `by ${client.created_by_name}` : 'with the installation'}
                </span>
              </td>
              <td className="text-end max-lg:order-2 lg:px-2 lg:py-2 lg:align-top">{menuOf(client)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

function StandingLines({ client, now }: { client: ApiClient; now: number }) {
  return (
    <ul className="flex flex-col gap-1.5 max-lg:flex-row max-lg:flex-wrap max-lg:gap-x-4">
      {describeStanding(client, now).map(({ label, tone, moment }) => (
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

export function ApiClientsTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the API clients">
      <div className="h-[2.1rem] border-b max-lg:hidden" />
      {Array.from({ length: 3 }, (_, index) => (
        <div key={index} className="flex h-20 items-center gap-6 border-b px-4 last:border-b-0">
          <Skeleton className="w-48" />
          <Skeleton className="flex-1 max-lg:hidden" />
          <Skeleton className="w-24" />
        </div>
      ))}
    </div>
  );
}
