import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { isChanging } from '@/lib/imports/is-changing';
import type { ImportsFilter } from '@/components/imports/read-imports-filter';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { allJobsPageSchema } from '@/lib/import-jobs/import-job-list-schemas';

const ACTIVE_MS = 1_500;
const IDLE_MS = 15_000;

/** Imports per list page. */
export const importsPerPage = 20;

/**
 * A page of the tenant's imports from either channel. Polled often while one of its spreadsheets runs or is rolled back, or
 * one of its batches is taken in, otherwise now and then.
 */
export function importsQuery(tenantId: string | null, filter: ImportsFilter) {
  return queryOptions({
    queryKey: queryKeys.imports(tenantId, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof allJobsPageSchema>('/import-jobs', {
        query: { ...filter, limit: importsPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.data.some((job) =>
        job.channel === 'spreadsheet' ? isChanging(job.import) : job.batch.processing?.state === 'Processing',
      )
        ? ACTIVE_MS
        : IDLE_MS,
  });
}
