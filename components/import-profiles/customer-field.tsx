'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { referencesQuery } from '@/components/api/references-query';
import { usePerson } from '@/components/frame/person-context';
import { SearchSelectField } from '@/components/ui/search-select-field';
import type { SelectOption } from '@/components/ui/select-field';

const everyCustomer = 'all';

/** Whose files a profile is for, when it is for those of every customer. */
export function useAllCustomers(): SelectOption {
  const t = useTranslations('importProfiles.customerField');
  return { value: everyCustomer, label: t('all') };
}

/** Picks whose files a profile is for: one customer's, or everybody's. */
export function CustomerField({
  value,
  onChange,
}: {
  value: SelectOption;
  onChange: (customer: SelectOption) => void;
}) {
  const t = useTranslations('importProfiles.customerField');
  const allCustomers = useAllCustomers();
  const { tenantId } = usePerson();
  const [search, setSearch] = useState('');
  const found = useQuery({
    ...referencesQuery('customers', tenantId, search),
    placeholderData: keepPreviousData,
  });
  const options = found.data?.options ?? [];
  return (
    <SearchSelectField
      label={t('label')}
      value={value}
      onChange={onChange}
      options={search === '' ? [allCustomers, ...options] : options}
      total={(found.data?.total ?? 0) + (search === '' ? 1 : 0)}
      isSearching={found.isFetching}
      onSearch={setSearch}
      error={found.error ? t('failed') : undefined}
    />
  );
}

/** The ID that the API takes; null: every customer. */
export function customerIdOf({ value }: SelectOption): string | null {
  return value === everyCustomer ? null : value;
}
