'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { ClientFields } from '@/components/api-clients/client-fields';
import {
  clientFormSchema,
  clientFormWords,
  type ClientFormValues,
} from '@/components/api-clients/client-form';
import { FormButtons } from '@/components/ui/form-buttons';

/** The form for a client, new or existing. */
export function ClientFormView({
  values,
  submitLabel,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  values: ClientFormValues;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: ClientFormValues) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('apiClients.clientForm');
  const tFields = useTranslations('apiClients.clientFields');
  const resolver = useMemo(
    () => zodResolver(clientFormSchema(t, values), { error: clientFormWords(t) }),
    [t, values],
  );
  const { control, handleSubmit } = useForm({
    resolver,
    defaultValues: values,
  });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)} className="flex flex-col gap-4">
      <ClientFields
        control={control}
        words={{ scopes: tFields('scopes'), expiry: tFields('expiry'), lastDayHint: tFields('lastDayHint') }}
      />
      <FormButtons submitLabel={submitLabel} busy={busy} error={error} onCancel={onCancel} />
    </form>
  );
}
