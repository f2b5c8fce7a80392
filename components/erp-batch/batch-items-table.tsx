import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ExternalId, ItemStatusBadge, TargetLink } from '@/components/erp-batch/item-marks';
import { classNames } from '@/components/ui/class-names';
import type { TableShape } from '@/components/ui/data-table';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** What only a card says beside a value; a table says it in its head. */
const onCards = (chunks: ReactNode) => <span className="md:hidden">{chunks}</span>;

/** Items in the order sent. Selecting a row opens its details. */
export function useBatchItemsTable(onOpen: (item: JobItem) => void): TableShape<JobItem> {
  const t = useTranslations('erpBatch.batchItemsTable');
  const formats = useFormats();
  return {
    keyOf: ({ index }) => index,
    cardsBelow: 'md',
    hasRowLinks: true,
    rowClassName: 'max-md:grid-cols-[auto_minmax(0,1fr)_auto] md:h-12 md:align-top',
    cellClassName: 'md:py-3',
    skeleton: {
      rows: 10,
      rowClassName: 'h-12',
      cells: (
        <>
          <Skeleton className="w-8" />
          <Skeleton className="w-32" />
          <Skeleton className="flex-1 max-md:hidden" />
          <Skeleton className="w-20" />
        </>
      ),
    },
    columns: [
      {
        name: t('item'),
        headClassName: 'w-20 text-end',
        cellClassName: 'text-end text-muted max-md:text-start',
        cell: ({ index }) => t.rich('itemNumber', { number: formats.count(index + 1), small: onCards }),
      },
      {
        name: t('externalId'),
        headClassName: 'w-[22%]',
        cellClassName: 'max-md:order-3 max-md:col-span-3',
        cell: (item) => (
          <button
            type="button"
            aria-label={
              item.externalId
                ? t('open', { number: String(item.index + 1), id: item.externalId })
                : t('openWithoutId', { number: String(item.index + 1) })
            }
            onClick={() => onOpen(item)}
            dir="auto"
            className="block max-w-full truncate font-medium after:absolute after:inset-0"
          >
            <ExternalId item={item} />
          </button>
        ),
      },
      {
        name: t('titleAndProblems'),
        cellClassName: 'max-md:order-4 max-md:col-span-3',
        cell: (item) => (
          <>
            <p dir="auto" className="truncate">
              {item.title}
            </p>
            <ProblemLine item={item} />
          </>
        ),
      },
      {
        name: t('status'),
        headClassName: 'w-32',
        cellClassName: 'max-md:order-2 max-md:text-end',
        cell: ({ status }) => <ItemStatusBadge status={status} />,
      },
      {
        name: t('target'),
        headClassName: 'w-28',
        cellClassName: 'max-md:order-1',
        cell: ({ targetId }) =>
          targetId === null
            ? null
            : t.rich('targetOnCard', {
                small: (chunks) => <span className="text-faint md:hidden">{chunks}</span>,
                a: () => <TargetLink targetId={targetId} className="relative z-10" />,
              }),
      },
    ],
  };
}

/** The first problem of an item: an error if it was rejected, otherwise a warning, if any. */
function ProblemLine({ item }: { item: JobItem }) {
  const t = useTranslations('erpBatch.batchItemsTable');
  const isRejected = item.status === 'Rejected';
  const problems = isRejected ? item.errors : item.warnings;
  const [first] = problems;
  if (!first) return null;
  return (
    <p
      className={classNames(
        'line-clamp-2 text-[0.8125rem] [overflow-wrap:anywhere]',
        isRejected ? 'text-bad' : 'text-warn',
      )}
    >
      {first.message}
      {problems.length > 1 ? (
        <span className="text-faint"> {t('more', { count: problems.length - 1 })}</span>
      ) : null}
    </p>
  );
}
