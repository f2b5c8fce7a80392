import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { BatchCounts, BatchStatusBadge } from '@/components/domain/batch-outcome';
import { ChannelMark } from '@/components/domain/channel-mark';
import { ImportStatusBadge } from '@/components/domain/import-status-badge';
import { ImportCounts } from '@/components/imports/import-counts';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { Channel } from '@/lib/import-jobs/channels';
import type { ListedJob } from '@/lib/import-jobs/import-job-list-schemas';
import type { Import } from '@/lib/imports/import-schemas';
import type { ListedBatch } from '@/lib/inbound/import-job-schemas';

/** What the list shows of an import, from either channel. */
interface ListedImport {
  href: string;
  title: ReactNode;
  /** The full title, for when it is cut off. */
  titleText?: string;
  channel: Channel;
  /** What else names it; null where the title says it all. */
  note: string | null;
  /** The customer it is for, or the client that sent it. */
  owner: string;
  status: ReactNode;
  counts: ReactNode;
  createdAt: string;
  creator?: string;
}

type Operations = ReturnType<typeof useTranslations<'domain.batch.operations'>>;
type Words = ReturnType<typeof useTranslations<'imports.importsTable'>>;

/** The imports of both channels as a table. Each row is one link. */
export function useImportsTable(): TableShape<ListedJob> {
  const t = useTranslations('imports.importsTable');
  const operations = useTranslations('domain.batch.operations');
  const describe = (job: ListedJob): ListedImport =>
    job.channel === 'erp' ? describeBatch(operations, job.batch) : describeSpreadsheet(t, job.import);
  return {
    keyOf: (job) => describe(job).href,
    cardsBelow: 'md',
    hasRowLinks: true,
    rowClassName: 'max-md:gap-y-2 md:h-[4.25rem]',
    skeleton: {
      rows: 8,
      rowClassName: 'h-[4.25rem]',
      cells: (
        <>
          <div className="flex-1 space-y-2">
            <Skeleton className="w-2/3" />
            <Skeleton className="h-3 w-1/3" />
          </div>
          <Skeleton className="w-24" />
          <Skeleton className="w-32 max-md:hidden" />
        </>
      ),
    },
    columns: [
      {
        name: t('import'),
        headClassName: 'w-[33%]',
        // On a card the name has a line of its own: beside it, a long status would leave it no room.
        cellClassName: 'max-md:order-1 max-md:col-span-2',
        cell: (job) => <Name {...describe(job)} />,
      },
      {
        name: t('owner'),
        headClassName: 'w-[15%]',
        cellClassName: 'truncate text-muted max-md:order-4 max-md:col-span-2',
        tooltip: (job) => describe(job).owner,
        cell: (job) => describe(job).owner,
      },
      {
        name: t('status'),
        headClassName: 'w-[19%]',
        cellClassName: 'max-md:order-2',
        cell: (job) => describe(job).status,
      },
      {
        name: t('counts'),
        headClassName: 'w-[19%]',
        cellClassName: 'max-md:order-5 max-md:col-span-2 md:py-2',
        cell: (job) => describe(job).counts,
      },
      {
        name: t('created'),
        cellClassName: 'text-[0.8125rem] text-muted max-md:order-3 max-md:text-end',
        cell: (job) => <Created {...describe(job)} />,
      },
    ],
  };
}

/** A spreadsheet import. */
function describeSpreadsheet(t: Words, job: Import): ListedImport {
  return {
    href: `/imports/${job.id}`,
    title: job.name,
    channel: 'spreadsheet',
    note: noteOf(t, job),
    owner: job.customer_name,
    status: <ImportStatusBadge job={job} />,
    counts: <ImportCounts job={job} />,
    createdAt: job.created_at,
    creator: job.created_by.name,
  };
}

function noteOf(
  t: Words,
  { parent_id: parentId, dry_run: isDryRun, name, file_name: file }: Import,
): string | null {
  if (isDryRun) return t('dryRun', { file });
  if (parentId !== null) return t('followUp', { file });
  return file === name ? null : file;
}

/** A batch from an ERP. */
function describeBatch(operations: Operations, batch: ListedBatch): ListedImport {
  return {
    href: `/imports/batches/${batch.importJobId}`,
    title: (
      // A long source system name leaves room for the batch's own ID.
      <span className="md:flex md:min-w-0 md:gap-1.5 md:rtl:justify-end">
        <bdi className="md:max-w-[45%] md:truncate">{batch.sourceSystem}</bdi>{' '}
        <span className="text-faint">/</span> <bdi className="md:truncate">{batch.batchId}</bdi>
      </span>
    ),
    titleText: `${batch.sourceSystem} / ${batch.batchId}`,
    channel: 'erp',
    note: operations(batch.operation),
    owner: batch.client.name,
    status: <BatchStatusBadge batch={batch} />,
    counts: <BatchCounts batch={batch} />,
    createdAt: batch.createdAt,
  };
}

function Name({ href, title, titleText, channel, note }: ListedImport) {
  return (
    <>
      <Link
        href={href}
        title={titleText}
        dir="auto"
        className="font-medium [overflow-wrap:anywhere] after:absolute after:inset-0 md:block md:truncate"
      >
        {title}
      </Link>
      <p className="flex min-w-0 items-center gap-1.5 text-[0.8125rem] text-faint">
        <ChannelMark channel={channel} />
        {note === null ? null : (
          <>
            <span aria-hidden>·</span>
            <span dir="auto" className="truncate" title={note}>
              {note}
            </span>
          </>
        )}
      </p>
    </>
  );
}

function Created({ createdAt, creator }: ListedImport) {
  return (
    <>
      {/* Above the row's link, so that the exact time shows on hover. */}
      <RelativeTime at={createdAt} className="relative z-10 whitespace-nowrap" />
      {creator ? <p className="truncate text-faint max-md:hidden">{creator}</p> : null}
    </>
  );
}
