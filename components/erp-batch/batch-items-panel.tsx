'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { BatchItemDrawer } from '@/components/erp-batch/batch-item-drawer';
import { useBatchItemsTable } from '@/components/erp-batch/batch-items-table';
import { batchItemsQuery, type ItemsFilter, itemsPerPage } from '@/components/erp-batch/queries';
import { usePerson } from '@/components/frame/person-context';
import { PagedList } from '@/components/ui/paged-list';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** The items that match the filter, page by page. */
export function BatchItemsPanel({
  importJobId,
  filter,
  soFar,
  onPage,
  onShowAll,
}: {
  importJobId: number;
  /** How many items there are, while not all of the batch is taken in. */
  soFar?: number;
  filter: ItemsFilter;
  onPage: (page: number) => void;
  onShowAll: () => void;
}) {
  const t = useTranslations('erpBatch.batchItemsPanel');
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const top = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<JobItem | null>(null);
  const table = useBatchItemsTable(setOpened);
  const items = useQuery(batchItemsQuery(tenantId, importJobId, filter, soFar));
  const { data } = items;

  // Prefetch the next page.
  const hasNext = data !== undefined && !items.isPlaceholderData && filter.page < data.paging.totalPages;
  const { page, status, onlyWarnings } = filter;
  useEffect(() => {
    if (!hasNext) return;
    void queryClient.prefetchQuery(
      batchItemsQuery(tenantId, importJobId, { page: page + 1, status, onlyWarnings }, soFar),
    );
  }, [queryClient, hasNext, tenantId, importJobId, page, status, onlyWarnings, soFar]);

  return (
    <div ref={top} className="scroll-mt-20">
      <Panel
        id="batch-items"
        title={t('title')}
        aside={
          data && data.paging.totalPages > 1 ? (
            <Pagination
              page={page}
              limit={itemsPerPage}
              total={data.paging.total}
              noun="items"
              onPage={onPage}
              label={t('pagesAbove')}
              className="min-h-0 border-t-0 p-0"
            />
          ) : null
        }
        bodyClassName="p-0"
      >
        <PagedList
          list={listState(items)}
          table={table}
          noun="items"
          page={page}
          perPage={itemsPerPage}
          onPage={(next) => {
            onPage(next);
            top.current?.scrollIntoView({ block: 'start' });
          }}
          // A batch has at least one item: an empty list means a filter, or a page number that is too high.
          isFiltered
          onShowAll={onShowAll}
          noMatch={{
            title: t('noMatch'),
            hint: t('noMatchHint'),
          }}
          empty={null}
          errorClassName="m-4"
        />
        <BatchItemDrawer item={opened} onClose={() => setOpened(null)} />
      </Panel>
    </div>
  );
}
