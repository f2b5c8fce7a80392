import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { deliveriesPageSchema } from '@/lib/deliveries/delivery-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { allJobsPageSchema } from '@/lib/import-jobs/import-job-list-schemas';
import type { targetsPageSchema } from '@/lib/targets/target-schemas';

/** How many of each kind the palette offers. */
const FOUND = 5;

/** Fewer letters would find anything. */
const MIN_LETTERS = 2;

/** The imports whose name has a text; the newest when there is none. */
export function foundImportsQuery(tenantId: string | null, search: string) {
  return queryOptions({
    queryKey: queryKeys.imports(tenantId, 'commands', search),
    queryFn: ({ signal }) =>
      browserFetch<typeof allJobsPageSchema>('/import-jobs', {
        ...{ query: { search: search || undefined, limit: FOUND }, tenantId, signal },
      }),
    placeholderData: keepPreviousData,
  });
}

export function foundDeliveriesQuery(tenantId: string | null, search: string) {
  return queryOptions({
    queryKey: queryKeys.deliveries(tenantId, 'commands', search),
    queryFn: ({ signal }) =>
      browserFetch<typeof deliveriesPageSchema>('/delivery/deliveries', {
        ...{ query: { search, limit: FOUND }, tenantId, signal },
      }),
    enabled: search.length >= MIN_LETTERS,
  });
}

export function foundTargetsQuery(tenantId: string | null, search: string) {
  return queryOptions({
    queryKey: queryKeys.targets(tenantId, 'commands', search),
    queryFn: ({ signal }) =>
      browserFetch<typeof targetsPageSchema>('/inbound/targets', {
        ...{ query: { search, limit: FOUND }, tenantId, signal },
      }),
    enabled: search.length >= MIN_LETTERS,
  });
}
