import { statusLabels } from '@/components/imports/import-status';
import { readPage } from '@/components/ui/use-address-query';
import {
  type Channel,
  type ListAllJobsQuery,
  listAllJobsQuery,
  listedStatusSchema,
} from '@/lib/import-jobs/import-job-list-schemas';

export type ImportsFilter = Omit<ListAllJobsQuery, 'limit'>;

type ListedStatus = NonNullable<ImportsFilter['status']>;

const labels: Record<ListedStatus, string> = { ...statusLabels, partially_failed: 'Partially failed' };

const ofBatches: readonly ListedStatus[] = ['completed', 'partially_failed', 'failed'];

const { shape } = listAllJobsQuery;

/** The statuses that a channel's entries can have, with their names. */
export function statusesOf(channel: Channel | undefined): { value: ListedStatus; label: string }[] {
  return listedStatusSchema.options
    .filter((status) => {
      if (channel === 'erp') return ofBatches.includes(status);
      return channel === undefined || status !== 'partially_failed';
    })
    .map((value) => ({ value, label: labels[value] }));
}

/** The filter that an address tells; what makes no sense in it is left out, such as a batch that is still running. */
export function readImportsFilter(query: { get(name: string): string | null }): ImportsFilter {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const channel = shape.channel.catch(undefined).parse(given('channel'));
  const status = given('status');
  return {
    page: readPage(query.get('page')),
    channel,
    status: statusesOf(channel).find(({ value }) => value === status)?.value,
    search: shape.search.catch(undefined).parse(given('search')),
  };
}
