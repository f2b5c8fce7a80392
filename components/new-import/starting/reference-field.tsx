'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { referencesQuery, type ReferenceKind } from '@/components/api/references-query';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';
import { SearchSelectField } from '@/components/ui/search-select-field';
import { SelectField, type SelectOption } from '@/components/ui/select-field';

interface ReferenceFieldProps {
  control: DetailsControl;
  name: 'customer' | 'deliveryService';
  kind: ReferenceKind;
  label: string;
  placeholder: string;
}

/** Picks one of the tenant's customers or services: from a list, or by search if the list is cut off. */
export function ReferenceField({ control, name, kind, label, placeholder }: ReferenceFieldProps) {
  const t = useTranslations('newImport.referenceField');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  const { field, fieldState } = useController({ control, name });
  const [search, setSearch] = useState('');
  const all = useQuery(referencesQuery(kind, tenantId));
  const found = useQuery({
    ...referencesQuery(kind, tenantId, search),
    placeholderData: keepPreviousData,
  });
  const choose = ({ value: id, label: chosen }: SelectOption) => field.onChange({ id, name: chosen });

  if (all.data && all.data.total > all.data.options.length) {
    return (
      <SearchSelectField
        label={label}
        placeholder={placeholder}
        value={field.value && { value: field.value.id, label: field.value.name }}
        onChange={choose}
        options={found.data?.options ?? []}
        total={found.data?.total ?? 0}
        isSearching={found.isFetching}
        onSearch={setSearch}
        error={fieldState.error?.message ?? (found.error ? t('searchFailed') : undefined)}
      />
    );
  }
  const options = all.data?.options ?? [];
  return (
    <SelectField
      label={label}
      placeholder={all.isPending ? tCommon('loading') : placeholder}
      value={field.value?.id ?? null}
      onChange={(id) => {
        const option = options.find(({ value }) => value === id);
        if (option) choose(option);
      }}
      options={options}
      error={fieldState.error?.message}
    />
  );
}
