import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type ClientStatus, describeClientStatus } from '@/components/api-clients/describe-client-status';
import { scopeNames } from '@/components/domain/scope-names';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { CopyText } from '@/components/ui/copy-field';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFormats } from '@/components/ui/use-formats';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

export const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

/** Makes a table of API clients. */
export function useApiClientsTable() {
  const t = useTranslations('apiClients.apiClientsTable');
  return ({
    now,
    menuOf,
  }: {
    /** When the data was fetched, in milliseconds since 1970. */
    now: number;
    menuOf: (client: ApiClient) => ReactNode;
  }): TableShape<ApiClient> => ({
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 3, rowClassName: 'h-20' },
    columns: [
      { name: t('client'), headClassName: 'w-[27%]', cell: (client) => <Name client={client} /> },
      {
        name: t('scopes'),
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: (client) => <Scopes scopes={client.scopes} />,
      },
      {
        name: t('status'),
        headClassName: 'w-[21%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: (client) => (
          <StatusLines
            lines={describeClientStatus(client, now).map((line) => ({
              ...line,
              name: t(`statuses.${line.status}`),
            }))}
          />
        ),
      },
      {
        name: t('lastUsed'),
        headClassName: 'w-36',
        cellClassName: smallCellClass,
        cell: ({ last_used_at: usedAt }) => (
          <>
            <span className="lg:hidden">{t('lastUsedLabel')} </span>
            {usedAt ? <RelativeTime at={usedAt} /> : t('never')}
          </>
        ),
      },
      {
        name: t('created'),
        headClassName: 'w-40 lg:max-xl:hidden',
        cellClassName: classNames(smallCellClass, 'lg:max-xl:hidden'),
        cell: (client) => <Origin of={client} label={t('createdLabel')} />,
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

function Name({ client }: { client: ApiClient }) {
  const t = useTranslations('apiClients.apiClientsTable');
  return (
    <>
      <p className="font-medium [overflow-wrap:anywhere]">{client.name}</p>
      <CopyText label={t('copyId', { name: client.name })} text={client.client_id} />
    </>
  );
}

/** When and by whom a client or key was made. */
export function Origin({
  of,
  label,
}: {
  of: Pick<ApiClient, 'created_at' | 'created_by_name'>;
  /** Said before it where the columns have no heads. */
  label: string;
}) {
  const t = useTranslations('apiClients.apiClientsTable');
  return (
    <>
      <span className="lg:hidden">{label} </span>
      <RelativeTime at={of.created_at} />{' '}
      <span className="text-[0.8125rem] text-faint [overflow-wrap:anywhere] xl:block">
        {of.created_by_name ? t('createdBy', { name: of.created_by_name }) : t('atInstallation')}
      </span>
    </>
  );
}

/** What a client or key may do. */
export function Scopes({ scopes }: { scopes: ApiClient['scopes'] }) {
  const t = useTranslations('apiClients.apiClientsTable');
  const tScopes = useTranslations('domain.scopes');
  if (scopes.length === 0) return <span className="text-faint">{t('noScopes')}</span>;
  return (
    <ul className="flex flex-col gap-1">
      {scopes.map((scope) => (
        <li key={scope} title={tScopes(`${scopeNames[scope]}.explanation`)}>
          {tScopes(`${scopeNames[scope]}.name`)}{' '}
          <code dir="ltr" className="font-mono text-xs text-faint [overflow-wrap:anywhere]">
            {scope}
          </code>
        </li>
      ))}
    </ul>
  );
}

/** The lines of a status, each with its name. */
export function StatusLines({ lines }: { lines: readonly (ClientStatus & { name: string })[] }) {
  const t = useTranslations('apiClients.apiClientsTable');
  const formats = useFormats();
  return (
    <ul className="flex flex-col gap-1.5 max-lg:flex-row max-lg:flex-wrap max-lg:gap-x-4">
      {lines.map(({ status, name, tone, moment }) => (
        <li key={status} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <Badge tone={tone}>{name}</Badge>
          {moment ? (
            <span className="text-[0.8125rem] text-muted" suppressHydrationWarning>
              {t(`moments.${moment.kind}`, { time: formats.minute(moment.at) })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
