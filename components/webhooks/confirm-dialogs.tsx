'use client';

import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import { deleteWebhook, disableWebhook } from '@/components/webhooks/queries';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** Asks for confirmation before disabling a webhook. */
export function DisableWebhookDialog({ webhook, open, onClose }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.disableWebhookDialog');
  const toasts = useToasts();
  const disable = useWebhookChange(
    (tenantId) => disableWebhook(tenantId, webhook.id),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: nameWebhook(webhook) })}
      confirmLabel={t('confirm')}
      busy={disable.isPending}
      onConfirm={() => disable.mutate(undefined)}
      error={<MutationProblem error={disable.error} />}
    >
      <p>{t('consequence')}</p>
    </ConfirmDialog>
  );
}

/** Asks for confirmation before deleting a webhook. */
export function DeleteWebhookDialog({ webhook, open, onClose }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.deleteWebhookDialog');
  const toasts = useToasts();
  const remove = useWebhookChange(
    (tenantId) => deleteWebhook(tenantId, webhook.id),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: nameWebhook(webhook) })}
      confirmLabel={t('confirm')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate(undefined)}
      error={<MutationProblem error={remove.error} />}
    >
      <p>{t('consequence')}</p>
    </ConfirmDialog>
  );
}
