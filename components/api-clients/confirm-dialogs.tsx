'use client';

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
  const toasts = useToasts();
  const disable = useClientChange(
    (tenantId) => disableApiClient(tenantId, client.id),
    () => {
      onClose();
      toasts.add({ title: 'Client disabled', description: 'Its tokens are refused from now on.' });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={`Disable “${client.name}”?`}
      confirmLabel="Disable client"
      busy={disable.isPending}
      onConfirm={() => disable.mutate(undefined)}
      error={<MutationProblem error={disable.error} />}
    >
      <p>
        It is locked out at once: it gets no new access tokens, and the ones it has are refused. What it
        created stays.
      </p>
      <p>You can enable it again later; its secret will then work as before.</p>
    </ConfirmDialog>
  );
}

/** Asks for confirmation before ending a rotation's old secret early. */
export function EndOverlapDialog({ client, open, onClose }: ConfirmProps) {
  const toasts = useToasts();
  const end = useClientChange(
    (tenantId) => endOverlap(tenantId, client.id),
    () => {
      onClose();
      toasts.add({ title: 'The old secret no longer works' });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title="End the old secret now?"
      confirmLabel="End the old secret"
      busy={end.isPending}
      onConfirm={() => end.mutate(undefined)}
      error={<MutationProblem error={end.error} />}
    >
      <p>
        From then on, only the newest secret of “{client.name}” works. A program that still signs in with the
        old one is locked out when its current access token expires, within the hour.
      </p>
    </ConfirmDialog>
  );
}
