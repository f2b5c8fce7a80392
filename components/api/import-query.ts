import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { importDetailSchema } from '@/lib/imports/import-schemas';

/** An import with all its details, except its failed rows: their panel loads them page by page. */
export function importQuery(tenantId: string | null, jobId: string) {
  return queryOptions({
    queryKey: queryKeys.import(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof importDetailSchema>(`/delivery/bulk-order-creations/${jobId}`, {
        query: { failed_order_logs: 0 },
        tenantId,
        signal,
      }),
    staleTime: 0,
    // The files of an import that has just stopped come soon after.
    refetchInterval: ({ state }) => (state.data?.reports_pending ? 2000 : false),
  });
}
