'use client';

import { useTranslations } from 'use-intl';
import { blankClient, readNewClient, type ClientFormValues } from '@/components/api-clients/client-form';
import { ClientFormView } from '@/components/api-clients/client-form-view';
import { makeApiClient } from '@/components/api-clients/queries';
import { SecretStep } from '@/components/api-clients/secret-step';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';

/** Creates a client, then shows its secret. */
export function MakeClientDialog({ open, onClose, onClosed }: DialogProps) {
  const t = useTranslations('apiClients.makeClientDialog');
  const make = useClientChange((tenantId, values: ClientFormValues) =>
    makeApiClient(tenantId, readNewClient(values)),
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={make.data ? t('done', { name: make.data.name }) : t('title')}
    >
      {make.data ? (
        <SecretStep client={make.data} onDone={onClose} />
      ) : (
        <ClientFormView
          values={blankClient}
          submitLabel={t('create')}
          busy={make.isPending}
          error={make.error}
          onSubmit={make.mutate}
          onCancel={onClose}
        />
      )}
    </FormDialog>
  );
}
