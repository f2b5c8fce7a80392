'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { placesFoundQuery } from '@/components/new-import/queries';
import { SearchSelectField } from '@/components/ui/search-select-field';
import type { SelectOption } from '@/components/ui/select-field';
import { ErrorState } from '@/components/ui/states';

/** A place of the address book that was picked. */
export interface PickedPlace {
  code: string;
  /** Null: it was picked earlier, by its code alone. */
  id: string | null;
}

/** Picks a place from the address book, by its code, name, address or city. */
export function PlacePicker({
  label,
  value,
  onChange,
}: {
  label: string;
  value: PickedPlace | null;
  onChange: (place: PickedPlace) => void;
}) {
  const t = useTranslations('newImport.placePicker');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  const [search, setSearch] = useState('');
  const { data, isFetching, error, refetch } = useQuery(placesFoundQuery(tenantId, search));
  const options = (data?.data ?? []).map(({ code, name, city }): SelectOption => {
    const words = name === code ? code : `${name} (${code})`;
    return { value: code, label: words, hint: city };
  });
  const picked = value && (options.find((option) => option.value === value.code) ?? null);
  if (error && !data) {
    return <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (data?.total === 0 && search === '') {
    return <p className="text-muted">{t('empty')}</p>;
  }
  return (
    <SearchSelectField
      label={label}
      placeholder={data ? t('choose') : tCommon('loading')}
      searchLabel={t('search')}
      value={value && (picked ?? { value: value.code, label: value.code })}
      onChange={({ value: code }) =>
        onChange({ code, id: data?.data.find((place) => place.code === code)?.id ?? null })
      }
      options={options}
      total={data?.total ?? 0}
      isSearching={isFetching}
      onSearch={setSearch}
      error={error ? t('searchFailed') : undefined}
    />
  );
}
