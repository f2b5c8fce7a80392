import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
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
