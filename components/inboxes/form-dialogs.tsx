'use client';

import { useTranslations } from 'use-intl';
import { blankInbox, formOf, type InboxFormValues, readInbox } from '@/components/inboxes/inbox-form';
import { InboxFormView, useAnyCustomer } from '@/components/inboxes/inbox-form-view';
import { changeInbox, makeInbox } from '@/components/inboxes/queries';
import { TokenStep } from '@/components/inboxes/token-step';
import { useInboxChange } from '@/components/inboxes/use-inbox-change';
import { FormDialog } from '@/components/ui/form-dialog';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { Inbox } from '@/lib/inboxes/inbox-schemas';

/** Makes an inbox, then shows its address. */
export function MakeInboxDialog({ open, onClose, onClosed }: DialogProps) {
  const t = useTranslations('inboxes.makeInboxDialog');
  const any = useAnyCustomer();
  const make = useInboxChange((tenantId, values: InboxFormValues) => makeInbox(tenantId, readInbox(values)));
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={make.data ? t('done', { name: make.data.name }) : t('title')}
    >
      {make.data ? (
        <TokenStep inbox={make.data} onDone={onClose} />
      ) : (
        <InboxFormView
          values={blankInbox(any)}
          submitLabel={t('create')}
          busy={make.isPending}
          error={make.error}
          onSubmit={make.mutate}
          onCancel={onClose}
        />
      )}
    </FormDialog>
  );
}

/** Edits an inbox's name, customer and limits. */
export function EditInboxDialog({ inbox, open, onClose, onClosed }: DialogProps & { inbox: Inbox }) {
  const t = useTranslations('inboxes.editInboxDialog');
  const tCommon = useTranslations('common');
  const any = useAnyCustomer();
  const toasts = useToasts();
  const change = useInboxChange(
    (tenantId, values: InboxFormValues) => changeInbox(tenantId, inbox.id, readInbox(values)),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={change.isPending}
      title={t('title', { name: inbox.name })}
    >
      <InboxFormView
        values={formOf(inbox, any)}
        submitLabel={tCommon('save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={change.mutate}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
