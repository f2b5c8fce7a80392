import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Inbox } from '@/lib/inboxes/inbox-schemas';

const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

/** Makes a table of inboxes. */
export function useInboxesTable() {
  const t = useTranslations('inboxes.inboxesTable');
  return (menuOf: (inbox: Inbox) => ReactNode): TableShape<Inbox> => ({
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 3, rowClassName: 'h-16' },
    columns: [
      {
        name: t('name'),
        headClassName: 'w-[34%]',
        cell: ({ name, customer_name: customer }) => (
          <>
            <p className="font-medium [overflow-wrap:anywhere]">
              <bdi>{name}</bdi>
            </p>
            <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
              {customer === null ? t('anyCustomer') : <bdi>{customer}</bdi>}
            </p>
          </>
        ),
      },
      {
        name: t('limits'),
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: ({ max_failed_percent: percent, max_rows: rows }) =>
          t('limitsOf', { percent: String(percent), rows }),
      },
      {
        name: t('status'),
        headClassName: 'w-32',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: ({ is_disabled: isDisabled }) => (
          <Badge tone={isDisabled ? 'neutral' : 'ok'}>{t(isDisabled ? 'disabled' : 'active')}</Badge>
        ),
      },
      {
        name: t('lastFile'),
        headClassName: 'w-40',
        cellClassName: smallCellClass,
        cell: ({ last_received_at: at }) => (
          <>
            <span className="lg:hidden">{t('lastFileLabel')} </span>
            {at ? <RelativeTime at={at} /> : t('never')}
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
