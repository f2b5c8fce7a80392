'use client';

import { useTranslations } from 'use-intl';
import { disableApiClient, endOverlap } from '@/components/api-clients/queries';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { ConfirmChange, useDone } from '@/components/ui/confirm-change';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

interface ConfirmProps {
  client: ApiClient;
  open: boolean;
  onClose: () => void;
}

/** Asks for confirmation before disabling a client. */
export function DisableClientDialog({ client, open, onClose }: ConfirmProps) {
  const t = useTranslations('apiClients.disableClientDialog');
  const done = useDone(onClose, { title: t('done'), description: t('tokensRefused') });
  const disable = useClientChange((tenantId) => disableApiClient(tenantId, client.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: disable }}
      title={t('title', { name: client.name })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
      <p>{t('undo')}</p>
    </ConfirmChange>
  );
}

/** Asks for confirmation before ending a rotation's old secret early. */
export function EndOverlapDialog({ client, open, onClose }: ConfirmProps) {
  const t = useTranslations('apiClients.endOverlapDialog');
  const done = useDone(onClose, { title: t('done') });
  const end = useClientChange((tenantId) => endOverlap(tenantId, client.id), done);
  return (
    <ConfirmChange {...{ open, onClose, change: end }} title={t('title')} confirmLabel={t('confirm')}>
      <p>{t('consequence', { name: client.name })}</p>
    </ConfirmChange>
  );
}
