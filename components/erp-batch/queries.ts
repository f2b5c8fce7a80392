import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  importJobSchema,
  jobItemsPageSchema,
  ListJobItemsQuery,
  pendingImportJobSchema,
} from '@/lib/inbound/import-job-schemas';

/** Items per page. */
export const itemsPerPage = 50;

type ShownBatchSchema = typeof importJobSchema | typeof pendingImportJobSchema;

export type ItemsFilter = Omit<ListJobItemsQuery, 'limit'>;

const CHANGING_MS = 1_500;
/** It goes on only when its sender sends it again. */
const INTERRUPTED_MS = 15_000;

/** The batch without its items. It never changes once all of it is taken in; until then it is asked for again. */
export function batchQuery(tenantId: string | null, importJobId: number) {
  return queryOptions({
    queryKey: queryKeys.batch(tenantId, importJobId),
    queryFn: ({ signal }) =>
      browserFetch<ShownBatchSchema>(`/inbound/import-jobs/${importJobId}`, {
        query: { limit: 1 },
        tenantId,
        signal,
      }),
    staleTime: ({ state }) => (state.data?.processing ? 0 : Infinity),
    refetchInterval: ({ state }) => {
      if (!state.data?.processing) return false;
      return state.data.processing.state === 'Processing' ? CHANGING_MS : INTERRUPTED_MS;
    },
  });
}

/**
 * A page of the batch's items.
 * @param soFar how many there are, while not all are taken in
 */
export function batchItemsQuery(
  tenantId: string | null,
  importJobId: number,
  filter: ItemsFilter,
  soFar?: number,
) {
  return queryOptions({
    queryKey: queryKeys.batchItems(
      tenantId,
      importJobId,
      soFar === undefined ? filter : { ...filter, soFar },
    ),
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
