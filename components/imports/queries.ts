import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { browserFetch } from '@/lib/http/browser-fetch';
import { importsPageSchema, type listImportsQuery } from '@/lib/imports/import-schemas';

const ACTIVE_MS = 1_500;
const QUIET_MS = 15_000;

export type ImportsFilter = Pick<z.infer<typeof listImportsQuery>, 'page' | 'status' | 'search'>;

/** Imports in one list page. */
export const importsPerPage = 20;

/** A page of the tenant's imports. It is asked again often while one of them runs, else now and then. */
export function importsQuery(tenantId: string | null, filter: ImportsFilter) {
  return queryOptions({
    queryKey: ['imports', tenantId, filter],
    queryFn: ({ signal }) =>
      browserFetch('/delivery/bulk-order-creations', {
        schema: importsPageSchema,
        query: { ...filter, limit: importsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ status }) => status === 'pending' || status === 'processing')
        ? ACTIVE_MS
        : QUIET_MS,
  });
}
