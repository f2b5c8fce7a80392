import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch, RequestProblem } from '@/lib/http/browser-fetch';
import type {
  mendRowsPageSchema,
  mendViewSchema,
  SendMendedRowsInput,
  sentMendedRowsSchema,
} from '@/lib/mend-links/mend-link-schemas';

const ROWS_PER_PAGE = 200;
/** While rows are being imported. */
const SOON_MS = 2_000;
/** The link may be withdrawn, and somebody else may take rows. */
const NOW_AND_THEN_MS = 30_000;

/** Whether an error says that the link does not work (any more). */
export function isDeadLink(error: unknown): boolean {
  return error instanceof RequestProblem && error.code === 'mend_link_invalid';
}

/** What a link is about, looked at again while the page is open. */
export function mendViewQuery(token: string) {
  return queryOptions({
    queryKey: queryKeys.mendView(token),
    queryFn: ({ signal }) =>
      browserFetch<typeof mendViewSchema>('/mend-links/look-up', {
        ...{ method: 'POST', body: { token }, tenantId: null, signal },
      }),
    refetchInterval: ({ state: { data, error } }) => {
      if (isDeadLink(error)) return false;
      return data?.state === 'running' || (data?.sent.running ?? 0) > 0 ? SOON_MS : NOW_AND_THEN_MS;
    },
    gcTime: 0,
  });
}

/** The rows that are open to a link, loaded page by page. */
export function mendRowsQuery(token: string) {
  return infiniteQueryOptions({
    queryKey: queryKeys.mendRows(token),
    queryFn: ({ signal, pageParam }) =>
      browserFetch<typeof mendRowsPageSchema>('/mend-links/rows', {
        ...{ method: 'POST', tenantId: null, signal },
        body: { token, cursor: pageParam, limit: ROWS_PER_PAGE },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    staleTime: Infinity, // loaded anew when the view says that they have changed
    gcTime: 0,
  });
}

export function sendMendedRows(body: SendMendedRowsInput) {
  return browserFetch<typeof sentMendedRowsSchema>('/mend-links/send', {
    ...{ method: 'POST', body, tenantId: null },
  });
}
