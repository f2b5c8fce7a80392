'use client';

import { useTranslations } from 'use-intl';
import { StoredOnce } from '@/components/ui/stored-once';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';

/** Shows a key once. */
export function KeyStep({ apiKey, onDone }: { apiKey: string; onDone: () => void }) {
  const t = useTranslations('apiClients.keyStep');
  return (
    <StoredOnce stored={t('stored')} onDone={onDone}>
      <Notice tone="warn" title={t('once')}>
        {t('onceHint')}
      </Notice>
      <CopyField label={t('key')} text={apiKey} />
      <CopyField
        label={t('tryIt')}
        text={`curl ${window.location.origin}/api/tenants \\\n  -H 'Authorization: Bearer ${apiKey}'`}
        hint={t('tryItHint')}
      />
    </StoredOnce>
  );
}
