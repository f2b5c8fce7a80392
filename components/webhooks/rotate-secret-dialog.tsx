'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import { rotateWebhookSecret } from '@/components/webhooks/queries';
import { SecretStep } from '@/components/webhooks/secret-step';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** Gives a webhook a new secret, then shows it. */
export function RotateSecretDialog({ webhook, open, onClose, onClosed }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.rotateSecretDialog');
  const [overlap, setOverlap] = useState('86400');
  const rotate = useWebhookChange((tenantId, seconds: number) =>
    rotateWebhookSecret(tenantId, webhook.id, seconds),
  );
  const name = nameWebhook(webhook);
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={rotate.isPending || rotate.isSuccess}
      title={rotate.data ? t('done', { name }) : t('title', { name })}
    >
      {rotate.data ? (
        <SecretStep webhook={rotate.data} onDone={onClose} />
      ) : (
        <>
          <p className="text-muted">{t('how')}</p>
          <ChoiceList
            kind="radio"
            label={t('howLong')}
            choices={[
              { value: '0', label: t('overlaps.notAtAll'), hint: t('overlaps.notAtAllHint') },
              { value: '3600', label: t('overlaps.hour') },
              { value: '86400', label: t('overlaps.day') },
              { value: '604800', label: t('overlaps.week') },
            ]}
            chosen={[overlap]}
            onChange={([value]) => setOverlap(value ?? overlap)}
          />
          <FormButtons
            submitLabel={t('rotate')}
            busy={rotate.isPending}
            error={rotate.error}
            onCancel={onClose}
            onSubmit={() => rotate.mutate(Number(overlap))}
          />
        </>
      )}
    </FormDialog>
  );
}
