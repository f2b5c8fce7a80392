import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listPlacesQuery } from '@/lib/places/place-schemas';

const filterSchema = listPlacesQuery.omit({ limit: true });

/** Reads the filter of the address book from the address. */
export function readPlacesFilter(query: AddressQuery) {
  return readFilter(filterSchema, query);
}
