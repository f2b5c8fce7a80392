import type { AuditPageFilter } from '@/components/audit/queries';
import { readPage } from '@/components/ui/use-address-query';
import { listAuditEventsQuery } from '@/lib/audit/audit-schemas';

const { shape } = listAuditEventsQuery;

/** The filter that an address tells; what makes no sense in it is left out. */
export function readAuditFilter(query: { get(name: string): string | null }): AuditPageFilter {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  return {
    page: readPage(query.get('page')),
    actor: shape.actor.catch(undefined).parse(given('actor')),
    action: shape.action.catch(undefined).parse(given('action')),
    subject: shape.subject.catch(undefined).parse(given('subject')),
    from: shape.from.catch(undefined).parse(given('from')),
    to: shape.to.catch(undefined).parse(given('to')),
    of: shape.of.catch('tenant').parse(given('of')),
  };
}
