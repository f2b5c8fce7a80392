import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { draftsSchema } from '@/lib/import-drafts/draft-schemas';

/** How soon a colleague is seen at work. */
const REFRESH_MS = 15_000;

/** The tenant's unfinished imports. */
export function draftsQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: queryKeys.importDrafts(tenantId),
    queryFn: ({ signal }) =>
      browserFetch<typeof draftsSchema>('/delivery/import-drafts', { tenantId, signal }),
    refetchInterval: REFRESH_MS,
  });
}
