import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { auditEventsPageSchema, ListAuditEventsQuery } from '@/lib/audit/audit-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** Events per list page. */
export const auditEventsPerPage = 50;

export type AuditPageFilter = Omit<ListAuditEventsQuery, 'limit'>;

/** A page of the tenant's audit trail. */
export function auditEventsQuery(tenantId: string | null, filter: AuditPageFilter) {
  return queryOptions({
    queryKey: queryKeys.auditEvents(tenantId, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof auditEventsPageSchema>('/audit-events', {
        query: { ...filter, limit: auditEventsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
