'use client';

import { blankClient, readNewClient, type ClientFormValues } from '@/components/api-clients/client-form';
import { ClientFormView } from '@/components/api-clients/client-form-view';
import { makeApiClient } from '@/components/api-clients/queries';
import { SecretStep } from '@/components/api-clients/secret-step';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';

/** Creates a client, then shows its secret. */
export function MakeClientDialog({ open, onClose, onClosed }: DialogProps) {
  const make = useClientChange((tenantId, values: ClientFormValues) =>
    makeApiClient(tenantId, readNewClient(values)),
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={make.data ? `“${make.data.name}” can sign in` : 'New API client'}
    >
      {make.data ? (
        <SecretStep client={make.data} onDone={onClose} />
      ) : (
        <ClientFormView
          values={blankClient}
          submitLabel="Create client"
          busy={make.isPending}
          error={make.error}
          onSubmit={make.mutate}
          onCancel={onClose}
        />
      )}
    </FormDialog>
  );
}
