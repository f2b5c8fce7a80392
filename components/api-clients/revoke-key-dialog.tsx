'use client';

import { useTranslations } from 'use-intl';
import { revokeApiKey } from '@/components/api-clients/key-queries';
import { useKeyChange } from '@/components/api-clients/use-key-change';
import { ConfirmChange, useDone } from '@/components/ui/confirm-change';
import type { ApiKey } from '@/lib/api-clients/api-key-schemas';

/** Asks for confirmation before revoking a key. */
export function RevokeKeyDialog({
  apiKey,
  open,
  onClose,
}: {
  apiKey: ApiKey;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('apiClients.revokeKeyDialog');
  const done = useDone(onClose, { title: t('done') });
  const revoke = useKeyChange((tenantId) => revokeApiKey(tenantId, apiKey.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: revoke }}
      title={t('title', { name: apiKey.name })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
      <p>{t('forGood')}</p>
    </ConfirmChange>
  );
}
