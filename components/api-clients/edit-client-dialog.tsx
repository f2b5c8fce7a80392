'use client';

import { useTranslations } from 'use-intl';
import { formOf, readChanges, type ClientFormValues } from '@/components/api-clients/client-form';
import { ClientFormView } from '@/components/api-clients/client-form-view';
import { changeApiClient } from '@/components/api-clients/queries';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { useToasts } from '@/components/ui/toasts';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

/** Edits a client's name, permissions and expiry. */
export function EditClientDialog({ client, open, onClose, onClosed }: DialogProps & { client: ApiClient }) {
  const t = useTranslations('apiClients.editClientDialog');
  const tCommon = useTranslations('common');
  const toasts = useToasts();
  const change = useClientChange(
    (tenantId, values: ClientFormValues) => changeApiClient(tenantId, client.id, readChanges(client, values)),
    () => {
      onClose();
      toasts.add({ title: t('done'), description: t('whenItApplies') });
    },
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={change.isPending}
      title={t('title', { name: client.name })}
    >
      <ClientFormView
        values={formOf(client)}
        submitLabel={tCommon('save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={change.mutate}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
