'use client';

import type { FailedRowsFilter } from '@/components/import-job/queries';
import { useAddressQuery } from '@/components/ui/use-address-query';
import { useMedia } from '@/components/ui/use-media';

/** Which failed rows and columns are shown, kept in the address: a link shows the same, and so does a reload. */
export function useFailedRowsFilter() {
  const { query, change } = useAddressQuery();
  // On a phone the bad cells would be out of sight among the others.
  const isNarrow = !useMedia('(min-width: 48rem)');
  const columns = query.get('columns');
  const filter: FailedRowsFilter = {
    error_field: query.get('error_field') ?? undefined,
    error_code: query.get('error_code') ?? undefined,
  };
  return {
    filter,
    setFilter: ({ error_field = null, error_code = null }: Nullable<FailedRowsFilter>) =>
      change({ error_field, error_code }),
    onlyProblems: columns === null ? isNarrow : columns === 'problems',
    setOnlyProblems: (isOn: boolean) =>
      change({ columns: isOn === isNarrow ? null : isOn ? 'problems' : 'all' }, { quiet: true }),
  };
}

type Nullable<Values> = { [Name in keyof Values]: Values[Name] | null };
