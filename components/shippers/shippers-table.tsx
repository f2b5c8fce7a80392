import Link from 'next/link';
import { formatShare } from '@/components/shippers/share-of-rows';
import type { TableShape } from '@/components/ui/data-table';
import { countOf, formatCount } from '@/components/ui/format-number';
import type { BadRowShares } from '@/lib/imports/bad-row-schemas';

const numberClass = 'md:text-end tabular-nums max-md:text-muted max-md:text-[0.8125rem]';

/** Customers as a table, with the rows of theirs that have failed. Each row is one link. */
export const shippersTable: TableShape<BadRowShares['data'][number]> = {
  keyOf: ({ customer_id }) => customer_id,
  cardsBelow: 'md',
  hasRowLinks: true,
  cellClassName: 'md:py-3',
  skeleton: { rows: 4, rowClassName: 'h-12' },
  columns: [
    {
      name: 'Shipper',
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
      name: 'Failed',
      headClassName: 'md:w-28 md:text-end',
      cellClassName: 'text-end font-medium tabular-nums md:order-last',
      cell: (counts) => formatShare(counts),
    },
    {
      name: 'Failed rows',
      headClassName: 'md:w-36 md:text-end',
      cellClassName: numberClass,
      cell: ({ failed_rows, rows }) => (
        <>
          {formatCount(failed_rows)}
          <span className="md:hidden"> of {countOf(rows, 'row')} failed</span>
        </>
      ),
    },
    {
      name: 'Rows',
      headClassName: 'md:w-32 md:text-end',
      cellClassName: `${numberClass} max-md:hidden`,
      cell: ({ rows }) => formatCount(rows),
    },
    {
      name: 'Imports',
      headClassName: 'md:w-28 md:text-end',
      cellClassName: numberClass,
      cell: ({ imports }) => (
        <>
          {formatCount(imports)}
          <span className="md:hidden"> {imports === 1 ? 'import' : 'imports'}</span>
        </>
      ),
    },
  ],
};
