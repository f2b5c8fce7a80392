import Link from 'next/link';
import type { ReactNode } from 'react';
import { BatchCounts, BatchStatusBadge } from '@/components/domain/batch-outcome';
import { operationNames } from '@/components/domain/batch-words';
import { ChannelMark } from '@/components/domain/channel-mark';
import { ImportCounts } from '@/components/imports/import-counts';
import { ImportStatusBadge } from '@/components/domain/import-status-badge';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Channel } from '@/lib/import-jobs/import-job-list-schemas';
import type { Import } from '@/lib/imports/import-schemas';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/** A spreadsheet that somebody imported. */
export function SpreadsheetRow({ job }: { job: Import }) {
  return (
    <Row
      href={`/imports/${job.id}`}
      title={job.name}
      channel="spreadsheet"
      note={job.file_name}
      owner={job.customer_name}
      status={<ImportStatusBadge job={job} />}
      counts={<ImportCounts job={job} />}
      createdAt={job.created_at}
      creator={job.created_by.name}
    />
  );
}

/** A batch that an ERP posted. */
export function BatchRow({ batch }: { batch: ImportJobSummary }) {
  return (
    <Row
      href={`/imports/batches/${batch.importJobId}`}
      title={
        // A long source system leaves room for the batch's own ID.
        <span className="md:flex md:min-w-0 md:gap-1.5 md:rtl:justify-end">
          <bdi className="md:max-w-[45%] md:truncate">{batch.sourceSystem}</bdi>{' '}
          <span className="text-faint">/</span> <bdi className="md:truncate">{batch.batchId}</bdi>
        </span>
      }
      titleText={`${batch.sourceSystem} / ${batch.batchId}`}
      channel="erp"
      note={operationNames[batch.operation]}
      owner={batch.client.name}
      status={<BatchStatusBadge status={batch.status} />}
      counts={<BatchCounts batch={batch} />}
      createdAt={batch.createdAt}
    />
  );
}

interface RowProps {
  href: string;
  title: ReactNode;
  /** What the title says when it is too long to be shown. */
  titleText?: string;
  channel: Channel;
  note: string;
  /** Whom it is for, or who sent it. */
  owner: string;
  status: ReactNode;
  counts: ReactNode;
  createdAt: string;
  creator?: string;
}

/** The whole row is one link. */
function Row({ href, title, titleText, channel, note, owner, status, counts, createdAt, creator }: RowProps) {
  return (
    <tr className="relative border-b last:border-b-0 hover:bg-hover max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:gap-y-2 max-md:p-4 md:h-[4.25rem]">
      <td className="min-w-0 md:px-4">
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
          <span aria-hidden>·</span>
          <span dir="auto" className="truncate" title={note}>
            {note}
          </span>
        </p>
      </td>
      <td className="truncate text-muted max-md:order-3 md:px-4" title={owner}>
        {owner}
      </td>
      <td className="max-md:text-end md:px-4">{status}</td>
      <td className="max-md:order-5 max-md:col-span-2 md:px-4 md:py-2">{counts}</td>
      <td className="text-[0.8125rem] text-muted max-md:order-4 max-md:text-end md:px-4">
        {/* Above the row's link, so that the exact time shows on hover. */}
        <RelativeTime at={createdAt} className="relative z-10 whitespace-nowrap" />
        {creator ? <p className="truncate text-faint max-md:hidden">{creator}</p> : null}
      </td>
    </tr>
  );
}
