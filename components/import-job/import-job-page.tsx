'use client';

import { liveDeliveries } from '@/components/domain/live-deliveries';
import { PackageX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { ImportStatusBadge } from '@/components/domain/import-status-badge';
import { ChangesPanel } from '@/components/import-job/changes-panel';
import { DeliveriesPanel } from '@/components/import-job/deliveries-panel';
import { CorrectionsPanel } from '@/components/import-job/corrections-panel';
import { DryRunNotice } from '@/components/import-job/dry-run-notice';
import { FamilyPanel } from '@/components/import-job/family-panel';
import { FailedRowsPanel } from '@/components/import-job/failed-rows-panel';
import { JobActions } from '@/components/import-job/job-actions';
import { JobFacts } from '@/components/import-job/job-facts';
import { JobNews } from '@/components/import-job/job-news';
import { JobNotices } from '@/components/import-job/job-notices';
import { JobProgress } from '@/components/import-job/job-progress';
import { JobTimeline } from '@/components/import-job/job-timeline';
import { MendLinksPanel } from '@/components/import-job/mend-links-panel';
import { canPrint, PrintPanel } from '@/components/import-job/print-panel';
import { SampleNotice } from '@/components/import-job/sample-notice';
import { SettleNotice } from '@/components/import-job/settle-notice';
import { TotalsPanel } from '@/components/import-job/totals-panel';
import { WarningsPanel } from '@/components/import-job/warnings-panel';
import { useImport } from '@/components/import-job/use-import';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { isRunning } from '@/lib/import-runs/is-running';
import type { ImportDetail } from '@/lib/imports/import-schemas';

export function ImportJobPage({ jobId }: { jobId: string }) {
  const t = useTranslations('importJob.importJobPage');
  const { job: found, error, refetch, chunks, connectionLost } = useImport(jobId);
  return (
    <DetailPage
      noun="import"
      thing={found}
      error={error}
      onRetry={() => void refetch()}
      missing={<UnknownImport />}
      skeleton={
        <>
          <Skeleton className="mb-5 h-36 w-full rounded-lg" />
          <Skeleton className="h-96 w-full rounded-lg" />
        </>
      }
    >
      {(job) => (
        <>
          <DetailHeading
            back={{ href: '/imports', label: t('imports') }}
            title={job.name}
            badge={<ImportStatusBadge job={job} />}
            actions={<JobActions job={job} />}
          >
            {t.rich(job.mend_link_id ? 'correctedBy' : 'startedBy', {
              name: job.created_by.name,
              bdi: (name) => <bdi>{name}</bdi>,
              customer: () => (
                <Link
                  href={`/imports/shippers/${job.customer_id}`}
                  prefetch={false}
                  className="underline underline-offset-2"
                >
                  <bdi>{job.customer_name}</bdi>
                </Link>
              ),
              when: () => <RelativeTime at={job.created_at} />,
            })}
          </DetailHeading>
          <JobNews job={job} />
          <div className="flex flex-col gap-5">
            <DryRunNotice job={job} />
            <SampleNotice job={job} />
            <JobNotices job={job} connectionLost={connectionLost} />
            {job.family ? <FamilyPanel family={job.family} jobId={job.id} /> : null}
            <SettleNotice job={job} />
            <JobProgress job={job} chunks={chunks} />
            {job.files_removed_at ? null : <FailedRowsPanel job={job} isLive={isRunning(job.status)} />}
            {job.failed_records > 0 && !isRunning(job.status) && !job.dry_run && !job.files_removed_at ? (
              <MendLinksPanel job={job} />
            ) : null}
            {job.control_totals && !job.dry_run && !isRunning(job.status) ? (
              <TotalsPanel job={job} totals={job.control_totals} />
            ) : null}
            {canPrint(job) ? <PrintPanel job={job} /> : null}
            {job.warning_count > 0 ? <WarningsPanel job={job} /> : null}
            {isRunning(job.status) || job.files_removed_at || job.succeeded_records === 0 ? null : (
              <ChangesPanel jobId={job.id} />
            )}
            {canRollBackRows(job) ? <DeliveriesPanel job={job} /> : null}
            {job.corrected_cells > 0 && !job.files_removed_at ? <CorrectionsPanel job={job} /> : null}
            <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_1.5fr] xl:items-start">
              <JobTimeline job={job} />
              <JobFacts job={job} />
            </div>
          </div>
        </>
      )}
    </DetailPage>
  );
}

function canRollBackRows(job: ImportDetail): boolean {
  const isOver = isRunning(job.status) || job.rollback !== null || job.rolled_back_at !== null;
  return !isOver && liveDeliveries(job) > 0;
}

/** An import of another tenant looks the same as one that does not exist. */
export function UnknownImport() {
  const t = useTranslations('importJob.importJobPage');
  return (
    <MissingThing
      icon={<PackageX />}
      title={t('unknownTitle')}
      back={{ href: '/imports', label: t('showAll') }}
    >
      {t('unknownText')}
    </MissingThing>
  );
}
