import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { badRowSharesSchema, customerBadRowsSchema } from '@/lib/imports/bad-row-schemas';

/** Each customer's share of failed rows over the last weeks. */
export function badRowSharesQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: queryKeys.badRows(tenantId, 'shares'),
    queryFn: ({ signal }) =>
      browserFetch<typeof badRowSharesSchema>('/delivery/bad-row-shares', { tenantId, signal }),
  });
}

/** A customer's failed rows, week by week. */
export function customerBadRowsQuery(tenantId: string | null, customerId: string) {
  return queryOptions({
    queryKey: queryKeys.badRows(tenantId, 'customer', customerId),
    queryFn: ({ signal }) =>
      browserFetch<typeof customerBadRowsSchema>(`/delivery/customers/${customerId}/bad-rows`, {
        tenantId,
        signal,
      }),
  });
}
