import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { deliveryHistorySchema } from '@/lib/deliveries/delivery-history-schemas';
import type {
  deliveriesPageSchema,
  deliverySchema,
  ListDeliveriesQuery,
} from '@/lib/deliveries/delivery-schemas';

/** Deliveries per list page. */
const deliveriesPerPage = 50;

export type DeliveriesFilter = Omit<ListDeliveriesQuery, 'limit'>;

/** A page of the tenant's deliveries. */
export function deliveriesQuery(tenantId: string | null, filter: DeliveriesFilter) {
  return queryOptions({
    queryKey: queryKeys.deliveries(tenantId, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof deliveriesPageSchema>('/delivery/deliveries', {
        query: { ...filter, limit: deliveriesPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function deliveryQuery(tenantId: string | null, deliveryId: string) {
  return queryOptions({
    queryKey: queryKeys.delivery(tenantId, deliveryId),
    queryFn: ({ signal }) =>
      browserFetch<typeof deliverySchema>(`/delivery/deliveries/${deliveryId}`, { tenantId, signal }),
  });
}

/** What has happened to a delivery. Its key begins with that of the delivery, and so is refetched with it. */
export function deliveryHistoryQuery(tenantId: string | null, deliveryId: string) {
  return queryOptions({
    queryKey: queryKeys.delivery(tenantId, deliveryId, 'history'),
    queryFn: ({ signal }) =>
      browserFetch<typeof deliveryHistorySchema>(`/delivery/deliveries/${deliveryId}/history`, {
        tenantId,
        signal,
      }),
  });
}

/** @param edit the values to set, and the version that they are based on */
export function editDelivery(tenantId: string | null, deliveryId: string, edit: object) {
  return browserFetch<typeof deliverySchema>(`/delivery/deliveries/${deliveryId}`, {
    ...{ method: 'PATCH', body: edit, tenantId },
  });
}

export function dispatchDelivery(tenantId: string | null, deliveryId: string) {
  return browserFetch<typeof deliverySchema>(`/delivery/deliveries/${deliveryId}/dispatch`, {
    ...{ method: 'POST', tenantId },
  });
}

export function cancelDelivery(tenantId: string | null, deliveryId: string, freesReference: boolean) {
  return browserFetch<typeof deliverySchema>(`/delivery/deliveries/${deliveryId}/cancel`, {
    ...{ method: 'POST', tenantId, query: { free_reference: freesReference ? 'true' : undefined } },
  });
}
