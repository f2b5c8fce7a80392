'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import type { WebhookWithSecret } from '@/lib/webhooks/webhook-schemas';

/** Shows a secret once. It stays open until the person confirms that they have stored it. */
export function SecretStep({ webhook, onDone }: { webhook: WebhookWithSecret; onDone: () => void }) {
  const t = useTranslations('webhooks.secretStep');
  const tCommon = useTranslations('common');
  const [isStored, setIsStored] = useState(false);

  useEffect(() => {
    if (isStored) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isStored]);

  return (
    <>
      <Notice tone="warn" title={t('once')}>
        {t('onceHint')}
      </Notice>
      <CopyField label={t('secret')} text={webhook.secret} hint={t('secretHint')} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t pt-4">
        <label className="flex cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={isStored}
            onChange={(event) => setIsStored(event.target.checked)}
            className="size-4 accent-accent"
          />
          {t('stored')}
        </label>
        <Button variant="primary" disabled={!isStored} onClick={onDone}>
          {tCommon('close')}
        </Button>
      </div>
    </>
  );
}
