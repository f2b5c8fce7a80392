'use client';

import { PackageX } from 'lucide-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { isRunning } from '@/lib/imports/is-running';
import { FailedRowsPanel } from '@/components/import-job/failed-rows-panel';
import { JobActions } from '@/components/import-job/job-actions';
import { JobFacts } from '@/components/import-job/job-facts';
import { JobNotices } from '@/components/import-job/job-notices';
import { JobProgress } from '@/components/import-job/job-progress';
import { JobTimeline } from '@/components/import-job/job-timeline';
import { useImport } from '@/components/import-job/use-import';
import { ImportStatusBadge } from '@/components/domain/import-status-badge';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { RequestProblem } from '@/lib/http/browser-fetch';

export function ImportJobPage({ jobId }: { jobId: string }) {
  const { job, error, refetch, lostTouch } = useImport(jobId);

  useEffect(() => {
    if (job) document.title = `${job.name} · Lading`;
  }, [job]);

  if (error && !job) {
    return error instanceof RequestProblem && error.status === 404 ? (
      <UnknownImport />
    ) : (
      <ErrorState title="The import could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!job) return <JobSkeleton />;
  return (
    <>
      <PageHeader
        eyebrow={<Breadcrumb />}
        title={
          <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
            {job.name}
            <ImportStatusBadge job={job} />
          </span>
        }
        actions={<JobActions job={job} />}
      >
        For {job.customer_name}, started by {job.created_by.name} <RelativeTime at={job.created_at} />
      </PageHeader>
      <div className="flex flex-col gap-5">
        <JobNotices job={job} lostTouch={lostTouch} />
        <JobProgress job={job} />
        {job.files_removed_at ? null : <FailedRowsPanel job={job} isLive={isRunning(job.status)} />}
        <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_1.5fr] xl:items-start">
          <JobTimeline job={job} />
          <JobFacts job={job} />
        </div>
      </div>
    </>
  );
}

function Breadcrumb() {
  return (
    <Link href="/imports" className="underline-offset-2 hover:underline">
      Imports
    </Link>
  );
}

/** An id of another tenant shows the same as one that does not exist. */
export function UnknownImport() {
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        icon={<PackageX />}
        title="There is no such import"
        action={
          <Link href="/imports" className={buttonClass({ variant: 'primary' })}>
            Show all imports
          </Link>
        }
      >
        The link may be mistyped, or it belongs to somebody else’s account. Ask whoever sent it to you.
      </EmptyState>
    </div>
  );
}

function JobSkeleton() {
  return (
    <div role="status" aria-label="Loading the import">
      <Skeleton className="mb-2 h-4 w-16" />
      <Skeleton className="mb-2 h-7 w-72" />
      <Skeleton className="mb-6 h-4 w-56" />
      <Skeleton className="mb-5 h-36 w-full rounded-lg" />
      <Skeleton className="h-96 w-full rounded-lg" />
    </div>
  );
}
