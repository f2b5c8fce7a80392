import type { AuditPageFilter } from '@/components/audit/queries';
import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listAuditEventsQuery } from '@/lib/audit/audit-schemas';

const filterSchema = listAuditEventsQuery.omit({ limit: true });

/** The events that an address asks for. */
export function readAuditFilter(query: AddressQuery): AuditPageFilter {
  return readFilter(filterSchema, query);
}
