'use client';

import { useQuery } from '@tanstack/react-query';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import { FirstTargets } from '@/components/targets/first-targets';
import { targetsPerPage, targetsQuery } from '@/components/targets/queries';
import { readTargetsFilter } from '@/components/targets/read-targets-filter';
import { TargetFilters } from '@/components/targets/target-filters';
import { targetsTable } from '@/components/targets/targets-table';
import { ListPage } from '@/components/ui/list-page';
import { useListFilter } from '@/components/ui/use-list-filter';

export function TargetsPage() {
  const { tenantId } = usePerson();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readTargetsFilter);
  const targets = useQuery(targetsQuery(tenantId, filter));
  return (
    <ListPage
      title="Targets"
      intro="Stops that other systems sent in batches."
      noun="targets"
      filters={<TargetFilters filter={filter} isFiltered={isFiltered} onChange={narrow} onClear={clear} />}
      list={listState(targets)}
      table={targetsTable}
      page={filter.page}
      perPage={targetsPerPage}
      onPage={goTo}
      isFiltered={isFiltered}
      onShowAll={clear}
      noMatch={{ title: 'No target matches', hint: 'Try another word, or other days.' }}
      empty={<FirstTargets />}
    />
  );
}
