import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listInboxesQuery } from '@/lib/inboxes/inbox-schemas';

const filterSchema = listInboxesQuery.omit({ limit: true });

/** Reads which page of the inboxes is shown from the address. */
export function readInboxesFilter(query: AddressQuery) {
  return readFilter(filterSchema, query);
}
