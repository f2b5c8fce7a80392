'use client';

import { liveDeliveries } from '@/components/domain/live-deliveries';
import { MAX_WORKBOOK_ROWS } from '@/lib/headers/report-columns';
import { Download, OctagonX, RotateCcw, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { AbortDialog } from '@/components/import-job/abort-dialog';
import { ContinueButton, countUnreached } from '@/components/import-job/continue-button';
import { ResumeButton } from '@/components/import-job/resume-button';
import { RollBackDialog } from '@/components/import-job/roll-back-dialog';
import { isRunning } from '@/lib/import-runs/is-running';
import { Button, buttonClass } from '@/components/ui/button';
import { apiAddress } from '@/lib/http/browser-fetch';
import type { ImportDetail } from '@/lib/imports/import-schemas';

type Question = 'abort' | 'roll-back' | 'roll-back-and-again';

/** The actions on an import: download its files, stop it, undo it. */
export function JobActions({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.jobActions');
  const [question, setQuestion] = useState<Question | null>(null);
  const active = isRunning(job.status);
  const live = liveDeliveries(job);
  return (
    <>
      {job.success_signed_url && (job.succeeded_records > 0 || job.status === 'completed') ? (
        <ReportLink job={job} report="success-csv" label={t('successFile')} />
      ) : null}
      {job.failed_signed_url && job.failed_records > 0 ? (
        <ReportLink job={job} report="failed-csv" label={t('failedFile')} />
      ) : null}
      {!active && job.failed_records > 0 && !job.files_removed_at ? (
        <ReportLink
          job={job}
          report="failed-xlsx"
          label={
            job.failed_records > MAX_WORKBOOK_ROWS
              ? t('firstFailedWorkbook', { count: MAX_WORKBOOK_ROWS })
              : t('failedWorkbook')
          }
        />
      ) : null}
      {job.skipped_signed_url && job.skipped_records > 0 ? (
        <ReportLink job={job} report="skipped-csv" label={t('skippedFile')} />
      ) : null}
      {job.unprocessed_signed_url && job.processed_records < (job.total_records ?? 0) ? (
        <ReportLink job={job} report="unprocessed-csv" label={t('notReached')} />
      ) : null}
      {active ? (
        <Button variant="danger-quiet" icon={<OctagonX />} onClick={() => setQuestion('abort')}>
          {t('abort')}
        </Button>
      ) : null}
      {job.resumable ? (
        <ResumeButton jobId={job.id} />
      ) : countUnreached(job) > 0 && !job.dry_run ? (
        <ContinueButton job={job} />
      ) : null}
      {!active && live > 0 && !job.rollback && !job.rolled_back_at ? (
        <>
          <Button icon={<RotateCw />} onClick={() => setQuestion('roll-back-and-again')}>
            {t('rollBackAndAgain')}
          </Button>
          <Button variant="danger-quiet" icon={<RotateCcw />} onClick={() => setQuestion('roll-back')}>
            {t('rollBack')}
          </Button>
        </>
      ) : null}
      <AbortDialog
        job={job}
        open={question === 'abort'}
        onOpenChange={(open) => setQuestion(open ? 'abort' : null)}
      />
      <RollBackDialog
        job={job}
        live={live}
        importAgain={question === 'roll-back-and-again'}
        open={question === 'roll-back' || question === 'roll-back-and-again'}
        onOpenChange={(open) => setQuestion((before) => (open ? before : null))}
      />
    </>
  );
}

function ReportLink({
  job,
  report,
  label,
}: {
  job: ImportDetail;
  report: 'success-csv' | 'failed-csv' | 'failed-xlsx' | 'skipped-csv' | 'unprocessed-csv';
  label: string;
}) {
  const { tenantId } = usePerson();
  // Each click requests a freshly signed URL; the one in the job's data expires while the page stays open.
  return (
    <a
      href={apiAddress(`/delivery/bulk-order-creations/${job.id}/${report}`, tenantId)}
      download
      className={buttonClass()}
    >
      <Download aria-hidden />
      {label}
    </a>
  );
}
