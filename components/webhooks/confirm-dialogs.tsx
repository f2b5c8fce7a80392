'use client';

import { useTranslations } from 'use-intl';
import { ConfirmChange, useDone } from '@/components/ui/confirm-change';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import { deleteWebhook, disableWebhook } from '@/components/webhooks/queries';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** Asks for confirmation before disabling a webhook. */
export function DisableWebhookDialog({ webhook, open, onClose }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.disableWebhookDialog');
  const done = useDone(onClose, { title: t('done') });
  const disable = useWebhookChange((tenantId) => disableWebhook(tenantId, webhook.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: disable }}
      title={t('title', { name: nameWebhook(webhook) })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
    </ConfirmChange>
  );
}

/** Asks for confirmation before deleting a webhook. */
export function DeleteWebhookDialog({ webhook, open, onClose }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.deleteWebhookDialog');
  const done = useDone(onClose, { title: t('done') });
  const remove = useWebhookChange((tenantId) => deleteWebhook(tenantId, webhook.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: remove }}
      title={t('title', { name: nameWebhook(webhook) })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
    </ConfirmChange>
  );
}
