'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { FormDialog } from '@/components/ui/form-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { LastAttempt } from '@/components/webhooks/last-attempt';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import { testWebhook } from '@/components/webhooks/queries';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** Sends a webhook a test and shows what came back. */
export function TestDialog({ webhook, open, onClose, onClosed }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.testDialog');
  const tCommon = useTranslations('common');
  const send = useWebhookChange((tenantId) => testWebhook(tenantId, webhook.id));
  const { data: sent } = send;
  const isDelivered = sent?.state === 'delivered';
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={send.isPending}
      title={t('title', { name: nameWebhook(webhook) })}
    >
      <p className="text-muted">{t('how')}</p>
      {sent?.last_attempt ? (
        <Notice tone={isDelivered ? 'ok' : 'bad'} title={isDelivered ? t('delivered') : t('notDelivered')}>
          <LastAttempt attempt={sent.last_attempt} />
        </Notice>
      ) : null}
      <MutationProblem error={send.error} />
      <div className="flex flex-wrap justify-end gap-2 border-t pt-4">
        <Button onClick={onClose} disabled={send.isPending}>
          {tCommon('close')}
        </Button>
        <Button variant="primary" busy={send.isPending} onClick={() => send.mutate(undefined)}>
          {sent ? t('again') : t('send')}
        </Button>
      </div>
    </FormDialog>
  );
}
