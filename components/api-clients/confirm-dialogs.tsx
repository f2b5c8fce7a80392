'use client';

import { useTranslations } from 'use-intl';
import { disableApiClient, endOverlap } from '@/components/api-clients/queries';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToasts } from '@/components/ui/toasts';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

interface ConfirmProps {
  client: ApiClient;
  open: boolean;
  onClose: () => void;
}

/** Asks for confirmation before disabling a client. */
export function DisableClientDialog({ client, open, onClose }: ConfirmProps) {
  const t = useTranslations('apiClients.disableClientDialog');
  const toasts = useToasts();
  const disable = useClientChange(
    (tenantId) => disableApiClient(tenantId, client.id),
    () => {
      onClose();
      toasts.add({ title: t('done'), description: t('tokensRefused') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: client.name })}
      confirmLabel={t('confirm')}
      busy={disable.isPending}
      onConfirm={() => disable.mutate(undefined)}
      error={<MutationProblem error={disable.error} />}
    >
      <p>{t('consequence')}</p>
      <p>{t('undo')}</p>
    </ConfirmDialog>
  );
}

/** Asks for confirmation before ending a rotation's old secret early. */
export function EndOverlapDialog({ client, open, onClose }: ConfirmProps) {
  const t = useTranslations('apiClients.endOverlapDialog');
  const toasts = useToasts();
  const end = useClientChange(
    (tenantId) => endOverlap(tenantId, client.id),
    () => {
      onClose();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title')}
      confirmLabel={t('confirm')}
      busy={end.isPending}
      onConfirm={() => end.mutate(undefined)}
      error={<MutationProblem error={end.error} />}
    >
      <p>{t('consequence', { name: client.name })}</p>
    </ConfirmDialog>
  );
}
