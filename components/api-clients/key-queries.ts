import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { apiClientsPerPage } from '@/components/api-clients/queries';
import type {
  apiKeySchema,
  apiKeysPageSchema,
  apiKeyWithSecretSchema,
  CreateApiKeyInput,
  UpdateApiKeyInput,
} from '@/lib/api-clients/api-key-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** A page of the tenant's API keys. Refetched every minute, because keys expire by themselves. */
export function apiKeysQuery(tenantId: string | null, page: number) {
  return queryOptions({
    queryKey: queryKeys.apiKeys(tenantId, page),
    queryFn: ({ signal }) =>
      browserFetch<typeof apiKeysPageSchema>('/api-keys', {
        query: { page, limit: apiClientsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

export function makeApiKey(tenantId: string | null, body: CreateApiKeyInput) {
  return browserFetch<typeof apiKeyWithSecretSchema>('/api-keys', { method: 'POST', body, tenantId });
}

export function changeApiKey(tenantId: string | null, id: string, body: UpdateApiKeyInput) {
  return browserFetch<typeof apiKeySchema>(`/api-keys/${id}`, { method: 'PATCH', body, tenantId });
}

export function revokeApiKey(tenantId: string | null, id: string) {
  return browserFetch<typeof apiKeySchema>(`/api-keys/${id}/revoke`, { method: 'POST', tenantId });
}
