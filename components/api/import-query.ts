import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import { importDetailSchema } from '@/lib/imports/import-schemas';

/** An import with all its details. */
export function importQuery(tenantId: string | null, jobId: string) {
  return queryOptions({
    queryKey: queryKeys.import(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch(`/delivery/bulk-order-creations/${jobId}`, {
        schema: importDetailSchema,
        tenantId,
        signal,
      }),
    staleTime: 0,
  });
}
