'use client';

import type { FailedRowsFilter } from '@/components/import-job/queries';
import { useAddressQuery } from '@/components/ui/use-address-query';

/** Which failed rows and columns are shown, kept in the address: a link shows the same, and so does a reload. */
export function useFailedRowsFilter() {
  const { query, change } = useAddressQuery();
  const filter: FailedRowsFilter = {
    error_field: query.get('error_field') ?? undefined,
    error_code: query.get('error_code') ?? undefined,
  };
  return {
    filter,
    setFilter: ({ error_field = null, error_code = null }: Nullable<FailedRowsFilter>) =>
      change({ error_field, error_code }),
    onlyProblems: query.get('columns') === 'problems',
    setOnlyProblems: (isOn: boolean) => change({ columns: isOn ? 'problems' : null }, { quiet: true }),
  };
}

type Nullable<Values> = { [Name in keyof Values]: Values[Name] | null };
