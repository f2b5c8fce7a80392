'use client';

import { useTranslations } from 'use-intl';
import { blankClient, readNewClient, type ClientFormValues } from '@/components/api-clients/client-form';
import { KeyFormView, type KeyFormValues } from '@/components/api-clients/key-form-view';
import { makeApiKey } from '@/components/api-clients/key-queries';
import { KeyStep } from '@/components/api-clients/key-step';
import { useKeyChange } from '@/components/api-clients/use-key-change';
import { usePerson } from '@/components/frame/person-context';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';

/** A key does not end by itself after an hour as a token does: unless somebody wants it otherwise, it ends in a year. */
const blankKey: ClientFormValues = { ...blankClient, expiry: '365' };

/** Creates a key, then shows it. */
export function MakeKeyDialog({ open, onClose, onClosed }: DialogProps) {
  const t = useTranslations('apiClients.makeKeyDialog');
  const { isTest = false } = usePerson();
  const make = useKeyChange((tenantId, { allowedAddresses, mode, ...values }: KeyFormValues) =>
    makeApiKey(tenantId, {
      ...readNewClient(values),
      mode: isTest ? 'test' : mode,
      allowed_addresses: allowedAddresses,
    }),
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
        <KeyStep apiKey={make.data.key} onDone={onClose} />
      ) : (
        <KeyFormView
          values={blankKey}
          addresses={[]}
          choosesMode={!isTest}
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
