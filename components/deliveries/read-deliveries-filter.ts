import type { DeliveriesFilter } from '@/components/deliveries/queries';
import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';

const filterSchema = listDeliveriesQuery.omit({ limit: true });

/** Reads the filter of the deliveries from the address. */
export function readDeliveriesFilter(query: AddressQuery): DeliveriesFilter {
  return readFilter(filterSchema, query);
}
