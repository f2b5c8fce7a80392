'use client';

import { useQuery } from '@tanstack/react-query';
import { Download, SearchX } from 'lucide-react';
import { AuditFilters } from '@/components/audit/audit-filters';
import { AuditTable, AuditTableSkeleton } from '@/components/audit/audit-table';
import { auditEventsPerPage, auditEventsQuery } from '@/components/audit/queries';
import { readAuditFilter } from '@/components/audit/read-audit-filter';
import { usePerson } from '@/components/frame/person-context';
import { Button, buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useAddressQuery } from '@/components/ui/use-address-query';
import { apiAddress } from '@/lib/http/browser-fetch';

const noFilter = { actor: null, action: null, subject: null, from: null, to: null, of: null, page: null };

/** Who did what, when and from where. */
export function AuditPage() {
  const { tenantId, person } = usePerson();
  const { query, change } = useAddressQuery();
  const filter = readAuditFilter(query);
  const events = useQuery(auditEventsQuery(tenantId, filter));
  const { page, ...narrowed } = filter;
  const filtered = Object.entries(narrowed).some(([name, value]) => name !== 'of' && value !== undefined);
  const clear = () => change(noFilter);

  return (
    <>
      <PageHeader
        eyebrow="Settings"
        title="Audit trail"
        actions={
          <a href={apiAddress('/audit-events/export', tenantId, narrowed)} download className={buttonClass()}>
            <Download aria-hidden />
            Export CSV
          </a>
        }
      >
        Who did what, when and from where. Nobody can change or remove an entry. Days are those of UTC.
      </PageHeader>
      <AuditFilters
        filter={filter}
        isFiltered={filtered}
        seesAll={person.isSystemAdmin}
        onChange={change}
        onClear={clear}
      />
      {events.error && !events.data ? (
        <ErrorState
          title="The audit trail could not be loaded"
          error={events.error}
          onRetry={() => void events.refetch()}
        />
      ) : (
        <div className="rounded-lg border bg-surface">
          {events.data === undefined ? (
            <AuditTableSkeleton />
          ) : events.data.data.length > 0 ? (
            <>
              <AuditTable events={events.data.data} stale={events.isPlaceholderData} />
              <Pagination
                page={page}
                limit={auditEventsPerPage}
                total={events.data.total}
                noun="entries"
                onPage={(next) => change({ page: next === 1 ? null : next })}
              />
            </>
          ) : (
            <EmptyState
              icon={<SearchX />}
              title="No entry matches"
              action={<Button onClick={clear}>Show all entries</Button>}
            >
              Try fewer filters, or other days.
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}
