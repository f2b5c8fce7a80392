import type { TargetsFilter } from '@/components/targets/queries';
import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listTargetsQuery } from '@/lib/targets/target-schemas';

const filterSchema = listTargetsQuery.omit({ limit: true, externalId: true });

/** Reads the filter of the targets from the address. */
export function readTargetsFilter(query: AddressQuery): TargetsFilter {
  return readFilter(filterSchema, query);
}
