import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import { isChanging } from '@/lib/imports/is-changing';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { deliveriesPageSchema } from '@/lib/deliveries/delivery-schemas';
import type { rolledBackRowsSchema, rollbackPreviewSchema } from '@/lib/imports/rollback-schemas';
import type { correctionsPageSchema } from '@/lib/imports/corrections-schema';
import type { madeMendLinkSchema, mendLinkSchema, mendLinksSchema } from '@/lib/mend-links/mend-link-schemas';
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
const RARELY_MS = 10_000;
const FAILED_ROWS_PER_PAGE = 200;
const WARNINGS_PER_PAGE = 50;
const DELIVERIES_PER_PAGE = 100;
const CORRECTIONS_PER_PAGE = 100;

const jobs = '/delivery/bulk-order-creations';

/**
 * The progress of an import, polled every second while it runs or is rolled back, and more often at first. The full import
 * would carry its first 500 failed rows each time, some 300 KB.
 * @param watch `isWatched`: false disables polling; `isLive`: the server sends it (see `useProgressStream`), so that it is
 *   polled only now and then, in case the connection has died without a word
 */
export function importProgressQuery(
  tenantId: string | null,
  jobId: string,
  { isWatched, isLive }: { isWatched: boolean; isLive: boolean },
) {
  return queryOptions({
    queryKey: queryKeys.importProgress(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof importProgressSchema>(`${jobs}/${jobId}/progress`, { tenantId, signal }),
    enabled: isWatched,
    refetchInterval: ({ state }) => {
      if (state.data && !isChanging(state.data)) return false;
      if (isLive || globalThis.document?.hidden) return RARELY_MS; // during server rendering there is no document
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
export function correctionsQuery(tenantId: string | null, jobId: string, isFileRead: boolean) {
  return infiniteQueryOptions({
    queryKey: queryKeys.corrections(tenantId, jobId, isFileRead),
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

const MEND_LINKS_MS = 20_000;

/** The links by which others mend the failed rows of an import, looked at again while one of them works. */
export function mendLinksQuery(tenantId: string | null, jobId: string) {
  return queryOptions({
    queryKey: queryKeys.mendLinks(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof mendLinksSchema>(`${jobs}/${jobId}/mend-links`, { tenantId, signal }),
    refetchInterval: ({ state }) =>
      state.data?.data.some((link) => link.state === 'active') ? MEND_LINKS_MS : false,
  });
}

export function makeMendLink(
  tenantId: string | null,
  jobId: string,
  body: { days: number; made_for: string | null; message: string | null; mail_to: string | null },
) {
  return browserFetch<typeof madeMendLinkSchema>(`${jobs}/${jobId}/mend-links`, {
    ...{ method: 'POST', body, tenantId },
  });
}

export function withdrawMendLink(tenantId: string | null, jobId: string, linkId: string) {
  return browserFetch<typeof mendLinkSchema>(`${jobs}/${jobId}/mend-links/${linkId}/withdraw`, {
    ...{ method: 'POST', tenantId },
  });
}

export function abortImport(tenantId: string | null, jobId: string) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/abort`, { method: 'POST', tenantId });
}

/** Keeps what the shipper's manifest says with an import. */
export function setManifestTotals(tenantId: string | null, jobId: string, manifest: ManifestTotals) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/manifest-totals`, {
    method: 'PUT',
    body: manifest,
    tenantId,
  });
}

/** Says that nobody has to look at an import any more, or that somebody has to after all. */
export function settleImport(tenantId: string | null, jobId: string, isSettled: boolean) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/settle`, {
    method: 'POST',
    body: { settled: isSettled },
    tenantId,
  });
}

/** Resumes a failed import where it stopped. */
export function resumeImport(tenantId: string | null, jobId: string) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/resume`, { method: 'POST', tenantId });
}

/** Imports the file of a dry run, with the same choices. */
export function importForReal(tenantId: string | null, jobId: string) {
  return browserFetch<typeof importSchema>(`${jobs}/${jobId}/import-for-real`, { method: 'POST', tenantId });
}

/** Deletes the deliveries of an import that has ended; if there are many, the answer says that it goes on. */
export function rollBackImport(tenantId: string | null, jobId: string) {
  return browserFetch<typeof rollbackAnswerSchema>(`${jobs}/${jobId}/deliveries`, {
    method: 'DELETE',
    tenantId,
  });
}

/** What a rollback would delete and keep. Never from the cache: deliveries leave at any time. */
export function rollbackPreviewQuery(tenantId: string | null, jobId: string) {
  return queryOptions({
    queryKey: queryKeys.rollbackPreview(tenantId, jobId),
    queryFn: ({ signal }) =>
      browserFetch<typeof rollbackPreviewSchema>(`${jobs}/${jobId}/rollback-preview`, { tenantId, signal }),
    ...{ staleTime: 0, gcTime: 0 },
  });
}

/** Deletes the deliveries of some rows of an import that has ended. */
export function rollBackRows(tenantId: string | null, jobId: string, rowNumbers: readonly number[]) {
  return browserFetch<typeof rolledBackRowsSchema>(`${jobs}/${jobId}/rollback`, {
    ...{ method: 'POST', body: { row_numbers: rowNumbers }, tenantId },
  });
}

/** The deliveries of an import, the last row first, loaded page by page. */
export function jobDeliveriesQuery(tenantId: string | null, jobId: string) {
  return infiniteQueryOptions({
    queryKey: queryKeys.deliveries(tenantId, 'of-job', jobId),
    queryFn: ({ signal, pageParam }) =>
      browserFetch<typeof deliveriesPageSchema>('/delivery/deliveries', {
        query: { bulk_order_creation_id: jobId, cursor: pageParam, limit: DELIVERIES_PER_PAGE },
        tenantId,
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
}
