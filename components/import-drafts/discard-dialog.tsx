import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { discardDraft } from '@/components/api/discard-draft';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import type { Drafts } from '@/lib/import-drafts/draft-schemas';

/** Asks before an unfinished import is removed. */
export function DiscardDialog({
  draft,
  open,
  onClose,
}: {
  draft: Drafts['data'][number];
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('importDrafts.discardDialog');
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardDraft(tenantId, draft.id),
    onSuccess: onClose,
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.importDrafts(tenantId) }),
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={t('title')}
      confirmLabel={t('confirm')}
      busy={discard.isPending}
      onConfirm={() => discard.mutate()}
      error={<MutationProblem error={discard.error} />}
    >
      <p>
        {draft.held_by && !draft.held_by.is_you ? `${t('heldBy', { name: draft.held_by.name })} ` : ''}
        {t.rich('text', { file: () => <bdi>{draft.file_name}</bdi> })}
      </p>
    </ConfirmDialog>
  );
}
