'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { referencesQuery } from '@/components/api/references-query';
import { usePerson } from '@/components/frame/person-context';
import {
  anyCustomer,
  inboxFormSchema,
  type InboxFormValues,
  inboxFormWords,
} from '@/components/inboxes/inbox-form';
import { FormButtons } from '@/components/ui/form-buttons';
import { SearchSelectField } from '@/components/ui/search-select-field';
import type { SelectOption } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { INBOX_NAME_LENGTH } from '@/lib/inboxes/inbox-schemas';

/** Whose files come to an inbox, when the profile says it. */
export function useAnyCustomer(): SelectOption {
  const t = useTranslations('inboxes.inboxForm');
  return { value: anyCustomer, label: t('anyCustomer') };
}

/** The form for an inbox, new or existing. */
export function InboxFormView({
  values,
  submitLabel,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  values: InboxFormValues;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: InboxFormValues) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('inboxes.inboxForm');
  const resolver = useMemo(() => zodResolver(inboxFormSchema, { error: inboxFormWords(t) }), [t]);
  const { control, handleSubmit } = useForm({ resolver, defaultValues: values });
  const name = useController({ control, name: 'name' });
  const customer = useController({ control, name: 'customer' });
  const percent = useController({ control, name: 'percent' });
  const rows = useController({ control, name: 'rows' });
  const number = { inputMode: 'numeric', autoComplete: 'off', maxLength: 9, dir: 'ltr' } as const;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)} className="flex flex-col gap-4">
      <TextField
        label={t('name')}
        placeholder={t('nameExample')}
        maxLength={INBOX_NAME_LENGTH}
        autoComplete="off"
        dir="auto"
        {...name.field}
        error={name.fieldState.error?.message}
      />
      <CustomerField value={customer.field.value} onChange={customer.field.onChange} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField
          label={t('percent')}
          hint={t('percentHint')}
          {...number}
          {...percent.field}
          error={percent.fieldState.error?.message}
        />
        <TextField
          label={t('rows')}
          hint={t('rowsHint')}
          {...number}
          {...rows.field}
          error={rows.fieldState.error?.message}
        />
      </div>
      <FormButtons submitLabel={submitLabel} busy={busy} error={error} onCancel={onCancel} />
    </form>
  );
}

function CustomerField({
  value,
  onChange,
}: {
  value: SelectOption;
  onChange: (customer: SelectOption) => void;
}) {
  const t = useTranslations('inboxes.inboxForm');
  const any = useAnyCustomer();
  const { tenantId } = usePerson();
  const [search, setSearch] = useState('');
  const found = useQuery({
    ...referencesQuery('customers', tenantId, search),
    placeholderData: keepPreviousData,
  });
  const options = found.data?.options ?? [];
  const isWhole = search === '';
  return (
    <SearchSelectField
      label={t('customer')}
      value={value}
      onChange={onChange}
      options={isWhole ? [any, ...options] : options}
      total={(found.data?.total ?? 0) + (isWhole ? 1 : 0)}
      isSearching={found.isFetching}
      onSearch={setSearch}
      error={found.error ? t('customersFailed') : undefined}
    />
  );
}
