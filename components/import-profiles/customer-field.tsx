'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { referencesQuery } from '@/components/api/references-query';
import { usePerson } from '@/components/frame/person-context';
import { SearchSelectField } from '@/components/ui/search-select-field';
import type { SelectOption } from '@/components/ui/select-field';

/** Whose files a profile is for, when it is for those of every customer. */
export const allCustomers: SelectOption = { value: 'all', label: 'All customers' };

/** Picks whose files a profile is for: one customer's, or everybody's. */
export function CustomerField({
  value,
  onChange,
}: {
  value: SelectOption;
  onChange: (customer: SelectOption) => void;
}) {
  const { tenantId } = usePerson();
  const [search, setSearch] = useState('');
  const found = useQuery({
    ...referencesQuery('customers', tenantId, search),
    placeholderData: keepPreviousData,
  });
  const options = found.data?.options ?? [];
  return (
    <SearchSelectField
      label="Customer"
      value={value}
      onChange={onChange}
      options={search === '' ? [allCustomers, ...options] : options}
      total={(found.data?.total ?? 0) + (search === '' ? 1 : 0)}
      isSearching={found.isFetching}
      onSearch={setSearch}
      error={found.error ? 'The customers could not be loaded. Try again.' : undefined}
    />
  );
}

/** The customer of a profile as an option. */
export function customerOption(id: string | null, name: string | null): SelectOption {
  return id === null ? allCustomers : { value: id, label: name ?? id };
}

/** The ID that the API takes; null: every customer. */
export function customerIdOf({ value }: SelectOption): string | null {
  return value === allCustomers.value ? null : value;
}
