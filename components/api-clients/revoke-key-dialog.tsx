'use client';

import { useTranslations } from 'use-intl';
import { revokeApiKey } from '@/components/api-clients/key-queries';
import { useKeyChange } from '@/components/api-clients/use-key-change';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';
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
  const toasts = useToasts();
  const revoke = useKeyChange(
    (tenantId) => revokeApiKey(tenantId, apiKey.id),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: apiKey.name })}
      confirmLabel={t('confirm')}
      busy={revoke.isPending}
      onConfirm={() => revoke.mutate(undefined)}
      error={<MutationProblem error={revoke.error} />}
    >
      <p>{t('consequence')}</p>
      <p>{t('forGood')}</p>
    </ConfirmDialog>
  );
}
