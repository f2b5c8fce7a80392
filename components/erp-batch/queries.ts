import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  importJobSchema,
  jobItemsPageSchema,
  ListJobItemsQuery,
} from '@/lib/inbound/import-job-schemas';

/** Items per page. */
export const itemsPerPage = 50;

export type ItemsFilter = Omit<ListJobItemsQuery, 'limit'>;

/** The batch without its items. It never changes once it exists. */
export function batchQuery(tenantId: string | null, importJobId: number) {
  return queryOptions({
    queryKey: queryKeys.batch(tenantId, importJobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof importJobSchema>(`/inbound/import-jobs/${importJobId}`, {
        query: { limit: 1 },
        tenantId,
        signal,
      }),
    staleTime: Infinity,
  });
}

/** A page of the batch's items. */
export function batchItemsQuery(tenantId: string | null, importJobId: number, filter: ItemsFilter) {
  return queryOptions({
    queryKey: queryKeys.batchItems(tenantId, importJobId, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof jobItemsPageSchema>(`/inbound/import-jobs/${importJobId}/items`, {
        query: { ...filter, onlyWarnings: filter.onlyWarnings ? 'true' : null, limit: itemsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 60_000, // only the titles can change, with the targets
  });
}
