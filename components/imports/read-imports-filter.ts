import { outcomeWords } from '@/components/domain/outcome-words';
import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import {
  type Channel,
  type ListAllJobsQuery,
  listAllJobsQuery,
} from '@/lib/import-jobs/import-job-list-schemas';
import { type Outcome, outcomeSchema, outcomesOfBatches } from '@/lib/import-jobs/job-outcome';

export type ImportsFilter = Omit<ListAllJobsQuery, 'limit' | 'status'>;

const ofBatches: readonly Outcome[] = Object.values(outcomesOfBatches);

const filterSchema = listAllJobsQuery.omit({ limit: true, status: true });

/** The outcomes that entries of a channel can have, with their names. */
export function outcomesOf(channel: Channel | undefined): { value: Outcome; label: string }[] {
  return outcomeSchema.options
    .filter((outcome) => channel !== 'erp' || ofBatches.includes(outcome))
    .map((value) => ({ value, label: outcomeWords[value].label }));
}

/**
 * Reads the filter of the imports from the address. Drops an outcome that the channel cannot have, such as a
 * batch that is still running.
 */
export function readImportsFilter(query: AddressQuery): ImportsFilter {
  const filter = readFilter(filterSchema, query);
  const outcome = outcomesOf(filter.channel).find(({ value }) => value === filter.outcome)?.value;
  return { ...filter, outcome };
}
