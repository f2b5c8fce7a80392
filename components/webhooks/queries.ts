import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { webhookMessageDetailsSchema, webhookMessagesPageSchema } from '@/lib/webhooks/message-schemas';
import type {
  CreateWebhookInput,
  resentSchema,
  UpdateWebhookInput,
  webhookSchema,
  webhooksPageSchema,
  webhookWithSecretSchema,
} from '@/lib/webhooks/webhook-schemas';

/** Webhooks per list page. */
export const webhooksPerPage = 50;

/** A page of the tenant's webhooks. Refetched often: whether they fail changes by itself. */
export function webhooksQuery(tenantId: string | null, page: number) {
  return queryOptions({
    queryKey: queryKeys.webhooks(tenantId, page),
    queryFn: ({ signal }) =>
      browserFetch<typeof webhooksPageSchema>('/webhooks', {
        ...{ query: { page, limit: webhooksPerPage }, tenantId, signal },
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}

/** The last messages of a webhook. Refetched every few seconds: somebody watches them being delivered. */
export function webhookMessagesQuery(tenantId: string | null, id: string) {
  return queryOptions({
    queryKey: queryKeys.webhooks(tenantId, 'messages', id),
    queryFn: ({ signal }) =>
      browserFetch<typeof webhookMessagesPageSchema>(`/webhooks/${id}/messages`, {
        ...{ query: { limit: 50 }, tenantId, signal },
      }),
    refetchInterval: 5000,
  });
}

export function makeWebhook(tenantId: string | null, body: CreateWebhookInput) {
  return browserFetch<typeof webhookWithSecretSchema>('/webhooks', { method: 'POST', body, tenantId });
}

export function changeWebhook(tenantId: string | null, id: string, body: UpdateWebhookInput) {
  return browserFetch<typeof webhookSchema>(`/webhooks/${id}`, { method: 'PATCH', body, tenantId });
}

export function deleteWebhook(tenantId: string | null, id: string) {
  return browserFetch(`/webhooks/${id}`, { method: 'DELETE', tenantId });
}

export function rotateWebhookSecret(tenantId: string | null, id: string, overlapSeconds: number) {
  return browserFetch<typeof webhookWithSecretSchema>(`/webhooks/${id}/rotate-secret`, {
    ...{ method: 'POST', body: { overlap_seconds: overlapSeconds }, tenantId },
  });
}

export function disableWebhook(tenantId: string | null, id: string) {
  return browserFetch<typeof webhookSchema>(`/webhooks/${id}/disable`, { method: 'POST', tenantId });
}

export function enableWebhook(tenantId: string | null, id: string) {
  return browserFetch<typeof webhookSchema>(`/webhooks/${id}/enable`, { method: 'POST', tenantId });
}

export function testWebhook(tenantId: string | null, id: string) {
  return browserFetch<typeof webhookMessageDetailsSchema>(`/webhooks/${id}/test`, {
    ...{ method: 'POST', tenantId },
  });
}

export function resendMessage(tenantId: string | null, id: string, eventId: string) {
  return browserFetch<typeof webhookMessageDetailsSchema>(`/webhooks/${id}/messages/${eventId}/resend`, {
    ...{ method: 'POST', tenantId },
  });
}

export function resendFailed(tenantId: string | null, id: string, since: Date) {
  return browserFetch<typeof resentSchema>(`/webhooks/${id}/resend-failed`, {
    ...{ method: 'POST', body: { since: since.toISOString() }, tenantId },
  });
}
