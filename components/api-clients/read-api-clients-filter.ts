import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listApiClientsQuery } from '@/lib/api-clients/api-client-schemas';

const filterSchema = listApiClientsQuery.omit({ limit: true });

/** Reads which page of the API clients is shown from the address. */
export function readApiClientsFilter(query: AddressQuery) {
  return readFilter(filterSchema, query);
}
