import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { allJobsPageSchema } from '@/lib/import-jobs/import-job-list-schemas';
import { isChanging } from '@/lib/imports/is-changing';

/** While an import runs, its rate is read from what comes. */
const ACTIVE_MS = 1_500;
const IDLE_MS = 5_000;

/** @param isLive whether the server tells of a running import by itself, so that it need not be asked so often */
function jobsQuery(
  tenantId: string | null,
  filter: Record<string, string | number>,
  isLive: (jobId: string) => boolean = () => false,
) {
  return queryOptions({
    queryKey: queryKeys.imports(tenantId, 'wall', filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof allJobsPageSchema>('/import-jobs', { query: filter, tenantId, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.data.some(
        (job) => job.channel === 'spreadsheet' && isChanging(job.import) && !isLive(job.import.id),
      )
        ? ACTIVE_MS
        : IDLE_MS,
    // Nobody clicks into a screen on a wall, nor brings it to the front.
    refetchIntervalInBackground: true,
  });
}

/** The newest spreadsheets: those that run may have begun before midnight. */
export const wallImportsQuery = (tenantId: string | null, isLive: (jobId: string) => boolean) =>
  jobsQuery(tenantId, { channel: 'spreadsheet', limit: 40 }, isLive);

/** The imports that need a person, of whatever day. */
export const wallNeedsQuery = (tenantId: string | null) =>
  jobsQuery(tenantId, { needs_look: 'true', limit: 6 });

/** The batches since a moment, and what all jobs since then amount to. */
export const wallDayQuery = (tenantId: string | null, from: string) =>
  jobsQuery(tenantId, { channel: 'erp', created_from: from, limit: 6 });
