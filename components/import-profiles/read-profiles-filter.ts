import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listProfilesQuery } from '@/lib/profiles/profile-schemas';

const filterSchema = listProfilesQuery.omit({ limit: true });

/** Reads the filter of the import profiles from the address. */
export function readProfilesFilter(query: AddressQuery) {
  return readFilter(filterSchema, query);
}
