'use client';

import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { usePerson } from '@/components/frame/person-context';
import { FirstTargets } from '@/components/targets/first-targets';
import { targetsPerPage, targetsQuery } from '@/components/targets/queries';
import { readTargetsFilter } from '@/components/targets/read-targets-filter';
import { TargetFilters } from '@/components/targets/target-filters';
import { TargetsTable, TargetsTableSkeleton } from '@/components/targets/targets-table';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useAddressQuery } from '@/components/ui/use-address-query';

const noFilter = {
  search: null,
  sourceSystem: null,
  status: null,
  priority: null,
  coordinates: null,
  routeDateFrom: null,
  routeDateTo: null,
  page: null,
};

export function TargetsPage() {
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const filter = readTargetsFilter(query);
  const targets = useQuery(targetsQuery(tenantId, filter));
  const filtered = Object.entries(filter).some(([name, value]) => name !== 'page' && value !== undefined);
  const clear = () => change(noFilter);

  return (
    <>
      <PageHeader title="Targets">Stops that other systems sent in batches.</PageHeader>
      <TargetFilters filter={filter} isFiltered={filtered} onChange={change} onClear={clear} />
      {targets.error && !targets.data ? (
        <ErrorState
          title="The targets could not be loaded"
          error={targets.error}
          onRetry={() => void targets.refetch()}
        />
      ) : (
        <div className="rounded-lg border bg-surface">
          {targets.data === undefined ? (
            <TargetsTableSkeleton />
          ) : targets.data.data.length > 0 ? (
            <>
              <TargetsTable targets={targets.data.data} stale={targets.isPlaceholderData} />
              <Pagination
                page={filter.page}
                limit={targetsPerPage}
                total={targets.data.paging.total}
                noun="targets"
                onPage={(next) => change({ page: next === 1 ? null : next })}
              />
            </>
          ) : filtered || filter.page > 1 ? (
            <EmptyState
              icon={<SearchX />}
              title="No target matches"
              action={<Button onClick={clear}>Show all targets</Button>}
            >
              Try another word, or other days.
            </EmptyState>
          ) : (
            <FirstTargets />
          )}
        </div>
      )}
    </>
  );
}
