'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { abortImport } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToasts } from '@/components/ui/toasts';
import type { ImportDetail } from '@/lib/imports/import-schemas';

interface AbortDialogProps {
  job: ImportDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for confirmation before stopping a running import. */
export function AbortDialog({ job, open, onOpenChange }: AbortDialogProps) {
  const t = useTranslations('importJob.abortDialog');
  const { tenantId } = usePerson();
  const toasts = useToasts();
  const refresh = useRefreshJob(job.id);
  const abort = useMutation({
    mutationFn: () => abortImport(tenantId, job.id),
    onSuccess: async () => {
      await refresh();
      onOpenChange(false);
      toasts.add(
        job.dry_run
          ? { title: t('dryRunAborted') }
          : { title: t('aborted'), ...(job.delivery_count > 0 && { description: t('madeAreKept') }) },
      );
    },
    // It may have ended in the meantime: the page must show how.
    onError: refresh,
  });
  const rest = job.total_records === null ? null : Math.max(0, job.total_records - job.processed_records);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      confirmLabel={t('confirm')}
      cancelLabel={t('keepRunning')}
      busy={abort.isPending}
      onConfirm={() => abort.mutate()}
      error={<MutationProblem error={abort.error} />}
    >
      {job.dry_run ? (
        <p>{t('isDryRun')}</p>
      ) : job.delivery_count === 0 ? null : (
        <p>
          {t.rich('kept', {
            count: job.delivery_count,
            b: (chunks) => <strong className="font-semibold text-ink">{chunks}</strong>,
          })}
        </p>
      )}
      <p>
        {rest === null
          ? t(job.dry_run ? 'noMoreTried' : 'noMoreDeliveries')
          : t(job.dry_run ? 'restNotTried' : 'restNotImported', { count: rest })}
        {job.dry_run ? '' : ` ${t('beingWritten')}`}
      </p>
    </ConfirmDialog>
  );
}
