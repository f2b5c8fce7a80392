'use client';

import { useTranslations } from 'use-intl';
import { changeInbox, deleteInbox, rotateInboxToken } from '@/components/inboxes/queries';
import { TokenStep } from '@/components/inboxes/token-step';
import { useInboxChange } from '@/components/inboxes/use-inbox-change';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { Inbox } from '@/lib/inboxes/inbox-schemas';

type InboxDialogProps = DialogProps & { inbox: Inbox };

/** Gives an inbox a new address, then shows it. */
export function RotateTokenDialog({ inbox, open, onClose, onClosed }: InboxDialogProps) {
  const t = useTranslations('inboxes.rotateTokenDialog');
  const rotate = useInboxChange((tenantId) => rotateInboxToken(tenantId, inbox.id));
  const { name } = inbox;
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={rotate.isPending || rotate.isSuccess}
      title={rotate.data ? t('done', { name }) : t('title', { name })}
    >
      {rotate.data ? (
        <TokenStep inbox={rotate.data} onDone={onClose} />
      ) : (
        <>
          <p className="text-muted">{t('how')}</p>
          <FormButtons
            submitLabel={t('rotate')}
            busy={rotate.isPending}
            error={rotate.error}
            onCancel={onClose}
            onSubmit={() => rotate.mutate(undefined)}
          />
        </>
      )}
    </FormDialog>
  );
}

/** Asks for confirmation before an inbox takes no files any more. */
export function DisableInboxDialog({ inbox, open, onClose }: InboxDialogProps) {
  const t = useTranslations('inboxes.disableInboxDialog');
  const toasts = useToasts();
  const disable = useInboxChange(
    (tenantId) => changeInbox(tenantId, inbox.id, { is_disabled: true }),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: inbox.name })}
      confirmLabel={t('confirm')}
      busy={disable.isPending}
      onConfirm={() => disable.mutate(undefined)}
      error={<MutationProblem error={disable.error} />}
    >
      <p>{t('consequence')}</p>
    </ConfirmDialog>
  );
}

/** Asks for confirmation before deleting an inbox. */
export function DeleteInboxDialog({ inbox, open, onClose }: InboxDialogProps) {
  const t = useTranslations('inboxes.deleteInboxDialog');
  const toasts = useToasts();
  const remove = useInboxChange(
    (tenantId) => deleteInbox(tenantId, inbox.id),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: inbox.name })}
      confirmLabel={t('confirm')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate(undefined)}
      error={<MutationProblem error={remove.error} />}
    >
      <p>{t('consequence')}</p>
    </ConfirmDialog>
  );
}
