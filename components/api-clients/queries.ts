import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type {
  apiClientSchema,
  apiClientsPageSchema,
  apiClientWithSecretSchema,
  CreateApiClientInput,
  UpdateApiClientInput,
} from '@/lib/api-clients/api-client-schemas';
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
