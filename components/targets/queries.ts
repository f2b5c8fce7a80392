import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { sourceSystemsSchema } from '@/lib/inbound/import-job-schemas';
import type {
  ListTargetsQuery,
  targetHistorySchema,
  targetSchema,
  targetsPageSchema,
} from '@/lib/targets/target-schemas';

/** Targets per list page. */
export const targetsPerPage = 50;

/** Entries per page of a target's history. */
export const historyPerPage = 20;

/** Nightly batches add new names now and then. */
const SOURCES_STALE_MS = 60_000;

export type TargetsFilter = Omit<ListTargetsQuery, 'limit' | 'externalId'>;

/** A page of the tenant's targets. */
export function targetsQuery(tenantId: string | null, filter: TargetsFilter) {
  return queryOptions({
    queryKey: queryKeys.targets(tenantId, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof targetsPageSchema>('/inbound/targets', {
        query: { ...filter, limit: targetsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function targetQuery(tenantId: string | null, targetId: number) {
  return queryOptions({
    queryKey: queryKeys.target(tenantId, targetId),
    queryFn: ({ signal }) =>
      browserFetch<typeof targetSchema>(`/inbound/targets/${targetId}`, { tenantId, signal }),
  });
}

/** A page of what batches did to a target, latest first. */
export function targetHistoryQuery(tenantId: string | null, targetId: number, page: number) {
  return queryOptions({
    queryKey: queryKeys.targetHistory(tenantId, targetId, page),
    queryFn: ({ signal }) =>
      browserFetch<typeof targetHistorySchema>(`/inbound/targets/${targetId}/history`, {
        query: { page, limit: historyPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** The source systems of the tenant's batches. */
export function sourceSystemsQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: queryKeys.sourceSystems(tenantId),
    queryFn: ({ signal }) =>
      browserFetch<typeof sourceSystemsSchema>('/inbound/source-systems', { tenantId, signal }),
    staleTime: SOURCES_STALE_MS,
  });
}
