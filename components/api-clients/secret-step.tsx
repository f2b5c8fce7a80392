'use client';

import { useTranslations } from 'use-intl';
import { StoredOnce } from '@/components/ui/stored-once';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import type { ApiClientWithSecret } from '@/lib/api-clients/api-client-schemas';

/** Shows a secret once. It stays open until the person confirms that they have stored it. */
export function SecretStep({ client, onDone }: { client: ApiClientWithSecret; onDone: () => void }) {
  const t = useTranslations('apiClients.secretStep');
  const { client_id: id, client_secret: secret } = client;

  return (
    <StoredOnce stored={t('stored')} onDone={onDone}>
      <Notice tone="warn" title={t('once')}>
        {t('onceHint')}
      </Notice>
      <CopyField label={t('clientId')} text={id} />
      <CopyField label={t('secret')} text={secret} />
      <CopyField
        label={t('tryIt')}
        text={[
          `curl ${window.location.origin}/api/oauth/token \\`,
          `  -u '${id}:${secret}' \\`,
          `  -d grant_type=client_credentials`,
        ].join('\n')}
        hint={t('tryItHint')}
      />
    </StoredOnce>
  );
}
