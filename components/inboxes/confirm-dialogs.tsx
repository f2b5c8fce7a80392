'use client';

import { useTranslations } from 'use-intl';
import { changeInbox, deleteInbox, rotateInboxToken } from '@/components/inboxes/queries';
import { TokenStep } from '@/components/inboxes/token-step';
import { useInboxChange } from '@/components/inboxes/use-inbox-change';
import { ConfirmChange, useDone } from '@/components/ui/confirm-change';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
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
  const done = useDone(onClose, { title: t('done') });
  const disable = useInboxChange((tenantId) => changeInbox(tenantId, inbox.id, { is_disabled: true }), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: disable }}
      title={t('title', { name: inbox.name })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
    </ConfirmChange>
  );
}

/** Asks for confirmation before deleting an inbox. */
export function DeleteInboxDialog({ inbox, open, onClose }: InboxDialogProps) {
  const t = useTranslations('inboxes.deleteInboxDialog');
  const done = useDone(onClose, { title: t('done') });
  const remove = useInboxChange((tenantId) => deleteInbox(tenantId, inbox.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: remove }}
      title={t('title', { name: inbox.name })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
    </ConfirmChange>
  );
}
