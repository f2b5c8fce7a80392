'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/components/ui/form-dialog';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import { changeWebhook, makeWebhook } from '@/components/webhooks/queries';
import { SecretStep } from '@/components/webhooks/secret-step';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import {
  blankWebhook,
  formOf,
  readWebhook,
  type WebhookFormValues,
} from '@/components/webhooks/webhook-form';
import { WebhookFormView } from '@/components/webhooks/webhook-form-view';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** Creates a webhook, then shows its secret. */
export function MakeWebhookDialog({ open, onClose, onClosed }: DialogProps) {
  const t = useTranslations('webhooks.makeWebhookDialog');
  const make = useWebhookChange((tenantId, values: WebhookFormValues) =>
    makeWebhook(tenantId, readWebhook(values)),
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={make.data ? t('done', { name: nameWebhook(make.data) }) : t('title')}
    >
      {make.data ? (
        <SecretStep webhook={make.data} onDone={onClose} />
      ) : (
        <WebhookFormView
          values={blankWebhook}
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

/** Edits a webhook's address, description and events. */
export function EditWebhookDialog({ webhook, open, onClose, onClosed }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.editWebhookDialog');
  const tCommon = useTranslations('common');
  const toasts = useToasts();
  const change = useWebhookChange(
    (tenantId, values: WebhookFormValues) => changeWebhook(tenantId, webhook.id, readWebhook(values)),
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
      title={t('title', { name: nameWebhook(webhook) })}
    >
      <WebhookFormView
        values={formOf(webhook)}
        submitLabel={tCommon('save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={change.mutate}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
