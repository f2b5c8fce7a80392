import { outcomeWords } from '@/components/domain/outcome-words';
import { readPage } from '@/components/ui/use-address-query';
import {
  type Channel,
  type ListAllJobsQuery,
  listAllJobsQuery,
} from '@/lib/import-jobs/import-job-list-schemas';
import { type Outcome, outcomeSchema, outcomesOfBatches } from '@/lib/import-jobs/job-outcome';

export type ImportsFilter = Omit<ListAllJobsQuery, 'limit' | 'status'>;

const ofBatches: readonly Outcome[] = Object.values(outcomesOfBatches);

const { shape } = listAllJobsQuery;

/** The outcomes that a channel's entries can have, with their names. */
export function outcomesOf(channel: Channel | undefined): { value: Outcome; label: string }[] {
  return outcomeSchema.options
    .filter((outcome) => channel !== 'erp' || ofBatches.includes(outcome))
    .map((value) => ({ value, label: outcomeWords[value].label }));
}

/** The filter that an address tells; what makes no sense in it is left out, such as a batch that is still running. */
export function readImportsFilter(query: { get(name: string): string | null }): ImportsFilter {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const channel = shape.channel.catch(undefined).parse(given('channel'));
  const outcome = given('outcome');
  return {
    page: readPage(query.get('page')),
    channel,
    outcome: outcomesOf(channel).find(({ value }) => value === outcome)?.value,
    search: shape.search.catch(undefined).parse(given('search')),
  };
}
