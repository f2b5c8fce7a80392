import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listPeopleQuery } from '@/lib/people/people-schemas';

const filterSchema = listPeopleQuery.omit({ limit: true });

/** Reads which page of the people is shown from the address. */
export function readPeopleFilter(query: AddressQuery) {
  return readFilter(filterSchema, query);
}
