'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { describeKept, KeptList } from '@/components/import-job/kept-list';
import { rollBackImport, rollbackPreviewQuery } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { countOf, formatCount } from '@/components/ui/format-number';
import { useToasts } from '@/components/ui/toasts';
import type { ImportDetail } from '@/lib/imports/import-schemas';

interface RollBackDialogProps {
  job: ImportDetail;
  /** The number of its deliveries that still exist. */
  live: number;
  /** Whether to import again afterwards. */
  importAgain: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for confirmation before deleting the deliveries of an import. */
export function RollBackDialog({ job, live, importAgain, open, onOpenChange }: RollBackDialogProps) {
  const { tenantId } = usePerson();
  const router = useRouter();
  const toasts = useToasts();
  const refresh = useRefreshJob(job.id);
  // Asked each time: what has left a minute ago stays.
  const { data: preview } = useQuery({ ...rollbackPreviewQuery(tenantId, job.id), enabled: open });
  const going = preview?.deliveries ?? live;
  const rollBack = useMutation({
    mutationFn: () => rollBackImport(tenantId, job.id),
    onSuccess: async ({ deleted_count: deleted, rollback, kept = [] }) => {
      await refresh();
      onOpenChange(false);
      if (rollback) {
        toasts.add({
          title: 'Rolling back',
          description: importAgain
            ? 'You can import again once it is done. It goes on without this page.'
            : 'It goes on without this page.',
        });
        return;
      }
      toasts.add({
        title: 'Rolled back',
        description: `${countOf(deleted, 'delivery', 'deliveries')} deleted.${kept.length > 0 ? ` ${describeKept(kept)} kept.` : ''}`,
      });
      if (importAgain) router.push(`/imports/new?again=${job.id}`);
    },
    onError: refresh,
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={importAgain ? 'Roll back and import again?' : 'Roll back this import?'}
      confirmLabel={`Roll back ${countOf(going, 'delivery', 'deliveries')}`}
      busy={rollBack.isPending}
      onConfirm={() => rollBack.mutate()}
      error={<MutationProblem error={rollBack.error} />}
    >
      <p>
        <strong className="font-semibold text-ink">{countOf(going, 'delivery', 'deliveries')}</strong> created
        by this import will be deleted. Deliveries of other imports are not touched.
      </p>
      {preview ? <KeptList kept={preview.kept} /> : null}
      {preview && preview.updated > 0 ? (
        <p>
          {countOf(preview.updated, 'delivery', 'deliveries')} that this import only updated{' '}
          {preview.updated === 1 ? 'keeps its' : 'keep their'} new values.
        </p>
      ) : null}
      <p>
        {going === 1
          ? 'The reference of the deleted delivery becomes free, so that a corrected file can use it again.'
          : 'The references of the deleted deliveries become free, so that a corrected file can use them again.'}
        {job.failed_records > 0
          ? ` The ${formatCount(job.failed_records)} failed ${job.failed_records === 1 ? 'row stays' : 'rows stay'} listed here.`
          : ''}
      </p>
      <p>
        This cannot be undone.
        {importAgain ? ' Then choose the corrected file; the mapping and details are filled in for you.' : ''}
      </p>
    </ConfirmDialog>
  );
}
