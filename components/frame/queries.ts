import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { tenantListSchema } from '@/lib/tenants/tenant-schemas';

/** The tenants that a system admin may choose from. */
export const tenantsQuery = queryOptions({
  queryKey: queryKeys.tenants,
  queryFn: ({ signal }) => browserFetch<typeof tenantListSchema>('/tenants', { tenantId: null, signal }),
  staleTime: 60_000,
});
