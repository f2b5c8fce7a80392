'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { BatchItemDrawer } from '@/components/erp-batch/batch-item-drawer';
import { BatchItemsSkeleton, BatchItemsTable } from '@/components/erp-batch/batch-items-table';
import { batchItemsQuery, type ItemsFilter, itemsPerPage } from '@/components/erp-batch/queries';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import { EmptyState, ErrorState } from '@/components/ui/states';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** The items that the filter lets through, a page at a time. */
export function BatchItemsPanel({
  importJobId,
  filter,
  onPage,
  onShowAll,
}: {
  importJobId: number;
  filter: ItemsFilter;
  onPage: (page: number) => void;
  onShowAll: () => void;
}) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const top = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<JobItem | null>(null);
  const items = useQuery(batchItemsQuery(tenantId, importJobId, filter));
  const { data } = items;

  // The next page is there before anybody asks for it.
  const hasNext = data !== undefined && !items.isPlaceholderData && filter.page < data.paging.totalPages;
  const { page, status, onlyWarnings } = filter;
  useEffect(() => {
    if (!hasNext) return;
    void queryClient.prefetchQuery(
      batchItemsQuery(tenantId, importJobId, { page: page + 1, status, onlyWarnings }),
    );
  }, [queryClient, hasNext, tenantId, importJobId, page, status, onlyWarnings]);

  return (
    <Panel id="batch-items" title="Items" bodyClassName="p-0" className="scroll-mt-20">
      <div ref={top} className="scroll-mt-28" />
      {items.error && !data ? (
        <ErrorState
          className="m-4"
          title="The items could not be loaded"
          error={items.error}
          onRetry={() => void items.refetch()}
        />
      ) : data === undefined ? (
        <BatchItemsSkeleton />
      ) : data.data.length > 0 ? (
        <>
          <BatchItemsTable items={data.data} stale={items.isPlaceholderData} onOpen={setOpened} />
          <Pagination
            page={filter.page}
            limit={itemsPerPage}
            total={data.paging.total}
            noun="items"
            onPage={(next) => {
              onPage(next);
              top.current?.scrollIntoView({ block: 'nearest' });
            }}
          />
        </>
      ) : (
        <EmptyState
          icon={<SearchX />}
          title="No item of this kind"
          action={<Button onClick={onShowAll}>Show all items</Button>}
        >
          The batch has other items.
        </EmptyState>
      )}
      <BatchItemDrawer item={opened} onClose={() => setOpened(null)} />
    </Panel>
  );
}
