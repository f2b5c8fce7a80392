'use client';

import { useMutation } from '@tanstack/react-query';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { abortImport } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { countOf } from '@/components/ui/format-number';
import { useToasts } from '@/components/ui/toasts';
import type { ImportDetail } from '@/lib/imports/import-schemas';

interface AbortDialogProps {
  job: ImportDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for confirmation before stopping a running import. */
export function AbortDialog({ job, open, onOpenChange }: AbortDialogProps) {
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
          ? { title: 'Dry run aborted' }
          : { title: 'Import aborted', description: 'Deliveries made so far are kept.' },
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
      title="Abort this import?"
      confirmLabel="Abort import"
      cancelLabel="Keep it running"
      busy={abort.isPending}
      onConfirm={() => abort.mutate()}
      error={<MutationProblem error={abort.error} />}
    >
      {job.dry_run ? (
        <p>It is a dry run: no delivery is kept in any case.</p>
      ) : (
        <p>
          <strong className="font-semibold text-ink">
            {countOf(job.delivery_count, 'delivery', 'deliveries')}
          </strong>{' '}
          made so far {job.delivery_count === 1 ? 'is' : 'are'} kept, and{' '}
          {job.delivery_count === 1 ? 'its' : 'their'} references stay taken. You can roll them back
          afterwards.
        </p>
      )}
      <p>
        {rest === null
          ? job.dry_run
            ? 'No more rows are tried.'
            : 'No more rows become deliveries.'
          : `The remaining ${countOf(rest, 'row')} will not be ${job.dry_run ? 'tried' : 'imported'}.`}
        {job.dry_run ? '' : ' Rows being written right now may still be imported.'}
      </p>
    </ConfirmDialog>
  );
}
