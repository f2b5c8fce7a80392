'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { KeptList } from '@/components/import-job/kept-list';
import { rollbackPreviewQuery } from '@/components/import-job/queries';
import { useRollBack } from '@/components/import-job/use-roll-back';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
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
  const t = useTranslations('importJob.rollBackDialog');
  const { tenantId } = usePerson();
  // Asked each time: what has left a minute ago stays.
  const { data: preview } = useQuery({ ...rollbackPreviewQuery(tenantId, job.id), enabled: open });
  const going = preview?.deliveries ?? live;
  const rollBack = useRollBack(job.id, { importAgain, onDone: () => onOpenChange(false) });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(importAgain ? 'titleAgain' : 'title')}
      confirmLabel={t('confirm', { count: going })}
      busy={rollBack.isPending}
      onConfirm={() => rollBack.mutate()}
      error={<MutationProblem error={rollBack.error} />}
    >
      <p>
        {t.rich('willBeDeleted', {
          count: going,
          b: (chunks) => <strong className="font-semibold text-ink">{chunks}</strong>,
        })}
      </p>
      {preview ? <KeptList kept={preview.kept} /> : null}
      {preview && preview.updated > 0 ? <p>{t('updated', { count: preview.updated })}</p> : null}
      <p>
        {t('referencesFree', { count: going })}
        {job.failed_records > 0 ? ` ${t('failedStay', { count: job.failed_records })}` : ''}
      </p>
      <p>
        {t('noUndo')}
        {importAgain ? ` ${t('thenChoose')}` : ''}
      </p>
    </ConfirmDialog>
  );
}
