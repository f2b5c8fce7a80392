'use client';

import { useTranslations } from 'use-intl';
import { formOf, readChanges } from '@/components/api-clients/client-form';
import { KeyFormView, type KeyFormValues } from '@/components/api-clients/key-form-view';
import { changeApiKey } from '@/components/api-clients/key-queries';
import { useKeyChange } from '@/components/api-clients/use-key-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { useToasts } from '@/components/ui/toasts';
import type { ApiKey } from '@/lib/api-clients/api-key-schemas';

/** Edits a key's name, permissions, expiry and addresses. */
export function EditKeyDialog({ apiKey, open, onClose, onClosed }: DialogProps & { apiKey: ApiKey }) {
  const t = useTranslations('apiClients.editKeyDialog');
  const tCommon = useTranslations('common');
  const toasts = useToasts();
  const change = useKeyChange(
    (tenantId, { allowedAddresses, ...values }: KeyFormValues) =>
      changeApiKey(tenantId, apiKey.id, {
        ...readChanges(apiKey, values),
        allowed_addresses: allowedAddresses,
      }),
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
      title={t('title', { name: apiKey.name })}
    >
      <KeyFormView
        values={formOf(apiKey)}
        addresses={apiKey.allowed_addresses}
        submitLabel={tCommon('save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={change.mutate}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
