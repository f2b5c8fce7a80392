import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useShares } from '@/components/shippers/share-of-rows';
import type { TableShape } from '@/components/ui/data-table';
import { useFormats } from '@/components/ui/use-formats';
import type { BadRowShares } from '@/lib/imports/bad-row-schemas';

/** What only a card says beside a number; a table says it in its head. */
const onCards = (chunks: ReactNode) => <span className="md:hidden">{chunks}</span>;

const numberClass = 'md:text-end tabular-nums max-md:text-muted max-md:text-[0.8125rem]';

/** Customers as a table, with the rows of theirs that have failed. Each row is one link. */
export function useShippersTable(): TableShape<BadRowShares['data'][number]> {
  const t = useTranslations('shippers.shippersTable');
  const formats = useFormats();
  const formatShare = useShares();
  return {
    keyOf: ({ customer_id }) => customer_id,
    cardsBelow: 'md',
    hasRowLinks: true,
    cellClassName: 'md:py-3',
    skeleton: { rows: 4, rowClassName: 'h-12' },
    columns: [
      {
        name: t('shipper'),
        cell: ({ customer_id, customer_name }) => (
          <Link
            href={`/imports/shippers/${customer_id}`}
            className="font-medium [overflow-wrap:anywhere] after:absolute after:inset-0"
          >
            <bdi>{customer_name}</bdi>
          </Link>
        ),
      },
      {
        name: t('failed'),
        headClassName: 'md:w-28 md:text-end',
        cellClassName: 'text-end font-medium tabular-nums md:order-last',
        cell: (counts) => formatShare(counts),
      },
      {
        name: t('failedRows'),
        headClassName: 'md:w-36 md:text-end',
        cellClassName: numberClass,
        cell: ({ failed_rows, rows }) =>
          t.rich('failedOf', { failed: formats.count(failed_rows), rows, small: onCards }),
      },
      {
        name: t('rows'),
        headClassName: 'md:w-32 md:text-end',
        cellClassName: `${numberClass} max-md:hidden`,
        cell: ({ rows }) => formats.count(rows),
      },
      {
        name: t('imports'),
        headClassName: 'md:w-28 md:text-end',
        cellClassName: numberClass,
        cell: ({ imports }) =>
          t.rich('importsOf', { imports: formats.count(imports), count: imports, small: onCards }),
      },
    ],
  };
}
