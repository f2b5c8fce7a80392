'use client';

import type { AddressQuery } from '@/components/ui/read-filter';
import { useAddressQuery } from '@/components/ui/use-address-query';

interface ListFilter<Filter> {
  filter: Filter;
  /** Whether anything other than the page narrows the list. */
  isFiltered: boolean;
  /** Sets some values, removes those set to null or '', and goes to the first page. `quiet`: for typing. */
  narrow: ReturnType<typeof useAddressQuery>['change'];
  /** Removes every filter. */
  clear: () => void;
  goTo: (page: number) => void;
  /** Goes to the page after a cursor; null: to the first. */
  goToCursor: (cursor: string | null) => void;
}

export type NarrowList = ListFilter<unknown>['narrow'];

/**
 * The filter of a list, kept in the address.
 * @param read reads the address; it returns every value of the filter, undefined where there is none
 * @param views values that say which list it is, and do not narrow it
 */
export function useListFilter<Filter extends { page: number; cursor?: string | undefined }>(
  read: (query: AddressQuery) => Filter,
  views: readonly (keyof Filter)[] = [],
): ListFilter<Filter> {
  const { query, change } = useAddressQuery();
  const filter = read(query);
  const names = Object.keys(filter) as (keyof Filter & string)[];
  return {
    filter,
    isFiltered: names.some(
      (name) => name !== 'page' && name !== 'cursor' && !views.includes(name) && filter[name] !== undefined,
    ),
    narrow: (values, options) => change({ ...values, page: null, cursor: null }, options),
    clear: () => change(Object.fromEntries(names.map((name) => [name, null]))),
    goTo: (page) => change({ page: page === 1 ? null : page }),
    goToCursor: (cursor) => change({ page: null, cursor }),
  };
}
