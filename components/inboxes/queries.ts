import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  CreateInboxInput,
  inboxesPageSchema,
  inboxSchema,
  inboxWithTokenSchema,
  receivedFilesSchema,
  UpdateInboxInput,
} from '@/lib/inboxes/inbox-schemas';

/** Inboxes per list page. */
export const inboxesPerPage = 50;

/** A page of the tenant's inboxes. Refetched often: files come by themselves. */
export function inboxesQuery(tenantId: string | null, page: number) {
  return queryOptions({
    queryKey: queryKeys.inboxes(tenantId, page),
    queryFn: ({ signal }) =>
      browserFetch<typeof inboxesPageSchema>('/inboxes', {
        ...{ query: { page, limit: inboxesPerPage }, tenantId, signal },
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}

/** The last files of an inbox. Refetched every few seconds: somebody watches them come. */
export function receivedFilesQuery(tenantId: string | null, id: string) {
  return queryOptions({
    queryKey: queryKeys.inboxes(tenantId, 'files', id),
    queryFn: ({ signal }) =>
      browserFetch<typeof receivedFilesSchema>(`/inboxes/${id}/files`, { tenantId, signal }),
    refetchInterval: 5000,
  });
}

export function makeInbox(tenantId: string | null, body: CreateInboxInput) {
  return browserFetch<typeof inboxWithTokenSchema>('/inboxes', { method: 'POST', body, tenantId });
}

export function changeInbox(tenantId: string | null, id: string, body: UpdateInboxInput) {
  return browserFetch<typeof inboxSchema>(`/inboxes/${id}`, { method: 'PATCH', body, tenantId });
}

export function deleteInbox(tenantId: string | null, id: string) {
  return browserFetch(`/inboxes/${id}`, { method: 'DELETE', tenantId });
}

export function rotateInboxToken(tenantId: string | null, id: string) {
  return browserFetch<typeof inboxWithTokenSchema>(`/inboxes/${id}/rotate-token`, {
    ...{ method: 'POST', tenantId },
  });
}
