import type { AuditPageFilter } from '@/components/audit/queries';
import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listAuditEventsQuery } from '@/lib/audit/audit-schemas';

const filterSchema = listAuditEventsQuery.omit({ limit: true });

/** Reads the filter of the audit trail from the address. */
export function readAuditFilter(query: AddressQuery): AuditPageFilter {
  return readFilter(filterSchema, query);
}
