'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import { FirstTargets } from '@/components/targets/first-targets';
import { targetsPerPage, targetsQuery } from '@/components/targets/queries';
import { readTargetsFilter } from '@/components/targets/read-targets-filter';
import { TargetFilters } from '@/components/targets/target-filters';
import { useTargetsTable } from '@/components/targets/targets-table';
import { ListPage } from '@/components/ui/list-page';
import { useListFilter } from '@/components/ui/use-list-filter';

export function TargetsPage() {
  const t = useTranslations('targets.targetsPage');
  const table = useTargetsTable();
  const { tenantId } = usePerson();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readTargetsFilter);
  const targets = useQuery(targetsQuery(tenantId, filter));
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      noun="targets"
      filters={<TargetFilters filter={filter} isFiltered={isFiltered} onChange={narrow} onClear={clear} />}
      list={listState(targets)}
      table={table}
      page={filter.page}
      perPage={targetsPerPage}
      onPage={goTo}
      isFiltered={isFiltered}
      onShowAll={clear}
      noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
      empty={<FirstTargets />}
    />
  );
}
