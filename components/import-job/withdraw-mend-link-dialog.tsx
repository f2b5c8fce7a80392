'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { withdrawMendLink } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';

/** Asks before a mend link stops working. */
export function WithdrawMendLinkDialog({
  job,
  link,
  open,
  onClose,
}: DialogProps & { job: ImportDetail; link: MendLinkEntry }) {
  const t = useTranslations('importJob.withdrawMendLinkDialog');
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const refresh = useRefreshJob(job.id);
  const withdraw = useMutation({
    mutationFn: () => withdrawMendLink(tenantId, job.id, link.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.mendLinks(tenantId, job.id) });
      void refresh();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={link.made_for ? t('titleFor', { name: link.made_for }) : t('title')}
      confirmLabel={t('confirm')}
      busy={withdraw.isPending}
      error={<MutationProblem error={withdraw.error} />}
      onConfirm={() => withdraw.mutate()}
    >
      {t('text')}
    </ConfirmDialog>
  );
}
