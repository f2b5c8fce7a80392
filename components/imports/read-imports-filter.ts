import type { AddressQuery } from '@/components/ui/read-filter';
import { readOneOf, readPage, readText } from '@/components/ui/read-address-value';
import { type Channel, channels } from '@/lib/import-jobs/channels';
import type { ListAllJobsQuery } from '@/lib/import-jobs/import-job-list-schemas';
import { batchOutcomes, type Outcome, outcomes } from '@/lib/import-jobs/job-outcome';
import { MAX_PAGE, MAX_SEARCH_LENGTH } from '@/lib/lists/limits-of-lists';

export type ImportsFilter = Omit<ListAllJobsQuery, 'limit' | 'status' | 'needs_look'> & {
  /** Only those that need a look. */
  needs_look: 'true' | undefined;
};

/** The outcomes that entries of a channel can have; of any, without one. */
export function outcomesOf(channel?: Channel): readonly Outcome[] {
  return outcomes.filter((outcome) => channel !== 'erp' || batchOutcomes.includes(outcome));
}

/**
 * Reads the filter of the imports from the address. Drops an outcome that the channel cannot have, such as a
 * batch that is rolled back.
 */
export function readImportsFilter(query: AddressQuery): ImportsFilter {
  const channel = readOneOf(channels, query.get('channel'));
  return {
    channel,
    outcome: readOneOf(outcomesOf(channel), query.get('outcome')),
    search: readText(query.get('search'), MAX_SEARCH_LENGTH),
    needs_look: readOneOf(['true'], query.get('needs_look')),
    page: readPage(query.get('page'), MAX_PAGE),
  };
}
