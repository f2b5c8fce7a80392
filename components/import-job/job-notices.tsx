'use client';

import { liveDeliveries } from '@/components/domain/live-deliveries';
import { RotateCw } from 'lucide-react';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { formatCount, countOf } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { RelativeTime } from '@/components/ui/relative-time';
import { outcomeAtEnd } from '@/lib/import-jobs/job-outcome';
import type { ImportDetail, ImportRollback } from '@/lib/imports/import-schemas';

const fileWarningTitles: Readonly<Record<ImportDetail['file_warnings'][number]['code'], string>> = {
  charset_doubt: 'Please check the letters of the names',
  other_order_sheets: 'Another sheet seems to have orders as well',
};

/** What a person should know before the numbers: why it failed, or that it was aborted or rolled back. */
export function JobNotices({ job, connectionLost }: { job: ImportDetail; connectionLost: boolean }) {
  const kept = liveDeliveries(job);
  // While its deliveries still exist, the same rows would fail on their references: roll back first.
  const again =
    kept > 0 && !job.rolled_back_at ? null : (
      <Link href={`/imports/new?again=${job.id}`} className={buttonClass({ size: 'sm' })}>
        <RotateCw aria-hidden />
        Import again
      </Link>
    );
  return (
    <>
      {job.files_removed_at ? (
        <Notice
          tone="info"
          title={
            <>
              Files removed <RelativeTime at={job.files_removed_at} />
            </>
          }
        >
          The retention period is over: the file, the failed rows and the timeline of this import are no
          longer kept. Its counts and its deliveries stay.
        </Notice>
      ) : null}
      {connectionLost ? (
        <Notice tone="warn" title="The server cannot be reached right now">
          The import continues without this page. The numbers update as soon as the connection is back.
        </Notice>
      ) : null}
      {job.file_warnings.map(({ code, message }) => (
        <Notice key={code} tone="warn" title={fileWarningTitles[code]}>
          {message}
        </Notice>
      ))}
      {!job.rolled_back_at && outcomeAtEnd(job) === 'nothing_imported' ? (
        <Notice
          tone="bad"
          title={job.dry_run ? 'Nothing would be imported' : 'Nothing was imported'}
          action={again}
        >
          {job.failed_records === 0
            ? 'The file has no rows below its header.'
            : `${job.failed_records === 1 ? 'The only row' : `All ${formatCount(job.failed_records)} rows`} failed${job.files_removed_at ? '' : ': see the reasons below'}.`}
        </Notice>
      ) : null}
      {job.status === 'failed' ? (
        <Notice tone="bad" title="The import failed" action={job.rolled_back_at ? null : again}>
          {job.failure_message ?? 'The file could not be imported.'}
        </Notice>
      ) : null}
      {job.rollback ? (
        <RollbackNotice rollback={job.rollback} />
      ) : job.rolled_back_at ? (
        <Notice
          tone="info"
          title={
            <>
              Rolled back <RelativeTime at={job.rolled_back_at} />
            </>
          }
          action={again}
        >
          {job.deleted_count === 0 && kept === 0
            ? 'The import had created no deliveries, so none were deleted.'
            : `${countOf(job.deleted_count, 'delivery', 'deliveries')} of this import ${job.deleted_count === 1 ? 'was' : 'were'} deleted. Their references are free again.`}
          {kept > 0
            ? ` ${countOf(kept, 'delivery', 'deliveries')} ${kept === 1 ? 'stays' : 'stay'}, because ${kept === 1 ? 'it was' : 'they were'} changed, dispatched or cancelled before.`
            : ''}
        </Notice>
      ) : job.status === 'cancelled' ? (
        <Notice tone="warn" title="The import was aborted" action={again}>
          {job.dry_run
            ? 'Nothing of a dry run is kept.'
            : kept === 0
              ? 'No deliveries had been created.'
              : `The ${countOf(kept, 'delivery', 'deliveries')} created before that ${kept === 1 ? 'is' : 'are'} kept. Roll back to delete them.`}
          {job.total_records
            ? ` ${formatCount(Math.max(0, job.total_records - job.processed_records))} rows were not read.`
            : ''}
        </Notice>
      ) : null}
    </>
  );
}

/** How far a large rollback is. */
function RollbackNotice({ rollback: { deleted, total } }: { rollback: ImportRollback }) {
  return (
    <Notice
      tone="info"
      title={
        <span aria-live="off" className="tabular-nums">
          Rolling back: {formatCount(Math.min(deleted, total))} of {formatCount(total)}
        </span>
      }
    >
      <ProgressBar
        label="Progress of the rollback"
        total={Math.max(total, deleted)}
        parts={[{ value: deleted, tone: 'accent' }]}
        className="my-2"
      />
      <p>
        The deliveries of this import are being deleted. This goes on without this page. The import cannot be
        resumed meanwhile; its file can be imported again once this is done.
      </p>
    </Notice>
  );
}
