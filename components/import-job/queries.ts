import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { isChanging } from '@/components/domain/is-changing';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { correctionsPageSchema } from '@/lib/imports/corrections-schema';
import type { FollowUpInput } from '@/lib/imports/follow-up-schemas';
import type {
  changesListSchema,
  failedRowsPageSchema,
  importProgressSchema,
  importSchema,
  rollbackAnswerSchema,
  warningsPageSchema,
} from '@/lib/imports/import-schemas';

const WATCHED_MS = 1_000;
/** A hundred rows take half a second; polling should not make people wait longer than that. */
const AT_FIRST_MS = 200;
const AT_FIRST_TIMES = 10;
const HIDDEN_MS = 10_000;
const FAILED_ROWS_PER_PAGE = 200;
const WARNINGS_PER_PAGE = 50;
const CORRECTIONS_PER_PAGE = 100;

const jobs = '/delivery/bulk-order-creations';

/**
 * The progress of an import, polled every second while it runs or is rolled back, and more often at first. The full import
 * would carry its first 500 failed rows each time, some 300 KB.
 * @param isWatched false disables polling
 */
export function importProgressQuery(tenantId: string | null, jobId: string, isWatched: boolean) {
  return queryOptions({
    queryKey: queryKeys.importProgress(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof importProgressSchema>(`${jobs}/${jobId}/progress`, { tenantId, signal }),
    enabled: isWatched,
    refetchInterval: ({ state }) => {
      if (state.data && !isChanging(state.data)) return false;
      if (globalThis.document?.hidden) return HIDDEN_MS; // during server rendering there is no document
      return state.dataUpdateCount < AT_FIRST_TIMES ? AT_FIRST_MS : WATCHED_MS;
    },
    refetchIntervalInBackground: true,
  });
}

/** The deliveries of an import that have warnings, loaded page by page. */
export function warningsQuery(tenantId: string | null, jobId: string, code: string | null) {
  return infiniteQueryOptions({
    queryKey: queryKeys.warnings(tenantId, jobId, code),
    queryFn: ({ signal, pageParam }) =>
      browserFetch<typeof warningsPageSchema>(`${jobs}/${jobId}/warnings`, {
        query: { code: code ?? undefined, cursor: pageParam, limit: WARNINGS_PER_PAGE },
        tenantId,
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
}

/** The cells of an import that were changed by hand, loaded page by page. */
export function correctionsQuery(tenantId: string | null, jobId: string) {
  return infiniteQueryOptions({
    queryKey: queryKeys.corrections(tenantId, jobId),
    queryFn: ({ signal, pageParam }) =>
      browserFetch<typeof correctionsPageSchema>(`${jobs}/${jobId}/corrections`, {
        query: { cursor: pageParam, limit: CORRECTIONS_PER_PAGE },
        tenantId,
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
}

/** What reading the file has changed by itself. */
export function changesQuery(tenantId: string | null, jobId: string) {
  return queryOptions({
    queryKey: queryKeys.changes(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof changesListSchema>(`${jobs}/${jobId}/changes`, { tenantId, signal }),
  });
}

export interface FailedRowsFilter {
  error_field?: string;
  error_code?: string;
}

/** The failed rows, loaded page by page while scrolling. */
export function failedRowsQuery(tenantId: string | null, jobId: string, filter: FailedRowsFilter) {
  return infiniteQueryOptions({
    queryKey: queryKeys.failedRows(tenantId, jobId, filter),
    queryFn: ({ signal, pageParam }) =>
      browserFetch<typeof failedRowsPageSchema>(`${jobs}/${jobId}/failed-rows`, {
        query: { ...filter, cursor: pageParam, limit: FAILED_ROWS_PER_PAGE },
        tenantId,
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    staleTime: Infinity, // reset when the import ends
  });
}

export function abortImport(tenantId: string | null, jobId: string) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/abort`, { method: 'POST', tenantId });
}

/** Resumes a failed import where it stopped. */
export function resumeImport(tenantId: string | null, jobId: string) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/resume`, { method: 'POST', tenantId });
}

/** Imports rows of an ended import in a follow-up. */
export function followUpOn(tenantId: string | null, jobId: string, body: FollowUpInput) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/follow-up`, { method: 'POST', tenantId, body });
}

/** Deletes the deliveries of an import that has ended; if there are many, the answer says that it goes on. */
export function rollBackImport(tenantId: string | null, jobId: string) {
  return browserFetch<typeof rollbackAnswerSchema>(`${jobs}/${jobId}/deliveries`, {
    method: 'DELETE',
    tenantId,
  });
}
