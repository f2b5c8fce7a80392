import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Origin, Scopes, smallCellClass, StatusLines } from '@/components/api-clients/api-clients-table';
import { describeOwnStatus } from '@/components/api-clients/describe-client-status';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import type { ApiKey } from '@/lib/api-clients/api-key-schemas';

/** Makes a table of API keys. */
export function useApiKeysTable() {
  const t = useTranslations('apiClients.apiKeysTable');
  return ({
    now,
    menuOf,
  }: {
    /** When the data was fetched, in milliseconds since 1970. */
    now: number;
    menuOf: (key: ApiKey) => ReactNode;
  }): TableShape<ApiKey> => ({
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 3, rowClassName: 'h-20' },
    columns: [
      { name: t('key'), headClassName: 'w-[27%]', cell: (key) => <Name apiKey={key} /> },
      {
        name: t('scopes'),
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: ({ scopes }) => <Scopes scopes={scopes} />,
      },
      {
        name: t('status'),
        headClassName: 'w-[21%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: (key) => <Status apiKey={key} now={now} />,
      },
      {
        name: t('lastUsed'),
        headClassName: 'w-40',
        cellClassName: smallCellClass,
        cell: (key) => <LastUse apiKey={key} />,
      },
      {
        name: t('created'),
        headClassName: 'w-40 lg:max-xl:hidden',
        cellClassName: classNames(smallCellClass, 'lg:max-xl:hidden'),
        cell: (key) => <Origin of={key} label={t('createdLabel')} />,
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

/** An address begins at its left also from right to left: “::1” has no letter that would say so. */
const ltr = (chunks: ReactNode) => <bdi dir="ltr">{chunks}</bdi>;

interface CellProps {
  apiKey: ApiKey;
}

function Name({ apiKey }: CellProps) {
  const t = useTranslations('apiClients.apiKeysTable');
  return (
    <>
      <p className="font-medium [overflow-wrap:anywhere]" dir="auto">
        {apiKey.name}
      </p>
      {apiKey.mode === 'test' ? (
        <Badge tone="warn" className="me-1.5">
          {t('test')}
        </Badge>
      ) : null}
      <code dir="ltr" className="font-mono text-xs text-muted">
        {apiKey.prefix}…{apiKey.last_four}
      </code>
      {apiKey.allowed_addresses.length > 0 ? (
        <p className="text-[0.8125rem] text-muted">
          {t('onlyFrom')}{' '}
          {apiKey.allowed_addresses.map((address) => (
            <span key={address}>
              <bdi dir="ltr" className="font-mono text-xs [overflow-wrap:anywhere]">
                {address}
              </bdi>{' '}
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

function Status({ apiKey, now }: CellProps & { now: number }) {
  const t = useTranslations('apiClients.apiKeysTable');
  const line = describeOwnStatus({ disabled_at: apiKey.revoked_at, expires_at: apiKey.expires_at }, now);
  const status = line.status === 'disabled' ? 'revoked' : line.status;
  return <StatusLines lines={[{ ...line, name: t(`statuses.${status}`) }]} />;
}

function LastUse({ apiKey }: CellProps) {
  const t = useTranslations('apiClients.apiKeysTable');
  const { last_used_at: usedAt, last_used_address: address } = apiKey;
  return (
    <>
      <span className="lg:hidden">{t('lastUsedLabel')} </span>
      {usedAt ? <RelativeTime at={usedAt} /> : t('never')}
      {usedAt && address ? (
        <span className="text-[0.8125rem] text-faint [overflow-wrap:anywhere] lg:block">
          {' '}
          {t.rich('from', { address, bdi: ltr })}
        </span>
      ) : null}
    </>
  );
}
