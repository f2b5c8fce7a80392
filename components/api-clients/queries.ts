import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type {
  apiClientSchema,
  apiClientsPageSchema,
  apiClientWithSecretSchema,
  CreateApiClientInput,
  UpdateApiClientInput,
} from '@/lib/api-clients/api-client-schemas';
import type { clientRequestsPageSchema } from '@/lib/request-log/request-log-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** Clients per list page. */
export const apiClientsPerPage = 50;

/**
 * A page of the tenant's API clients. Refetched every minute, because clients expire and overlaps end by
 * themselves.
 */
export function apiClientsQuery(tenantId: string | null, page: number) {
  return queryOptions({
    queryKey: queryKeys.apiClients(tenantId, page),
    queryFn: ({ signal }) =>
      browserFetch<typeof apiClientsPageSchema>('/api-clients', {
        query: { page, limit: apiClientsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

export function makeApiClient(tenantId: string | null, body: CreateApiClientInput) {
  return browserFetch<typeof apiClientWithSecretSchema>('/api-clients', {
    method: 'POST',
    body,
    tenantId,
  });
}

export function changeApiClient(tenantId: string | null, id: string, body: UpdateApiClientInput) {
  return browserFetch<typeof apiClientSchema>(`/api-clients/${id}`, { method: 'PATCH', body, tenantId });
}

export function rotateSecret(tenantId: string | null, id: string, overlapSeconds: number) {
  return browserFetch<typeof apiClientWithSecretSchema>(`/api-clients/${id}/rotate-secret`, {
    method: 'POST',
    body: { overlap_seconds: overlapSeconds },
    tenantId,
  });
}

export function endOverlap(tenantId: string | null, id: string) {
  return browserFetch<typeof apiClientSchema>(`/api-clients/${id}/previous-secret`, {
    method: 'DELETE',
    tenantId,
  });
}

export function disableApiClient(tenantId: string | null, id: string) {
  return browserFetch<typeof apiClientSchema>(`/api-clients/${id}/disable`, { method: 'POST', tenantId });
}

export function enableApiClient(tenantId: string | null, id: string) {
  return browserFetch<typeof apiClientSchema>(`/api-clients/${id}/enable`, { method: 'POST', tenantId });
}

export interface ClientRequestsFilter {
  request_id: string;
  failed: boolean;
  cursor: string | null;
}

/** Whose requests are shown: those of a client, or those with a key. */
export interface RequestSource {
  kind: 'api-clients' | 'api-keys';
  id: string;
  name: string;
}

/** A page of the last requests of a client or with a key, newest first. */
export function clientRequestsQuery(
  tenantId: string | null,
  { kind, id }: Omit<RequestSource, 'name'>,
  filter: ClientRequestsFilter,
) {
  return queryOptions({
    queryKey: queryKeys.clientRequests(tenantId, id, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof clientRequestsPageSchema>(`/${kind}/${id}/requests`, {
        query: { ...filter, failed: filter.failed ? 'true' : null },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
