'use client';

import { useTranslations } from 'use-intl';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import { StoredOnce } from '@/components/ui/stored-once';
import type { WebhookWithSecret } from '@/lib/webhooks/webhook-schemas';

/** Shows a secret once. It stays open until the person confirms that they have stored it. */
export function SecretStep({ webhook, onDone }: { webhook: WebhookWithSecret; onDone: () => void }) {
  const t = useTranslations('webhooks.secretStep');
  return (
    <StoredOnce stored={t('stored')} onDone={onDone}>
      <Notice tone="warn" title={t('once')}>
        {t('onceHint')}
      </Notice>
      <CopyField label={t('secret')} text={webhook.secret} hint={t('secretHint')} />
    </StoredOnce>
  );
}
